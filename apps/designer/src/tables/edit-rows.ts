import type { DecisionTable, Row } from './table.ts'

/** A row that takes any value and gives nothing yet. */
export function emptyRow({ inputs, outputs }: DecisionTable): Row {
  return { when: inputs.map(() => null), gives: outputs.map(() => null) }
}

/** The table with a row put in before that number, counted from 0. */
export function withRow(table: DecisionTable, at: number, row: Row): DecisionTable {
  return { ...table, rows: table.rows.toSpliced(at, 0, row) }
}

/** The table without a row; the last one stays, for a table has one at least. */
export function withoutRow(table: DecisionTable, at: number): DecisionTable {
  return table.rows.length > 1 ? { ...table, rows: table.rows.toSpliced(at, 1) } : table
}

/** The table with a row one place further up (-1) or down (1). */
export function withRowMoved(table: DecisionTable, at: number, by: -1 | 1): DecisionTable {
  const row = table.rows[at]
  if (!row || at + by < 0 || at + by >= table.rows.length) return table
  return { ...table, rows: table.rows.toSpliced(at, 1).toSpliced(at + by, 0, row) }
}

/** The table with one row changed. */
export function withRowChanged(table: DecisionTable, at: number, change: (row: Row) => Row): DecisionTable {
  const row = table.rows[at]
  return row ? { ...table, rows: table.rows.with(at, change(row)) } : table
}
