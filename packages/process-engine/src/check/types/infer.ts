import type { Problem } from '@guildhall/schemas'
import { judgeEqual, judgeIn, judgeList, judgeNumber, judgeOrder } from './compare.ts'
import { number, type Plain, partOf, text, typeOfLiteral, unknown, type ValueType, yesNo } from './value-type.ts'

type Judge = (types: ValueType[], places: string[]) => (Problem | undefined)[]

const pair = (judge: (a: ValueType, b: ValueType, at: string) => Problem | undefined): Judge => {
  return ([a, b], [at]) => (a && b ? [judge(a, b, at!)] : [])
}
/** Three values make a range: each must go with the next. */
const order: Judge = (types, places) =>
  types.slice(1).map((type, index) => judgeOrder(types[index]!, type, places[index]!))
const sum: Judge = (types, places) => types.map((type, index) => judgeNumber(type, places[index]!))
/** Unlike a sum, these do not take yes for 1. */
const least: Judge = (types, places) => types.map((type, index) => judgeNumber(type, places[index]!, false))

/** Operators whose parts are worked out first: what they come to, and what may be wrong with the parts. */
const plainOperators: Record<string, { gives: ValueType; judge?: Judge }> = {
  '==': { gives: yesNo, judge: pair(judgeEqual) },
  '===': { gives: yesNo, judge: pair(judgeEqual) },
  '!=': { gives: yesNo, judge: pair(judgeEqual) },
  '!==': { gives: yesNo, judge: pair(judgeEqual) },
  '<': { gives: yesNo, judge: order },
  '<=': { gives: yesNo, judge: order },
  '>': { gives: yesNo, judge: order },
  '>=': { gives: yesNo, judge: order },
  in: { gives: yesNo, judge: pair(judgeIn) },
  '!': { gives: yesNo },
  '!!': { gives: yesNo },
  '+': { gives: number, judge: sum },
  '-': { gives: number, judge: sum },
  '*': { gives: number, judge: sum },
  '/': { gives: number, judge: sum },
  '%': { gives: number, judge: sum },
  min: { gives: number, judge: least },
  max: { gives: number, judge: least },
  cat: { gives: text },
}

/** What a rule comes to, given what it can read. What cannot work is added to `problems`; `at` is the JSON pointer of the rule. */
export function infer(rule: unknown, scope: ValueType, at: string, problems: Problem[]): ValueType {
  if (Array.isArray(rule)) {
    return { kind: 'list', members: rule.map((part, index) => infer(part, scope, `${at}/${index}`, problems)) }
  }
  if (rule === null || typeof rule !== 'object') return typeOfLiteral((rule ?? null) as Plain)
  const [operator, given] = Object.entries(rule)[0] ?? []
  if (operator === undefined) return unknown
  const isBare = !Array.isArray(given)
  const args: unknown[] = isBare ? [given] : given
  const here = `${at}/${operator.replaceAll('~', '~0').replaceAll('/', '~1')}`
  const placeOf = (index: number) => (isBare ? here : `${here}/${index}`)
  const typeOf = (index: number, within = scope) => infer(args[index], within, placeOf(index), problems)

  if (operator === 'var') return typeOfVar(args[0], scope, args.length > 1 ? typeOf(1) : undefined)
  if (['some', 'all', 'none', 'filter', 'map', 'reduce'].includes(operator)) {
    const list = typeOf(0)
    const problem = judgeList(list, placeOf(0))
    if (problem) problems.push(problem)
    return overList(operator, list.items ?? unknown, typeOf, args.length)
  }
  const types = args.map((_, index) => typeOf(index))
  const known = plainOperators[operator]
  if (known) {
    const places = args.map((_, index) => placeOf(index))
    for (const problem of known.judge?.(types, operator in comparing ? places.map(() => here) : places) ?? []) {
      if (problem) problems.push(problem)
    }
    return known.gives
  }
  return operator === 'if' ? common(types.filter((_, index) => index % 2 === 1 || index === types.length - 1)) : unknown
}

/** Where the operator itself is the place of what is wrong: both of its parts may be right by themselves. */
const comparing: Record<string, true> = {
  '==': true,
  '===': true,
  '!=': true,
  '!==': true,
  in: true,
  '<': true,
  '<=': true,
  '>': true,
  '>=': true,
}

function typeOfVar(path: unknown, scope: ValueType, fallback: ValueType | undefined): ValueType {
  if (path === '' || path === null || path === undefined) return scope
  const found = partOf(scope, String(path).split('.'))
  return fallback && fallback.literal !== null ? common([found, fallback]) : found
}

/** The part that runs for each item reads the item only. */
function overList(
  operator: string,
  item: ValueType,
  typeOf: (index: number, within?: ValueType) => ValueType,
  count: number,
): ValueType {
  if (operator === 'reduce') {
    const first = count > 2 ? typeOf(2) : unknown
    const kept = first.kind ? { kind: first.kind } : unknown
    return typeOf(1, { parts: { current: item, accumulator: kept } })
  }
  const each = typeOf(1, item)
  if (operator === 'filter') return { kind: 'list', items: item }
  return operator === 'map' ? { kind: 'list', items: each } : yesNo
}

function common(types: ValueType[]): ValueType {
  const kinds = new Set(types.map(({ kind }) => kind))
  const [kind] = kinds
  return kinds.size === 1 && kind ? { kind } : unknown
}
