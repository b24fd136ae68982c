import type { ParallelStepConfig } from '@guildhall/schemas'
import type { StepKind, StepMove, Visit } from '../../definition.ts'
import type { WayState } from '../../model.ts'

/**
 * Goes several ways at once, each up to its way-end, and waits for all of them or for the first. Those still under way when the step ends are
 * left: their tasks are closed and their timers cancelled.
 */
export const parallelStep: StepKind<ParallelStepConfig> = {
  kind: 'parallel',
  waits: true,
  example: {
    ways: [
      { id: 'left', title: 'Left', start: 'one' },
      { id: 'right', title: 'Right', start: 'other' },
    ],
    until: 'all',
  },
  outcomes: ({ ways, until }) => (until === 'all' ? ['all'] : ways.map(({ id }) => id)),
  opensWays: ({ ways }) => ways.map(({ start }, index) => ({ start, at: `/ways/${index}/start` })),
  mayPass: ({ ways, until }, wayPasses) =>
    until === 'all' ? ways.every(({ start }) => wayPasses(start)) : ways.some(({ start }) => wayPasses(start)),
  check({ ways }) {
    const twice = ways.findIndex(({ id }, index) => ways.findIndex((other) => other.id === id) < index)
    if (twice < 0) return []
    const message = `Two ways are called "${ways[twice]!.id}" – give each an id of its own`
    return [{ code: 'process/way-twice', at: `/ways/${twice}/id`, message }]
  },

  enter: ({ config }) => ({ ways: config.ways.map(({ id, start }) => ({ name: id, start })) }),
  on: () => undefined,

  onWayEnd: (visit) => endOf(visit),

  drops: ({ config, ways }) => {
    const ids = new Set(config.ways.map(({ id }) => id))
    return Object.keys(ways).filter((name) => isAlive(ways[name]) && !ids.has(name))
  },
  wayTitle: (config, name) => config.ways.find(({ id }) => id === name)?.title ?? name,
  resume: (visit) => {
    const { config, ways } = visit
    const missing = config.ways.filter(({ id }) => !isAlive(ways[id]))
    return endOf(visit) ?? { ways: missing.map(({ id, start }) => ({ name: id, start })) }
  },
}

/** The end of the step, once all of its ways have ended, or one of them where one is enough. */
function endOf({ config, ways }: Visit<ParallelStepConfig>): StepMove | undefined {
  const first = config.ways.find(({ id }) => ways[id]?.status === 'done')?.id
  const isOver =
    config.until === 'any' ? first !== undefined : config.ways.every(({ id }) => ways[id]?.status === 'done')
  if (!isOver) return undefined
  const outcomes = Object.fromEntries(Object.entries(ways).map(([id, { outcome }]) => [id, outcome ?? null]))
  return { done: { outcome: config.until === 'any' ? first : 'all', result: { ways: outcomes } } }
}

/** A way that was dropped is as one that never was: should a version have it again, it begins anew. */
function isAlive(way: WayState | undefined): boolean {
  return way !== undefined && way.status !== 'cancelled'
}
