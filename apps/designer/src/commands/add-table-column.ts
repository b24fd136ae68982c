import type { Rule, TableOutput } from '@guildhall/schemas'
import { freeId, questionName } from '../form/names.ts'
import { withColumn } from '../tables/edit-columns.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** A column that is not in the table yet: what it looks up, or of which type its results are. */
export type NewColumn = { title: string; at: number } & (
  | { side: 'inputs'; value: Rule }
  | { side: 'outputs'; type: TableOutput['type'] }
)

/** Adds a column before that number of its side, counted from 0. */
export function addTableColumn(input: TableOf & { column: NewColumn }): Command {
  const { column } = input
  return {
    sentence: `Added the column “${column.title}” to “${input.title}”`,
    apply: (before) =>
      withinTable(before, input.step, (table) => {
        const taken = new Set(table[column.side].map(({ id }) => id))
        if (column.side === 'inputs') {
          const id = freeId(column.title, 'column', taken)
          return withColumn(table, 'inputs', column.at, { id, title: column.title, value: column.value })
        }
        const id = resultName(column.title, taken)
        return withColumn(table, 'outputs', column.at, { id, title: column.title, type: column.type })
      }),
  }
}

/** Rules read a result by its id, which is written as the names of questions are. */
export function resultName(title: string, taken: Set<string>): string {
  const asForm = { pages: [{ schema: { properties: Object.fromEntries([...taken].map((id) => [id, {}])) } }] }
  return questionName(asForm as unknown as Parameters<typeof questionName>[0], title)
}
