import type { TableInput, TableOutput } from '@guildhall/schemas'
import type { DecisionTable, Side } from './table.ts'

const cellsOf = { inputs: 'when', outputs: 'gives' } as const

/** Changes the columns of one side and the cells under them in the same way. */
function onSide(table: DecisionTable, side: Side, change: <T>(list: T[], isColumns: boolean) => T[]): DecisionTable {
  const cells = cellsOf[side]
  return {
    ...table,
    [side]: change<TableInput | TableOutput>(table[side], true),
    rows: table.rows.map((row) => ({ ...row, [cells]: change<unknown>(row[cells], false) })),
  }
}

/** The table with a column before that number, its cells given by row; without them they take any value, or give none. */
export function withColumn(
  table: DecisionTable,
  side: Side,
  at: number,
  column: TableInput | TableOutput,
  cells: unknown[] = [],
): DecisionTable {
  const name = cellsOf[side]
  return {
    ...table,
    [side]: (table[side] as (TableInput | TableOutput)[]).toSpliced(at, 0, column),
    rows: table.rows.map((row, index) => ({
      ...row,
      [name]: (row[name] as unknown[]).toSpliced(at, 0, cells[index] ?? null),
    })),
  }
}

/** The table without a column; the last one of a side stays. */
export function withoutColumn(table: DecisionTable, side: Side, at: number): DecisionTable {
  return table[side].length > 1 ? onSide(table, side, (list) => list.toSpliced(at, 1)) : table
}

/** The table with a column one place further left (-1) or right (1), among those of its side. */
export function withColumnMoved(table: DecisionTable, side: Side, at: number, by: -1 | 1): DecisionTable {
  if (at + by < 0 || at + by >= table[side].length) return table
  return onSide(table, side, (list) => {
    const one = list[at]
    return one === undefined ? list : list.toSpliced(at, 1).toSpliced(at + by, 0, one)
  })
}
