import type { FieldType } from '../rules/rule-field.ts'
import type { Cell } from './table.ts'

/** How a cell compares. */
export type Operator = NonNullable<Cell>['op']

const lists: Operator[] = ['is', 'is-not', 'one-of', 'none-of']
const ranges: Operator[] = ['is', 'is-not', 'at-least', 'above', 'at-most', 'below', 'between']

const offered: Record<FieldType, Operator[]> = {
  choice: lists,
  choices: ['includes'],
  list: [],
  'yes-no': ['is'],
  number: ranges,
  date: ranges,
  text: lists,
  other: [...ranges, 'one-of', 'none-of'],
}

/** The comparisons that fit an answer of that type, the usual one first. */
export function operatorsFor(type: FieldType): Operator[] {
  return offered[type]
}

const words: Record<Operator, string> = {
  is: 'is',
  'is-not': 'is not',
  'one-of': 'is one of',
  'none-of': 'is none of',
  'at-least': 'is at least',
  above: 'is more than',
  'at-most': 'is at most',
  below: 'is less than',
  between: 'is between',
  includes: 'includes',
}

const dateWords: Partial<Record<Operator, string>> = {
  'at-least': 'is on or after',
  above: 'is after',
  'at-most': 'is on or before',
  below: 'is before',
}

/** A comparison in words, as a choice of the cell editor. */
export function operatorWords(operator: Operator, type: FieldType): string {
  return (type === 'date' && dateWords[operator]) || words[operator]
}

/** Whether a comparison takes several values. */
export function takesMany(operator: Operator): boolean {
  return operator === 'one-of' || operator === 'none-of'
}
