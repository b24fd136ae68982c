import { withoutColumn } from '../tables/edit-columns.ts'
import type { Side } from '../tables/table.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** Takes a column away with its cells; the last one of a side stays. */
export function removeTableColumn(input: TableOf & { side: Side; at: number; column: string }): Command {
  return {
    sentence: `Deleted the column “${input.column}” of “${input.title}”`,
    apply: (before) => withinTable(before, input.step, (table) => withoutColumn(table, input.side, input.at)),
  }
}
