/** A value without parts, as rules compare them. */
export type Plain = string | number | boolean | null

export type Kind = 'text' | 'number' | 'yes-no' | 'list' | 'group'

/** What is known of a value before there is one. Without a kind nothing is known of it. */
export type ValueType = {
  kind?: Kind
  /** What to call it in a sentence: the title of a question. */
  name?: string
  /** A text that is a date, YYYY-MM-DD. */
  isDate?: boolean
  /** Everything that it may be, besides not being there. */
  values?: readonly Plain[]
  /** Whole numbers from here … */
  least?: number
  /** … to here. */
  most?: number
  /** It may not be there at all. */
  optional?: boolean
  /** Written out in the rule. */
  literal?: Plain
  /** Of a list: what each of its items is. */
  items?: ValueType
  /** Of a list written out in the rule: its items one by one. */
  members?: ValueType[]
  /** Of a group: its parts by name. */
  parts?: Readonly<Record<string, ValueType>>
}

export const unknown: ValueType = {}
export const number: ValueType = { kind: 'number' }
export const text: ValueType = { kind: 'text' }
export const yesNo: ValueType = { kind: 'yes-no' }

const kindWords: Record<Kind, string> = {
  text: 'a text',
  number: 'a number',
  'yes-no': 'yes or no',
  list: 'a list',
  group: 'a group of answers',
}

/** The type of a value that stands in the rule itself. */
export function typeOfLiteral(value: Plain): ValueType {
  if (value === null) return { literal: null }
  const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'yes-no'
  return { kind, literal: value, values: [value] }
}

/** `"How many" is a number`, `"three" is a text`. */
export function say(type: ValueType): string {
  const kind = type.isDate ? 'a date' : type.kind ? kindWords[type.kind] : 'of no known kind'
  return `${noun(type)} is ${kind}`
}

/** What a value is called in a sentence. */
export function noun({ name, literal, kind, isDate }: ValueType): string {
  if (literal !== undefined) return JSON.stringify(literal)
  if (name !== undefined) return name
  return isDate ? 'a date' : kind ? kindWords[kind] : 'the value'
}

/** The part of a value that a path leads to; nothing is known of a part that is not described. */
export function partOf(type: ValueType, path: readonly string[]): ValueType {
  let found = type
  for (const part of path) {
    const optional = found.optional === true
    const next = /^\d+$/.test(part) && found.items ? { ...found.items, optional: true } : own(found.parts, part)
    if (!next) return unknown
    found = optional ? { ...next, optional: true } : next
  }
  return found
}

function own(parts: ValueType['parts'], name: string): ValueType | undefined {
  return parts && Object.hasOwn(parts, name) ? parts[name] : undefined
}
