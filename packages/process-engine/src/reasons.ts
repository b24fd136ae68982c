import { variablesIn } from '@guildhall/rules'
import type { GivenReason } from './definition.ts'
import { wayOf } from './place.ts'
import type { Run } from './run.ts'
import { type Scope, scopeOf } from './scope.ts'

/** Keeps why something is as it is, with what the rule has read at this moment: later the answers may have changed. */
export function because(run: Run, place: string, { rule, ...reason }: GivenReason): void {
  const inputs = rule === undefined ? {} : { inputs: inputsOf(rule, scopeOf(run.state, run.last, wayOf(place))) }
  run.reasons.push({ ...reason, ...inputs, step: place })
}

/** What a rule reads in a scope, by path; null for what is not there. */
export function inputsOf(rule: unknown, scope: Partial<Scope>): Record<string, unknown> {
  return Object.fromEntries(pathsIn(rule).map((path) => [path, valueAt(scope, path)]))
}

/** Rules are never changed in place, so each is searched once. */
const known = new WeakMap<object, string[]>()

function pathsIn(rule: unknown): string[] {
  if (typeof rule !== 'object' || rule === null) return []
  const before = known.get(rule)
  if (before) return before
  const paths = variablesIn(rule)
  known.set(rule, paths)
  return paths
}

function valueAt(scope: unknown, path: string): unknown {
  let value = scope
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return null
    value = (value as Record<string, unknown>)[part]
  }
  return value ?? null
}
