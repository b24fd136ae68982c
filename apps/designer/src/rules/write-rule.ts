import type { Rule } from '@guildhall/schemas'
import type { Conditions } from './conditions.ts'
import type { RuleField } from './rule-field.ts'
import { type ConditionRow, type RuleRow, takesValue } from './rule-row.ts'

/** The rule in JSON Logic that rows stand for; nothing while a row is not finished or a group is empty. */
export function writeRule(row: RuleRow, fields: RuleField[], conditions: Conditions = {}): Rule | undefined {
  if (row.row === 'condition') return writeCondition(row, fields)
  if (row.row === 'named') return conditions[row.id]?.rule
  const rules = row.rows.map((one) => writeRule(one, fields, conditions))
  if (rules.length === 0 || rules.includes(undefined)) return undefined
  return rules.length === 1 ? rules[0] : { [row.match === 'all' ? 'and' : 'or']: rules }
}

const comparisons: Record<string, string> = {
  is: '==',
  'is-not': '!=',
  'more-than': '>',
  'less-than': '<',
  'at-least': '>=',
  'at-most': '<=',
}

function writeCondition(row: ConditionRow, fields: RuleField[]): Rule | undefined {
  const field = fields.find((one) => one.path === row.path)
  const answer = field?.read ?? { var: row.path }
  if (row.operator === 'answered') return { '!!': [answer] }
  if (row.operator === 'not-answered') return { '!': [answer] }
  if (!field || row.value === undefined || row.value === '' || !takesValue(row.operator)) return undefined
  const operator = comparisons[row.operator]
  if (operator) return { [operator]: [answer, row.value] }
  const inside = { '==': [{ var: field.itemKey ?? '' }, row.value] }
  if (row.operator === 'does-not-include') return { none: [answer, inside] }
  return field.itemKey === undefined ? { in: [row.value, answer] } : { some: [answer, inside] }
}
