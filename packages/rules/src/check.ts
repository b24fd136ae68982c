import type { Problem } from '@guildhall/schemas'
import { operators, readCall } from './operators.ts'

const MAX_DEPTH = 30
const MAX_NODES = 1000
/** Lists inside lists multiply: three deep is as far as a council's rule goes, and keeps the cost of one in bounds. */
const MAX_LISTS = 3

const refusedNames = new Set(['__proto__', 'constructor', 'prototype'])

type Walk = { problems: Problem[]; nodes: number }

/** Every reason why a rule may not be used; an empty list when it may. `at` is the JSON pointer of the rule itself. */
export function checkRule(rule: unknown, at = ''): Problem[] {
  const walk: Walk = { problems: [], nodes: 0 }
  visit(rule, at, 1, 0, walk)
  if (walk.nodes > MAX_NODES) {
    walk.problems.push({ code: 'rule/too-large', at, message: `A rule may have ${MAX_NODES} parts at most` })
  }
  return walk.problems
}

function visit(rule: unknown, at: string, depth: number, lists: number, walk: Walk): void {
  walk.nodes += 1
  if (walk.nodes > MAX_NODES) return
  if (depth > MAX_DEPTH) {
    walk.problems.push({ code: 'rule/too-deep', at, message: `A rule may be ${MAX_DEPTH} levels deep at most` })
    return
  }
  if (Array.isArray(rule)) {
    for (const [index, item] of rule.entries()) visit(item, `${at}/${index}`, depth + 1, lists, walk)
    return
  }
  if (rule === null || typeof rule !== 'object') return
  const call = readCall(rule)
  if (!call) {
    walk.problems.push({ code: 'rule/shape', at, message: 'A rule has exactly one operator in each pair of braces' })
    return
  }
  const { operator, args } = call
  const allowed = operators.get(operator)
  if (!allowed) {
    walk.problems.push({ code: 'rule/operator', at, message: `Rules cannot use "${operator}"` })
    return
  }
  const here = `${at}/${operator.replaceAll('~', '~0').replaceAll('/', '~1')}`
  if (args.length < allowed.least || args.length > allowed.most) {
    walk.problems.push({ code: 'rule/arguments', at: here, message: `"${operator}" has the wrong number of parts` })
    return
  }
  if (operator === 'var') checkPath(args[0], here, walk)
  if (operator === 'missing') for (const path of args) checkPath(path, here, walk)
  const inside = allowed.each ? lists + 1 : lists
  if (inside > MAX_LISTS) {
    const message = `A rule may look into lists inside lists ${MAX_LISTS} levels deep at most`
    walk.problems.push({ code: 'rule/too-many-lists', at: here, message })
    return
  }
  const bare = args.length === 1 && !Array.isArray((rule as Record<string, unknown>)[operator])
  for (const [index, arg] of args.entries()) visit(arg, bare ? here : `${here}/${index}`, depth + 1, inside, walk)
}

/** A path is written out, so that what a rule reads can be seen, and it never reaches the machinery of JavaScript. */
function checkPath(path: unknown, at: string, walk: Walk): void {
  if (path === undefined || path === null || typeof path === 'number') return
  if (typeof path !== 'string') {
    const message = 'The name of an answer must be written out, not worked out'
    walk.problems.push({ code: 'rule/variable', at, message })
  } else if (path.includes('/') || path.includes('\\') || path.split('.').some((part) => refusedNames.has(part))) {
    walk.problems.push({ code: 'rule/variable', at, message: `Rules cannot read "${path}"` })
  }
}
