import { variablesIn } from '@guildhall/rules'
import type { GivenReason } from './definition.ts'
import { wayOf } from './place.ts'
import type { Run } from './run.ts'
import { type Scope, scopeOf } from './scope.ts'

/** Keeps why something is as it is, with what the rule has read at this moment: later the answers may have changed. */
export function because(run: Run, place: string, { about, at, rule, result }: GivenReason, scope?: Scope): void {
  const step = place === '' ? {} : { step: place }
  if (rule === undefined) run.reasons.push({ about, at, result, ...step })
  else {
    const inputs = inputsOf(rule, scope ?? scopeOf(run.state, run.last, wayOf(place)))
    run.reasons.push({ about, at, inputs, result, ...step })
  }
}

/** What a rule reads in a scope, by path; null for what is not there. */
export function inputsOf(rule: unknown, scope: Partial<Scope>): Record<string, unknown> {
  const inputs: Record<string, unknown> = {}
  for (const { path, parts } of pathsIn(rule)) inputs[path] = valueAt(scope, parts)
  return inputs
}

/** Rules are never changed in place, so each is searched once. */
const known = new WeakMap<object, Path[]>()

type Path = { path: string; parts: string[] }

function pathsIn(rule: unknown): Path[] {
  if (typeof rule !== 'object' || rule === null) return []
  const before = known.get(rule)
  if (before) return before
  const paths = variablesIn(rule).map((path) => ({ path, parts: path.split('.') }))
  known.set(rule, paths)
  return paths
}

/** The parts of a scope. It has no others, however a path is spelt. */
const wholes: ReadonlySet<string> = new Set<keyof Scope>(['answers', 'steps', 'outcome', 'result', 'case', 'each'])

function valueAt(scope: Partial<Scope>, [whole = '', ...parts]: string[]): unknown {
  let value: unknown = wholes.has(whole) ? scope[whole as keyof Scope] : null
  for (const part of parts) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return null
    value = (value as Record<string, unknown>)[part]
  }
  return value ?? null
}
