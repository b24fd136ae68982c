import type { TableOutput } from '@guildhall/schemas'
import type { RuleField } from '../rules/rule-field.ts'
import type { Cell, Value } from './table.ts'

/** A cell in words as the grid and the clipboard have it; `readCell` reads every one of them back. */
export function cellWords(cell: Cell, field: RuleField): string {
  if (cell === null) return 'Any'
  const isDate = field.type === 'date'
  const one = (value: unknown) => plainWords(value as Value, field)
  switch (cell.op) {
    case 'is':
      return one(cell.value)
    case 'is-not':
      return `Not ${one(cell.value)}`
    case 'one-of':
      return cell.value.map(one).join('; ')
    case 'none-of':
      return `Not ${cell.value.map(one).join('; ')}`
    case 'includes':
      return `Includes ${one(cell.value)}`
    case 'at-least':
      return `${isDate ? 'From' : 'At least'} ${one(cell.value)}`
    case 'above':
      return `${isDate ? 'After' : 'More than'} ${one(cell.value)}`
    case 'at-most':
      return `${isDate ? 'Up to' : 'At most'} ${one(cell.value)}`
    case 'below':
      return `${isDate ? 'Before' : 'Less than'} ${one(cell.value)}`
    case 'between':
      return cell.value.map(one).join(' to ')
  }
}

/** The outcome of a row in words. */
export function valueWords(value: Value, type: TableOutput['type']): string {
  if (value === null) return 'None'
  return type === 'yes-no' && typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value)
}

function plainWords(value: Value, field: RuleField): string {
  if (value === null) return 'not answered'
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return field.options.find((option) => option.value === String(value))?.label ?? String(value)
}
