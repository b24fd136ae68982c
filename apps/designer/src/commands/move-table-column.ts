import { withColumnMoved } from '../tables/edit-columns.ts'
import type { Side } from '../tables/table.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** Moves a column one place left (-1) or right (1) among those of its side. */
export function moveTableColumn(input: TableOf & { side: Side; at: number; by: -1 | 1; column: string }): Command {
  return {
    sentence: `Moved the column “${input.column}” ${input.by < 0 ? 'left' : 'right'}`,
    apply: (before) =>
      withinTable(before, input.step, (table) => withColumnMoved(table, input.side, input.at, input.by)),
  }
}
