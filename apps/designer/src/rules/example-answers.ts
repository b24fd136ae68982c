import { variablesIn } from '@guildhall/rules'
import type { Rule } from '@guildhall/schemas'
import { createStore } from '../store/store.ts'
import type { RuleField } from './rule-field.ts'

/** One example answer; a list as the numbers of its things by their value, several choices as their values. */
export type ExampleAnswer = Record<string, number> | string[] | string | number | boolean

/** Example answers by what is asked. */
export type ExampleAnswers = Record<string, ExampleAnswer>

/** The example answers of the open service: given once, every rule is tried with them. */
export const exampleStore = createStore<ExampleAnswers>({})

/** What a rule asks about, of what it may ask; each once. */
export function fieldsOfRule(rule: Rule, fields: RuleField[]): RuleField[] {
  const read = new Set(variablesIn(rule))
  const asked = fields.filter((field) => field.read === undefined && read.has(field.path))
  return asked.filter((field, at) => asked.findIndex(({ path }) => path === field.path) === at)
}

/** What a rule reads that nothing can be given for, as what another system said. */
export function untriedPaths(rule: Rule, fields: RuleField[]): string[] {
  const known = new Set(fieldsOfRule(rule, fields).map(({ path }) => path))
  return variablesIn(rule).filter((path) => !known.has(path))
}

/** The scope that a rule would be worked out in: the answers as a form would give them, and what else was given. */
export function scopeOf(fields: RuleField[], example: ExampleAnswers): Record<string, unknown> {
  const scope: Record<string, unknown> = { answers: {} }
  for (const field of fields) {
    const value = example[field.path]
    if (value !== undefined) put(scope, field.path.split('.'), field.type === 'list' ? things(field, value) : value)
  }
  return scope
}

function things(field: RuleField, value: ExampleAnswer): unknown[] {
  return Object.entries(typeof value === 'object' && !Array.isArray(value) ? value : {}).flatMap(([item, count]) =>
    count > 0 ? [{ [field.itemKey ?? 'item']: item, [field.numberKey ?? 'quantity']: count }] : [],
  )
}

function put(into: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    into[name] = value
    return
  }
  const inner = { ...(into[name] as Record<string, unknown> | undefined) }
  into[name] = inner
  put(inner, rest, value)
}
