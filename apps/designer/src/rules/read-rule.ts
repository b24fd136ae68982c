import type { Rule } from '@guildhall/schemas'
import { type Conditions, conditionOf } from './conditions.ts'
import { readCall, readPath } from './logic.ts'
import type { RuleField } from './rule-field.ts'
import type { ConditionRow, RowOperator, RowValue, RuleRow } from './rule-row.ts'
import { writeRule } from './write-rule.ts'

const MAX_DEPTH = 4

/**
 * The rows that stand for a rule. Nothing when the rows could not give back the very same rule: such a rule is shown
 * but not edited, so that nothing of it is lost.
 */
export function readRule(rule: Rule, fields: RuleField[], conditions: Conditions = {}): RuleRow | undefined {
  const row = read(rule, fields, conditions, 1)
  return row && JSON.stringify(writeRule(row, fields, conditions)) === JSON.stringify(rule) ? row : undefined
}

function read(rule: Rule, fields: RuleField[], conditions: Conditions, depth: number): RuleRow | undefined {
  const named = conditionOf(rule, conditions)
  if (named !== undefined) return { row: 'named', id: named }
  const call = readCall(rule)
  if (!call || depth > MAX_DEPTH) return undefined
  if (call.operator === 'and' || call.operator === 'or') {
    const rows = call.args.map((one) => read(one, fields, conditions, depth + 1))
    const known = rows.filter((row) => row !== undefined)
    if (known.length !== rows.length) return undefined
    return { row: 'group', match: call.operator === 'and' ? 'all' : 'any', rows: known }
  }
  const condition = readCondition(call.operator, call.args, fields)
  return condition && fields.some((field) => field.path === condition.path) ? condition : undefined
}

const comparisons: Record<string, RowOperator> = {
  '==': 'is',
  '!=': 'is-not',
  '>': 'more-than',
  '<': 'less-than',
  '>=': 'at-least',
  '<=': 'at-most',
}

function readCondition(operator: string, [first, second]: unknown[], fields: RuleField[]): ConditionRow | undefined {
  const worked = fields.find(({ read }) => read !== undefined && JSON.stringify(read) === JSON.stringify(first))
  if (worked) return readCondition(operator, [{ var: worked.path }, second], [])
  if (operator === '!!') return condition(first, 'answered')
  if (operator === '!') return condition(first, 'not-answered')
  if (operator === 'in') return condition(second, 'includes', first)
  if (operator === 'some') return condition(first, 'includes', comparedWith(second))
  if (operator === 'none') return condition(first, 'does-not-include', comparedWith(second))
  const compare = comparisons[operator]
  return compare && condition(first, compare, second)
}

function condition(subject: unknown, operator: RowOperator, value?: unknown): ConditionRow | undefined {
  const path = readPath(subject)
  if (path === undefined || (value !== undefined && !isValue(value))) return undefined
  return { row: 'condition', path, operator, value }
}

function comparedWith(test: unknown): unknown {
  const call = readCall(test)
  return call?.operator === '==' ? call.args[1] : undefined
}

function isValue(value: unknown): value is RowValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
