import { evaluate } from '@guildhall/rules'
import type { ForEachStepConfig } from '@guildhall/schemas'
import type { StepKind, StepMove, Visit } from '../../definition.ts'
import type { WayState } from '../../model.ts'
import { isSameJson } from '../../same-json.ts'

/** More than a form can ask for; a list that is longer all the same is gone through this far, and the result says what was left. */
const MOST = 100

const nothingToDo: StepMove = { done: { outcome: 'none', result: { count: 0, left: 0, outcomes: [] } } }

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
    if (list.length === 0) return nothingToDo
    const { config, at } = visit
    const result = { count: list.length }
    const reason = { about: 'list' as const, at: `${at}/config/over`, rule: config.over, result }
    return { ways: waysToOpen(visit, list), reasons: [reason] }
  },
  on: () => undefined,

  onWayEnd: (visit) => next(visit, listOf(visit)),

  drops: (visit, before) => {
    const { config, ways } = visit
    if (isSameJson(config.over, before.over)) return []
    const list = listOf(visit)
    return Object.keys(ways).filter((name) => {
      const way = ways[name]!
      const isThere = Number(name) < list.length && isSameJson(way.item, list[Number(name)])
      return way.status !== 'cancelled' && !isThere
    })
  },
  wayTitle: (_config, name) => `entry ${Number(name) + 1}`,
  resume: (visit) => {
    const list = listOf(visit)
    return list.length === 0 ? nothingToDo : (next(visit, list) ?? {})
  },
}

/** Opens what may be opened beside the ways that are open; the end of the step, when every entry has been gone through. */
function next(visit: Visit<ForEachStepConfig>, list: unknown[]): StepMove | undefined {
  const ways = waysToOpen(visit, list)
  if (ways.length > 0) return { ways }
  const gone = aliveWays(visit)
  if (gone.some(({ status }) => status === 'open')) return undefined
  const outcomes = gone.map(({ outcome }) => outcome ?? null)
  return { done: { outcome: 'all', result: { count: gone.length, left: Math.max(0, list.length - MOST), outcomes } } }
}

/** The entries that no way goes through yet, as many as may be gone through beside those under way. */
function waysToOpen({ config, ways }: Visit<ForEachStepConfig>, list: unknown[]): NonNullable<StepMove['ways']> {
  const open = Object.values(ways).filter(({ status }) => status === 'open').length
  const waiting = list.slice(0, MOST).flatMap((item, index) => {
    const status = ways[index]?.status ?? 'cancelled'
    return status === 'cancelled' ? [{ name: String(index), start: config.start, item }] : []
  })
  return waiting.slice(0, Math.max(0, (config.atOnce ?? MOST) - open))
}

/** In order of the list: names that are numbers come so in an object. One that was dropped by a move to another version counts for nothing. */
function aliveWays({ ways }: Visit<ForEachStepConfig>): WayState[] {
  return Object.values(ways).filter(({ status }) => status !== 'cancelled')
}

function listOf({ config, scope }: Visit<ForEachStepConfig>): unknown[] {
  const list = evaluate(config.over, scope)
  return Array.isArray(list) ? list : []
}
