import { withRowChanged } from '../tables/edit-rows.ts'
import type { Cell } from '../tables/table.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** Changes one condition of a row; rows and columns count from 0. */
export function setTableCell(input: TableOf & { row: number; column: number; cell: Cell }): Command {
  const { step, row, column, cell } = input
  return {
    sentence: `Changed a condition in row ${row + 1} of “${input.title}”`,
    field: `table/${step}/when/${row}/${column}`,
    apply: (before) =>
      withinTable(before, step, (table) =>
        withRowChanged(table, row, (old) => (column in old.when ? { ...old, when: old.when.with(column, cell) } : old)),
      ),
  }
}
