import { variablesIn } from '@guildhall/rules'
import type { NamedCondition, Rule, ServicePackage } from '@guildhall/schemas'
import type { RuleField } from './rule-field.ts'

/** The conditions of a service that have a name, by their id. */
export type Conditions = Record<string, NamedCondition>

/** The condition that says the very same as a rule, if one does. */
export function conditionOf(rule: Rule, conditions: Conditions): string | undefined {
  const json = JSON.stringify(rule)
  return Object.keys(conditions).find((id) => JSON.stringify(conditions[id]?.rule) === json)
}

/** The conditions that ask about nothing but what may be asked about in that place. */
export function usableConditions(conditions: Conditions, fields: RuleField[]): Conditions {
  const paths = new Set(fields.map(({ path }) => path))
  const entries = Object.entries(conditions).filter(([, { rule }]) =>
    variablesIn(rule).every((path) => paths.has(path)),
  )
  return Object.fromEntries(entries)
}

/** The service with a rule put in place of another wherever that stands: in forms, process, fees and other conditions. */
export function replaceRule(pack: ServicePackage, from: Rule, to: Rule): ServicePackage {
  return replaced(pack, JSON.stringify(from), Object.keys(from ?? {})[0], to) as ServicePackage
}

/** In how many places the rule of a condition stands, beside the condition itself. */
export function usesOf(pack: ServicePackage, condition: NamedCondition): number {
  const { conditions: _own, ...rest } = pack
  return count(rest, JSON.stringify(condition.rule), Object.keys(condition.rule ?? {})[0])
}

function replaced(value: unknown, from: string, operator: string | undefined, to: Rule): unknown {
  if (value === null || typeof value !== 'object') return value
  if (isRule(value, from, operator)) return to
  if (Array.isArray(value)) {
    const next = value.map((one) => replaced(one, from, operator, to))
    return next.every((one, at) => one === value[at]) ? value : next
  }
  const entries = Object.entries(value)
  const next = entries.map(([key, one]) => [key, replaced(one, from, operator, to)] as const)
  return next.every(([, one], at) => one === entries[at]?.[1]) ? value : Object.fromEntries(next)
}

function count(value: unknown, rule: string, operator: string | undefined): number {
  if (value === null || typeof value !== 'object') return 0
  if (isRule(value, rule, operator)) return 1
  return Object.values(value).reduce<number>((sum, one) => sum + count(one, rule, operator), 0)
}

/** Only what begins with the same operator is written out to be compared: the rest of a service is large. */
function isRule(value: object, json: string, operator: string | undefined): boolean {
  return operator !== undefined && Object.hasOwn(value, operator) && JSON.stringify(value) === json
}
