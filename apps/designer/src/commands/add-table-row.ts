import { emptyRow, withRow } from '../tables/edit-rows.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** Adds a row before that number, counted from 0: an empty one, or with `copyOf` the same as another. */
export function addTableRow(input: TableOf & { at: number; copyOf?: number }): Command {
  const { step, title, at, copyOf } = input
  return {
    sentence: copyOf === undefined ? `Added row ${at + 1} to “${title}”` : `Copied row ${copyOf + 1} of “${title}”`,
    apply: (before) =>
      withinTable(before, step, (table) =>
        withRow(table, at, (copyOf === undefined ? undefined : table.rows[copyOf]) ?? emptyRow(table)),
      ),
  }
}
