import { withoutRow } from '../tables/edit-rows.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** Takes a row away; the last one stays. */
export function removeTableRow(input: TableOf & { row: number }): Command {
  return {
    sentence: `Deleted row ${input.row + 1} of “${input.title}”`,
    apply: (before) => withinTable(before, input.step, (table) => withoutRow(table, input.row)),
  }
}
