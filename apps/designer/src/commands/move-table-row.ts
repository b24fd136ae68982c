import { withRowMoved } from '../tables/edit-rows.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** Moves a row one place up (-1) or down (1), which changes what comes first. */
export function moveTableRow(input: TableOf & { row: number; by: -1 | 1 }): Command {
  return {
    sentence: `Moved row ${input.row + 1} of “${input.title}” ${input.by < 0 ? 'up' : 'down'}`,
    apply: (before) => withinTable(before, input.step, (table) => withRowMoved(table, input.row, input.by)),
  }
}
