import type { RuleField } from '../rules/rule-field.ts'
import { type Operator, takesMany } from './operators.ts'
import { readValue } from './read-cell.ts'
import type { Cell, Value } from './table.ts'

/** A condition while it is made: its values as they are chosen or typed. Without a comparison it takes any value. */
export type CellDraft = { op?: Operator; values: string[] }

/** The draft that stands for a cell. */
export function draftOf(cell: Cell, field: RuleField): CellDraft {
  if (cell === null) return { values: [] }
  const values: Value[] = Array.isArray(cell.value) ? cell.value : [cell.value]
  return { op: cell.op, values: values.map((value) => typed(value, field)) }
}

function typed(value: Value, { type }: RuleField): string {
  if (value === null) return 'not answered'
  if (typeof value === 'boolean') return type === 'yes-no' ? String(value) : value ? 'yes' : 'no'
  return String(value)
}

/** The cell that a draft makes; nothing while it is not finished. */
export function madeOf({ op, values }: CellDraft, field: RuleField): Cell | undefined {
  if (op === undefined) return null
  const read = values.filter((words) => words.trim() !== '').map((words) => readValue(words, field))
  const known = read.filter((value) => value !== undefined)
  if (known.length === 0 || known.length !== read.length) return undefined
  if (takesMany(op)) return { op, value: known } as Cell
  if (op === 'between') return known.length === 2 && inOrder(known) ? ({ op, value: known } as Cell) : undefined
  return { op, value: known[0]! } as Cell
}

function inOrder([low, high]: Value[]): boolean {
  return typeof low === typeof high && low != null && high != null && low <= high
}
