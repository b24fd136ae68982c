import { withRowChanged } from '../tables/edit-rows.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** Changes the note of a row; an empty one is taken away. */
export function setRowNote(input: TableOf & { row: number; note: string }): Command {
  return {
    sentence: `Changed the note of row ${input.row + 1} of “${input.title}”`,
    field: `table/${input.step}/note/${input.row}`,
    apply: (before) =>
      withinTable(before, input.step, (table) =>
        withRowChanged(table, input.row, ({ note: _old, ...rest }) => {
          const note = input.note.trim()
          return note === '' ? rest : { ...rest, note }
        }),
      ),
  }
}
