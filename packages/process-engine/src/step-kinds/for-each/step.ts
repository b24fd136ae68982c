import { evaluate } from '@guildhall/rules'
import type { ForEachStepConfig } from '@guildhall/schemas'
import type { StepKind, StepMove, Visit } from '../../definition.ts'

/** More than a form can ask for; a list that is longer all the same is gone through this far, and the result says what was left. */
const MOST = 100

/**
 * Goes the same way once for each entry of a list, `atOnce` of them beside one another. Rules on the way read the entry as `each.item` and its
 * number, from 0, as `each.index`. The result has `count`, `left` and the `outcomes` of the way-ends in order of the list.
 */
export const forEachStep: StepKind<ForEachStepConfig> = {
  kind: 'for-each',
  waits: true,
  example: { over: { var: 'answers.items' }, start: 'one' },
  outcomes: () => ['all', 'none'],
  rules: ({ over }) => [{ rule: over, at: '/over' }],
  // The list may be empty.
  mayPass: () => true,
  opensWays: ({ start }) => [{ start, at: '/start' }],

  enter(visit) {
    const list = listOf(visit)
    if (list.length === 0) return { done: { outcome: 'none', result: { count: 0, left: 0, outcomes: [] } } }
    const { config, at } = visit
    const result = { count: list.length }
    const reason = { about: 'list' as const, at: `${at}/config/over`, rule: config.over, result }
    return { ...open(visit, list, 0, config.atOnce ?? MOST), reasons: [reason] }
  },
  on: () => undefined,

  onWayEnd(visit) {
    const list = listOf(visit)
    const ways = Object.values(visit.ways)
    if (ways.some(({ status }) => status === 'open') || ways.length < Math.min(list.length, MOST)) {
      return open(visit, list, ways.length, 1)
    }
    const outcomes = ways.map((_, index) => visit.ways[index]?.outcome ?? null)
    const left = Math.max(0, list.length - MOST)
    return { done: { outcome: 'all', result: { count: ways.length, left, outcomes } } }
  },
}

function open({ config }: Visit<ForEachStepConfig>, list: unknown[], from: number, count: number): StepMove {
  const items = list.slice(0, MOST).slice(from, from + count)
  return { ways: items.map((item, index) => ({ name: String(from + index), start: config.start, item })) }
}

function listOf({ config, scope }: Visit<ForEachStepConfig>): unknown[] {
  const list = evaluate(config.over, scope)
  return Array.isArray(list) ? list : []
}
