import type { FieldType, RuleField } from './rule-field.ts'

/** How a row compares an answer. */
export type RowOperator =
  | 'is'
  | 'is-not'
  | 'includes'
  | 'does-not-include'
  | 'more-than'
  | 'less-than'
  | 'at-least'
  | 'at-most'
  | 'answered'
  | 'not-answered'

/** What a row compares with. */
export type RowValue = string | number | boolean

/** "Show when [field] [operator] [value]". Without a value it is not finished, unless its operator takes none. */
export type ConditionRow = { row: 'condition'; path: string; operator: RowOperator; value?: RowValue | undefined }

/** A condition of the service that has a name; without an id it is not chosen yet. */
export type NamedRow = { row: 'named'; id: string }

/** Rows of which all, or any, must hold. */
export type GroupRow = { row: 'group'; match: 'all' | 'any'; rows: RuleRow[] }

/** A rule as rows that people can click together. */
export type RuleRow = ConditionRow | NamedRow | GroupRow

const offered: Record<FieldType, RowOperator[]> = {
  choice: ['is', 'is-not', 'answered', 'not-answered'],
  choices: ['includes', 'does-not-include', 'answered', 'not-answered'],
  list: ['includes', 'does-not-include', 'answered', 'not-answered'],
  'yes-no': ['is', 'is-not'],
  number: ['is', 'is-not', 'more-than', 'less-than', 'at-least', 'at-most'],
  date: ['is', 'is-not', 'more-than', 'less-than', 'answered', 'not-answered'],
  text: ['is', 'is-not', 'includes', 'answered', 'not-answered'],
  other: ['answered', 'not-answered'],
}

/** The operators that fit an answer of that type, the usual one first. */
export function operatorsFor(type: FieldType): RowOperator[] {
  return offered[type]
}

const words: Record<RowOperator, string> = {
  is: 'is',
  'is-not': 'is not',
  includes: 'includes',
  'does-not-include': 'does not include',
  'more-than': 'is more than',
  'less-than': 'is less than',
  'at-least': 'is at least',
  'at-most': 'is at most',
  answered: 'is answered',
  'not-answered': 'is not answered',
}

/** An operator in words; dates come before and after each other. */
export function operatorWords(operator: RowOperator, type: FieldType): string {
  if (type === 'text' && operator === 'includes') return 'contains'
  if (type === 'date' && operator === 'more-than') return 'is after'
  if (type === 'date' && operator === 'less-than') return 'is before'
  return words[operator]
}

/** Whether an operator needs something to compare with. */
export function takesValue(operator: RowOperator): boolean {
  return operator !== 'answered' && operator !== 'not-answered'
}

/** A new row about a field, or about nothing chosen yet. */
export function newCondition(field?: RuleField): ConditionRow {
  const operator = field ? operatorsFor(field.type)[0]! : 'is'
  return { row: 'condition', path: field?.path ?? '', operator, value: undefined }
}
