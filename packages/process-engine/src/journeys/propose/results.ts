import { holds, variablesIn } from '@guildhall/rules'
import type { ServicePackage } from '@guildhall/schemas'
import { domainOf, type Tried } from '../../check/decisions/domain.ts'
import { readUses } from '../../check/decisions/uses.ts'
import { rulesOf } from '../../check/placed-rules.ts'
import type { ValueType } from '../../check/types/value-type.ts'

type Result = Record<string, unknown>

/** Data tried at a step that hears from outside. */
const MOST_RESULTS = 16
const MOST_COMBINATIONS = 4_096

/**
 * What another system may answer at a step, or what may come with an event, as far as the rules of the service can tell: for each rule that reads it
 * something with which the rule holds, then each value at the bounds of what rules compare with. Nothing else says what a system gives.
 */
export function resultsFor(servicePackage: ServicePackage, step: string): Result[] {
  const rules = rulesOf(servicePackage).map(({ rule }) => rule)
  const lists = readAt(rules, step).map((part) => ({ ...part, values: valuesOf(part.paths, rules) }))
  const forRules = rules.flatMap((rule): Result[] => {
    const result = makesHold(rule, lists, step)
    return result ? [result] : []
  })
  const single = lists.flatMap(({ name, values }) => values.map((value) => resultOf([[name, value]])))
  const found = new Map<string, Result>()
  for (const result of [...forRules, ...single]) {
    if (found.size >= MOST_RESULTS) break
    if (Object.keys(result).length > 0) found.set(JSON.stringify(result), result)
  }
  return [...found.values()]
}

/** A result with nothing in it but what one rule reads, such that the rule holds; undefined where it reads none of it, or none is found. */
function makesHold(rule: unknown, lists: List[], step: string): Result | undefined {
  const read = new Set(variablesIn(rule))
  const own = lists.filter(({ paths }) => paths.some((path) => read.has(path)))
  if (own.length === 0) return undefined
  for (const entries of everyCombination(own)) {
    const result = resultOf(entries)
    // What it reads besides is for the way to the step to bring about.
    if (holds(rule, { answers: {}, outcome: 'ok', result, steps: { [step]: { outcome: 'ok', result } } })) return result
  }
  return undefined
}

type List = { name: string; paths: string[]; values: Tried[] }

/** The parts of the step's result that rules read: by its name anywhere, or as `result` right after it. */
function readAt(rules: unknown[], step: string): { name: string; paths: string[] }[] {
  const found = new Map<string, string[]>()
  for (const path of new Set(rules.flatMap((rule) => variablesIn(rule)))) {
    const prefix = [`steps.${step}.result.`, 'result.'].find((start) => path.startsWith(start))
    if (prefix === undefined) continue
    const name = path.slice(prefix.length)
    found.set(name, [...(found.get(name) ?? []), path])
  }
  return [...found].map(([name, paths]) => ({ name, paths }))
}

/** By what the rules compare it with it is a number, a text, or yes or no; where they say nothing it is there or not. */
function valuesOf(paths: string[], rules: unknown[]): Tried[] {
  const values = paths.flatMap((path) => {
    const constants = rules.flatMap((rule) => readUses(rule, path)).flatMap((use) => use.constants)
    return domainOf(path, { ...typeOf(constants), optional: true }, rules) ?? [...constants, undefined]
  })
  return [...new Set(values)]
}

function typeOf(constants: unknown[]): ValueType {
  const [kind, ...others] = new Set(constants.map((one) => typeof one))
  if (others.length > 0 || kind === 'boolean' || kind === undefined) return { values: [true, false] }
  return kind === 'number' ? { kind: 'number' } : { kind: 'text' }
}

type Entry = readonly [string, Tried]

/** Nothing where there are more than can be tried. */
function everyCombination(lists: List[]): Entry[][] {
  const count = lists.reduce((product, { values }) => product * values.length, 1)
  if (count > MOST_COMBINATIONS) return []
  let all: Entry[][] = [[]]
  for (const { name, values } of lists)
    all = all.flatMap((one) => values.map((value): Entry[] => [...one, [name, value]]))
  return all
}

function resultOf(entries: Entry[]): Result {
  const result: Result = {}
  for (const [name, value] of entries) {
    if (value === undefined) continue
    const parts = name.split('.')
    const last = parts.pop()!
    let holder = result
    for (const part of parts) {
      const inner = holder[part]
      holder[part] = typeof inner === 'object' && inner !== null ? inner : {}
      holder = holder[part] as Result
    }
    holder[last] = value
  }
  return result
}
