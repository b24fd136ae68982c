import { holds, variablesIn } from '@guildhall/rules'
import type { Form, ServicePackage } from '@guildhall/schemas'
import { combinationsOf, domainsOf } from '../../check/decisions/combinations.ts'
import type { Tried } from '../../check/decisions/domain.ts'
import { rulesOf } from '../../check/placed-rules.ts'
import { scopeTypes } from '../../check/types/scope-type.ts'
import { partOf, type ValueType } from '../../check/types/value-type.ts'
import type { Answers } from '../../model.ts'
import { stepKinds } from '../../step-kinds/registry.ts'
import { exampleAnswers } from './example.ts'
import { exampleLists } from './lists.ts'

const MOST_VARIANTS = 200

/**
 * Sets of answers between which the rules of a service can tell: an example, then for every branch of every decision the answers that lead to it,
 * then for each answer that a rule reads the values that it may be, at the bounds of the rules' constants. Only those that the form's checks let by.
 */
export function answerVariants(servicePackage: ServicePackage, form: Form): Answers[] {
  const base = exampleAnswers(form)
  const single = changesOfOne(servicePackage)
  const changes = [...changesForDecisions(servicePackage), ...single, ...together(single)]
  const found = new Map([[JSON.stringify(base), base]])
  for (const change of changes) {
    if (found.size >= MOST_VARIANTS) break
    const answers = exampleAnswers(form, apply(base, change))
    if (keepsChecks(form, answers)) found.set(JSON.stringify(answers), answers)
  }
  return [...found.values()]
}

/** For each branch, and each row of a table, values of the answers with which it is the first to hold. */
function changesForDecisions(servicePackage: ServicePackage): Record<string, Tried>[] {
  const typesOf = scopeTypes(servicePackage)
  return Object.entries(servicePackage.process.steps).flatMap(([id, step]) => {
    const table = stepKinds.get(step.kind)?.table?.(step.config)
    const lists = [(step.branches ?? []).map(({ when }) => when ?? true), table?.rows ?? []]
    return lists.filter((rules) => rules.length > 0).flatMap((rules) => firstToHold(rules, typesOf(id)))
  })
}

function firstToHold(rules: unknown[], types: ValueType): Record<string, Tried>[] {
  const domains = domainsOf(rules, types)
  const listed = new Map([...domains].filter((entry): entry is [string, Tried[]] => entry[1] !== undefined))
  const combinations = combinationsOf(listed, rules.length) ?? []
  const known = rules.map((rule) => variablesIn(rule).every((path) => listed.has(path)))
  return rules.flatMap((_, place) => {
    const one = combinations.find(
      ({ scope }) => rules.findIndex((rule, index) => known[index] && holds(rule, scope)) === place,
    )
    return one ? [one.values] : []
  })
}

/** Each value that a single answer may be, as far as any rule can tell. */
function changesOfOne(servicePackage: ServicePackage): Record<string, Tried>[] {
  const rules = rulesOf(servicePackage).map(({ rule }) => rule)
  const types = scopeTypes(servicePackage)()
  const paths = [...domainsOf(rules, types)].filter(([path]) => path.startsWith('answers.'))
  return paths.flatMap(([path, values]) => {
    const type = partOf(types, path.split('.'))
    return (values ?? exampleLists(type, rules)).map((value) => ({ [path]: value as Tried }))
  })
}

/** Every combination where they are few, for one decision may lead to another; else every two. */
function together(changes: Record<string, Tried>[]): Record<string, Tried>[] {
  const byPath = new Map<string, Record<string, Tried>[]>()
  for (const change of changes)
    for (const path of Object.keys(change)) byPath.set(path, [...(byPath.get(path) ?? []), change])
  const lists = [...byPath.values()]
  const count = lists.reduce((product, list) => product * list.length, 1)
  if (count <= MOST_VARIANTS) {
    let all: Record<string, Tried>[] = [{}]
    for (const list of lists) all = all.flatMap((one) => list.map((change) => ({ ...one, ...change })))
    return all
  }
  const pairs = changes
    .slice(0, MOST_VARIANTS)
    .flatMap((one, index) => changes.slice(index + 1, MOST_VARIANTS).map((other) => ({ ...one, ...other })))
  return pairs.slice(0, 10 * MOST_VARIANTS)
}

/** The answers with a change; what it says of anything but answers is for the moves to bring about. */
function apply(base: Answers, change: Record<string, Tried>): Answers {
  const answers = structuredClone(base)
  for (const [path, value] of Object.entries(change)) {
    const [root, ...parts] = path.split('.')
    const last = parts.pop()
    if (root !== 'answers' || last === undefined) continue
    let holder: Record<string, unknown> = answers
    for (const part of parts) {
      if (typeof holder[part] !== 'object' || holder[part] === null) holder[part] = {}
      holder = holder[part] as Record<string, unknown>
    }
    if (value === undefined) delete holder[last]
    else holder[last] = value
  }
  return answers
}

function keepsChecks(form: Form, answers: Answers): boolean {
  return form.pages.every(({ checks = [] }) =>
    checks.every(({ question, rule }) => !Object.hasOwn(answers, question) || holds(rule, { answers })),
  )
}
