import type { TableOutput } from '@guildhall/schemas'
import type { RuleField } from '../rules/rule-field.ts'
import { type Operator, operatorsFor } from './operators.ts'
import type { Cell, Value } from './table.ts'

const openings: [RegExp, Operator][] = [
  [/^(?:>=|≥|at least\s|from\s|on or after\s)\s*(.+)$/i, 'at-least'],
  [/^(?:<=|≤|at most\s|up to\s|on or before\s)\s*(.+)$/i, 'at-most'],
  [/^(?:>|more than\s|after\s)\s*(.+)$/i, 'above'],
  [/^(?:<|less than\s|before\s)\s*(.+)$/i, 'below'],
]

/** Reads the words of a cell as somebody types or pastes them; nothing when they mean nothing for that answer. */
export function readCell(text: string, field: RuleField): Cell | undefined {
  const words = text.trim()
  if (/^(?:|any|-|–|\*)$/i.test(words)) return null
  const cell = readWords(words, field)
  return cell && operatorsFor(field.type).includes(cell.op) ? cell : undefined
}

function readWords(words: string, field: RuleField): NonNullable<Cell> | undefined {
  // An option may be called "Not sure" or "1 to 3", so options are looked for first.
  const chosen = field.type === 'choice' ? listOf(words, field, 'is', 'one-of') : undefined
  if (chosen) return chosen
  const includes = /^includes\s+(.+)$/i.exec(words)?.[1] ?? (field.type === 'choices' ? words : undefined)
  if (includes !== undefined) return withValue(readValue(includes, field), (value) => ({ op: 'includes', value }))
  const not = /^(?:not|<>|!=|≠)\s*(?=\S)(.+)$/i.exec(words)?.[1]
  if (not !== undefined) return listOf(not, field, 'is-not', 'none-of')
  for (const [pattern, op] of openings) {
    const end = pattern.exec(words)?.[1]
    const value = end === undefined || !isOrdered(field) ? undefined : readValue(end, field)
    if (typeof value === 'number' || typeof value === 'string') return { op, value } as NonNullable<Cell>
  }
  const ends = isOrdered(field) ? /^(.+?)\s*(?:\bto\b|\.\.|–)\s*(.+)$/i.exec(words) : undefined
  if (ends) {
    const [low, high] = [readValue(ends[1]!, field), readValue(ends[2]!, field)]
    if (isEnd(low) && isEnd(high)) return { op: 'between', value: [low, high] }
  }
  return listOf(words, field, 'is', 'one-of')
}

function listOf(
  words: string,
  field: RuleField,
  one: 'is' | 'is-not',
  many: 'one-of' | 'none-of',
): NonNullable<Cell> | undefined {
  const parts = words.split(';').map((part) => readValue(part.trim(), field))
  const values = parts.filter((part) => part !== undefined)
  if (values.length !== parts.length) return undefined
  return values.length === 1 ? { op: one, value: values[0]! } : { op: many, value: values }
}

function withValue<T>(value: Value | undefined, make: (value: Value) => T): T | undefined {
  return value === undefined ? undefined : make(value)
}

/** Reads one value of an answer: an option by its words, a number, a date as 2026-12-24 or 24/12/2026, yes or no. */
export function readValue(words: string, field: RuleField): Value | undefined {
  const text = words.trim()
  if (/^not answered$/i.test(text)) return null
  if (text === '' || text.length > 200) return undefined
  if (field.options.length > 0) {
    const same = (other: string) => other.toLowerCase() === text.toLowerCase()
    return field.options.find(({ value, label }) => same(label) || same(value))?.value
  }
  if (field.type === 'yes-no') return readYesNo(text)
  if (field.type === 'number') return readNumber(text)
  if (field.type === 'date') return readDate(text)
  return field.type === 'other' ? (readNumber(text) ?? readYesNo(text) ?? text) : text
}

/** Reads the outcome of a row. */
export function readOutput(words: string, type: TableOutput['type']): Value | undefined {
  const text = words.trim()
  if (/^(?:|none|-|–)$/i.test(text)) return null
  if (type === 'number') return readNumber(text)
  if (type === 'yes-no') return readYesNo(text)
  return text.length <= 200 ? text : undefined
}

function readNumber(text: string): number | undefined {
  const plain = text.replace(/^£/, '').replace(/,(?=\d{3}\b)/g, '')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

function readYesNo(text: string): boolean | undefined {
  if (/^(?:yes|y|true)$/i.test(text)) return true
  return /^(?:no|n|false)$/i.test(text) ? false : undefined
}

function readDate(text: string): string | undefined {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const iso = british ? `${british[3]}-${british[2]!.padStart(2, '0')}-${british[1]!.padStart(2, '0')}` : text
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : undefined
}

function isOrdered({ type }: RuleField): boolean {
  return type === 'number' || type === 'date' || type === 'other'
}

function isEnd(value: Value | undefined): value is number | string {
  return typeof value === 'number' || typeof value === 'string'
}
