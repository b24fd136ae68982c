import type { DecisionTable, Side } from './table.ts'

/** A place in the grid: row 0 is the head, column 0 names the rows, and the last column holds their notes. */
export type GridPlace = { row: number; column: number }

/** What stands at a place. Rows and columns of it count from 0. */
export type GridThing =
  | { thing: 'corner' }
  | { thing: 'column'; side: Side; at: number }
  | { thing: 'row'; row: number }
  | { thing: 'cell'; row: number; side: Side; at: number }

/** How many rows and columns the grid has, its head and its first and last columns with them. */
export function gridSize({ inputs, outputs, rows }: DecisionTable): { rows: number; columns: number } {
  return { rows: rows.length + 1, columns: inputs.length + outputs.length + 2 }
}

/** What stands at a place of the grid. */
export function thingAt(table: DecisionTable, { row, column }: GridPlace): GridThing {
  const inputs = table.inputs.length
  const isEdge = column === 0 || column === gridSize(table).columns - 1
  if (row === 0 && isEdge) return { thing: 'corner' }
  if (isEdge) return { thing: 'row', row: row - 1 }
  const at = column - 1
  const place = at < inputs ? { side: 'inputs' as const, at } : { side: 'outputs' as const, at: at - inputs }
  return row === 0 ? { thing: 'column', ...place } : { thing: 'cell', row: row - 1, ...place }
}

/** The place of the grid that is still there after a change, nearest to the one given. */
export function within(table: DecisionTable, { row, column }: GridPlace): GridPlace {
  const size = gridSize(table)
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most)
  return { row: clamp(row, size.rows - 1), column: clamp(column, size.columns - 1) }
}

const PAGE = 10

/** Where a key leads to from a place; nothing for a key that does not move. */
export function moveBy(
  table: DecisionTable,
  { row, column }: GridPlace,
  key: string,
  isControl: boolean,
): GridPlace | undefined {
  const end = { row: gridSize(table).rows - 1, column: gridSize(table).columns - 1 }
  const moves: Record<string, GridPlace> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: isControl ? 0 : row, column: 0 },
    End: { row: isControl ? end.row : row, column: end.column },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
  }
  const next = moves[key]
  return next && within(table, next)
}
