import { NotPlain, readExpression } from '../../expression.ts'
import type { FoundCondition, FoundRule } from '../../found.ts'
import { isObject, lineOf, listOf, numberOf, own, shortJson } from '../../text.ts'
import type { Runner } from './read-form.ts'

/** A condition that the form names: its rule, or why it has none. */
export type Named = ({ rule: FoundRule } | { because: string }) & { original: string }

/** The named conditions of both versions, by name and by id. */
export function namedConditions(runner: Runner, list: unknown[]): Map<string, Named> {
  const named = new Map<string, Named>()
  const raw = new Map<string, unknown>()
  for (const condition of list)
    for (const name of [own(condition, 'name'), own(condition, 'id')])
      if (typeof name === 'string') raw.set(name, condition)
  const open = new Set<string>()
  const read = (name: string): Named => {
    const known = named.get(name)
    if (known) return known
    const condition = raw.get(name)
    const original = lineOf(own(condition, 'displayName')) || name
    if (condition === undefined) return { because: `There is no condition “${name}” in the file`, original: name }
    if (open.has(name)) return { because: 'It refers to itself', original }
    open.add(name)
    const result = {
      ...toRule(runner, condition, read),
      original: `${original}: ${shortJson(own(condition, 'value') ?? own(condition, 'items'))}`.slice(0, 300),
    }
    open.delete(name)
    named.set(name, result)
    return result
  }
  for (const name of raw.keys()) named.set(name, read(name))
  return named
}

/** The condition that something hangs on, by its name; said when it cannot be taken over. */
export function conditionOf(runner: Runner, name: unknown, at: string): FoundCondition[] {
  if (name === undefined || name === null || name === '') return []
  const named = runner.conditions.get(String(name)) ?? {
    because: `There is no condition “${String(name)}” in the file`,
    original: String(name),
  }
  if ('rule' in named) return [{ rule: named.rule, at, original: named.original }]
  runner.found.leftOut.push({ of: 'condition', at, original: named.original, message: named.because })
  return []
}

class NotRule extends Error {}

function toRule(
  runner: Runner,
  condition: unknown,
  read: (name: string) => Named,
): { rule: FoundRule } | { because: string } {
  try {
    const value = own(condition, 'value')
    if (typeof value === 'string') return { rule: readExpression(value, (name) => runner.keys.get(name) ?? name) }
    const items = own(condition, 'items') ?? own(value, 'conditions')
    if (!Array.isArray(items) || items.length === 0) throw new NotRule('It has no parts')
    const coordinator = own(condition, 'coordinator')
    return {
      rule:
        typeof coordinator === 'string'
          ? together(
              coordinator,
              items.map((item) => oneOf(runner, item, read)),
            )
          : inTurn(runner, items, read),
    }
  } catch (error) {
    if (error instanceof NotRule || error instanceof NotPlain) return { because: error.message }
    throw error
  }
}

function together(coordinator: string, rules: FoundRule[]): FoundRule {
  return rules.length === 1 ? rules[0]! : coordinator.toLowerCase() === 'or' ? { any: rules } : { all: rules }
}

/** In the older version each part says how it joins the one before; `and` binds closer, as the runner has it. */
function inTurn(runner: Runner, items: unknown[], read: (name: string) => Named): FoundRule {
  const groups: FoundRule[][] = []
  for (const [index, item] of items.entries()) {
    const rule = oneOf(runner, item, read)
    if (index === 0 || own(item, 'coordinator') === 'or') groups.push([rule])
    else groups.at(-1)!.push(rule)
  }
  const joined = groups.map((rules) => (rules.length === 1 ? rules[0]! : { all: rules }))
  return joined.length === 1 ? joined[0]! : { any: joined }
}

function oneOf(runner: Runner, item: unknown, read: (name: string) => Named): FoundRule {
  const inner = own(item, 'conditions')
  if (Array.isArray(inner)) return inTurn(runner, inner, read)
  const other = own(item, 'conditionId') ?? own(item, 'conditionName')
  if (typeof other === 'string') {
    const named = read(other)
    if ('rule' in named) return named.rule
    throw new NotRule(named.because)
  }
  const asked = lineOf(own(item, 'componentId')) || lineOf(own(own(item, 'field'), 'name'))
  if (asked === '') throw new NotRule('It names no question')
  const key = runner.keys.get(asked) ?? runner.keys.get(asked.split('.').at(-1)!) ?? asked
  return compare(key, lineOf(own(item, 'operator')), plainValue(runner, item))
}

function plainValue(runner: Runner, item: unknown): string | number | boolean {
  const value = own(item, 'value')
  const type = lineOf(own(item, 'type'))
  if (
    /relative|timePeriod|dateDirection/i.test(type) ||
    own(value, 'period') !== undefined ||
    own(value, 'timePeriod') !== undefined
  ) {
    throw new NotRule('It compares a date with today; a rule here reads answers only')
  }
  if (isObject(value) && own(value, 'itemId') !== undefined) {
    const option = listOf(own(runner.lists.get(String(own(value, 'listId'))), 'items')).find(
      (one) => own(one, 'id') === own(value, 'itemId'),
    )
    const chosen = own(option, 'value') ?? own(option, 'text')
    if (chosen === undefined) throw new NotRule('It names an option that is not in the file')
    return chosen as string
  }
  const plain = isObject(value) ? own(value, 'value') : value
  if (typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean') return plain
  throw new NotRule(`It compares with ${shortJson(value)}`)
}

function compare(key: string, operator: string, value: string | number | boolean): FoundRule {
  const number = () => numberOf(value) ?? String(value)
  switch (operator.toLowerCase()) {
    case 'is':
      return { key, test: 'is', value }
    case 'is not':
      return { not: { key, test: 'is', value } }
    case 'contains':
      return { key, test: 'includes', value }
    case 'does not contain':
      return { not: { key, test: 'includes', value } }
    case 'is more than':
    case 'is after':
      return { key, test: 'more', value: number() }
    case 'is less than':
    case 'is before':
      return { key, test: 'less', value: number() }
    case 'is at least':
      return { key, test: 'at-least', value: number() }
    case 'is at most':
      return { key, test: 'at-most', value: number() }
    default:
      throw new NotRule(`There is no rule like “${operator}” here`)
  }
}
