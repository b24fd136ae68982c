import { freeId } from '../form/names.ts'
import { withColumn } from '../tables/edit-columns.ts'
import type { Side } from '../tables/table.ts'
import { resultName } from './add-table-column.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** Puts the same column beside itself, with its cells. */
export function copyTableColumn(input: TableOf & { side: Side; at: number }): Command {
  const { side, at } = input
  return {
    sentence: `Copied a column of “${input.title}”`,
    apply: (before) =>
      withinTable(before, input.step, (table) => {
        const column = table[side][at]
        if (!column) return table
        const taken = new Set(table[side].map(({ id }) => id))
        const id = side === 'inputs' ? freeId(column.title, 'column', taken) : resultName(column.title, taken)
        const cells = table.rows.map((row) => (side === 'inputs' ? row.when[at] : row.gives[at]))
        return withColumn(table, side, at + 1, { ...column, id }, cells)
      }),
  }
}
