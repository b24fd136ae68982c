import { checkRule, holds, sentence, variablesIn } from '@guildhall/rules'
import type { Problem, ServicePackage, Step } from '@guildhall/schemas'
import { rulesOf } from '../placed-rules.ts'
import { fail, warn } from '../problem.ts'
import type { ScopeTypes } from '../types/scope-type.ts'
import { partOf, type ValueType } from '../types/value-type.ts'
import { type Combination, combinationsOf, domainsOf } from './combinations.ts'
import type { Tried } from './domain.ts'

/**
 * Rules that hold always or never, branches that earlier ones leave nothing for, and cases that no branch takes: found by trying every
 * combination of the values that the rules can tell apart. Says nothing where these cannot be listed. `isTold` says of a rule's place
 * that another check has found it wrong already.
 */
export function checkDecisions(
  servicePackage: ServicePackage,
  typesOf: ScopeTypes,
  isTold: (at: string) => boolean,
): Problem[] {
  const ofSteps = Object.entries(servicePackage.process.steps).flatMap(([id, step]) =>
    step.branches ? checkBranches(step, `/process/steps/${id}`, typesOf(id), isTold) : [],
  )
  const ofFees = rulesOf(servicePackage)
    .filter(({ at, role }) => role === 'choice' && at.startsWith('/fees/') && !isTold(at))
    .flatMap(({ rule, at, step }) => checkAlone(rule, at, typesOf(step)))
  return [...ofSteps, ...new Map(ofFees.map((problem) => [problem.at, problem])).values()]
}

function checkAlone(rule: unknown, at: string, types: ValueType): Problem[] {
  const [taken] = tryRules([rule], types) ?? []
  return taken ? judgeAlone(rule, at, taken, types) : []
}

function checkBranches(step: Step, at: string, types: ValueType, isTold: (at: string) => boolean): Problem[] {
  const branches = step.branches!
  const defaultPlace = branches.findIndex(({ when }) => when === undefined)
  // A default in the middle is a problem of its own.
  if (defaultPlace !== -1 && defaultPlace < branches.length - 1) return []
  const rules = branches.flatMap(({ when }) => (when === undefined ? [] : [when]))
  const tried = tryRules(rules, types)
  if (!tried) {
    const alone = rules.map((rule, index) => ({ rule, where: `${at}/branches/${index}/when` }))
    return alone.filter(({ where }) => !isTold(where)).flatMap(({ rule, where }) => checkAlone(rule, where, types))
  }
  const problems: Problem[] = []
  let left = tried.combinations
  for (const [index, rule] of rules.entries()) {
    const where = `${at}/branches/${index}/when`
    const taken = tried[index]
    if (left.length === 0 && !problems.some(({ code }) => code === 'process/always-holds')) {
      problems.push(fail('process/branch-hidden', where, hidden(rule, types, 'the branches before it take every case')))
      break
    }
    if (!taken || isTold(where)) continue
    const alone = judgeAlone(rule, where, taken, types)
    problems.push(...alone)
    const still = left.filter((one) => taken.has(one))
    if (alone.length === 0 && still.length === 0) {
      const by = tried.slice(0, index).findIndex((earlier) => earlier && [...taken].every((one) => earlier.has(one)))
      const why = by === -1 ? 'the branches before it take every such case' : `branch ${by + 1} takes every such case`
      problems.push(fail('process/branch-hidden', where, hidden(rule, types, why)))
    }
    left = left.filter((one) => !taken.has(one))
  }
  return [...problems, ...judgeRest(step, at, left, problems, tried.isWhole, types)]
}

/** What is left when every rule has been tried: it goes to the default, if there is one. */
function judgeRest(
  step: Step,
  at: string,
  left: Combination[],
  found: Problem[],
  isWhole: boolean,
  types: ValueType,
): Problem[] {
  const last = step.branches!.length - 1
  const hasDefault = step.branches![last]!.when === undefined
  if (hasDefault && left.length === 0 && last > 0) {
    if (found.some(({ code }) => code === 'process/always-holds' || code === 'process/branch-hidden')) return []
    const words = `The last branch of "${step.title}" is never taken, for the others take every case – take the rule off one of them and this branch away`
    return [warn('process/default-never', `${at}/branches/${last}`, words)]
  }
  if (!hasDefault && isWhole && left.length > 0) {
    return [
      fail('process/gap', `${at}/branches`, `No branch of "${step.title}" holds when ${example(left[0]!, types)}`),
    ]
  }
  return []
}

function judgeAlone(rule: unknown, at: string, taken: Taken, types: ValueType): Problem[] {
  const words = sentence(rule, namesFor(rule, types))
  if (taken.size === 0) return [fail('process/never-holds', at, `This rule never holds: ${words} – put the rule right`)]
  if (!taken.isAll) return []
  return [warn('process/always-holds', at, `This rule always holds: ${words} – put it right, or take it off`)]
}

type Taken = {
  size: number
  isAll: boolean
  has(one: Combination): boolean
  [Symbol.iterator](): Iterator<Combination>
}
type TriedRules = (Taken | undefined)[] & { combinations: Combination[]; isWhole: boolean }

/** For each rule the combinations that it holds for; nothing for a rule whose variables cannot be listed. */
export function tryRules(rules: unknown[], types: ValueType): TriedRules | undefined {
  const sound = rules.map((rule) => checkRule(rule).length === 0)
  const domains = domainsOf(
    rules.filter((_, index) => sound[index]),
    types,
  )
  const listed = rules.map((rule, index) => sound[index] && variablesIn(rule).every((path) => domains.get(path)))
  if (!listed.includes(true)) return undefined
  const used = new Set(rules.flatMap((rule, index) => (listed[index] ? variablesIn(rule) : [])))
  const finite = new Map([...domains].filter((entry): entry is [string, Tried[]] => used.has(entry[0])))
  const combinations = combinationsOf(finite, rules.length)
  if (!combinations) return undefined
  const taken = rules.map((rule, index): Taken | undefined => {
    if (!listed[index]) return undefined
    const found = new Set(combinations.filter(({ scope }) => holds(rule, scope)))
    return Object.assign(found, { isAll: found.size === combinations.length })
  })
  return Object.assign(taken, { combinations, isWhole: !listed.includes(false) })
}

function hidden(rule: unknown, types: ValueType, why: string): string {
  return `The branch for "${sentence(rule, namesFor(rule, types))}" is never taken: ${why} – move it up, or take it away`
}

export function example({ values }: Combination, types: ValueType): string {
  const parts = Object.entries(values).map(([path, value]) => {
    const name = partOf(types, path.split('.')).name ?? path
    return value === undefined ? `${name} is not answered` : `${name} is ${JSON.stringify(value)}`
  })
  return parts.join(' and ')
}

function namesFor(rule: unknown, types: ValueType): Record<string, string> {
  const named = variablesIn(rule).map((path) => [path, partOf(types, path.split('.')).name] as const)
  return Object.fromEntries(named.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
