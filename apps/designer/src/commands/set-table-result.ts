import { withRowChanged } from '../tables/edit-rows.ts'
import type { Value } from '../tables/table.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** Changes one result of a row; rows and columns count from 0. */
export function setTableResult(input: TableOf & { row: number; column: number; value: Value }): Command {
  const { step, row, column, value } = input
  return {
    sentence: `Changed a result in row ${row + 1} of “${input.title}”`,
    field: `table/${step}/gives/${row}/${column}`,
    apply: (before) =>
      withinTable(before, step, (table) =>
        withRowChanged(table, row, (old) =>
          column in old.gives ? { ...old, gives: old.gives.with(column, value) } : old,
        ),
      ),
  }
}
