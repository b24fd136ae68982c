import type { DecisionTable } from '../tables/table.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** Takes over the rows of a table into which a spreadsheet was pasted. */
export function pasteRows(input: TableOf & { rows: DecisionTable['rows']; count: number }): Command {
  return {
    sentence: `Pasted ${input.count === 1 ? '1 row' : `${input.count} rows`} into “${input.title}”`,
    apply: (before) => withinTable(before, input.step, (table) => ({ ...table, rows: input.rows })),
  }
}
