import type { ParallelStepConfig } from '@guildhall/schemas'
import type { StepKind } from '../../definition.ts'

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

  onWayEnd({ config, ways }, name) {
    const outcomes = Object.fromEntries(Object.entries(ways).map(([id, { outcome }]) => [id, outcome ?? null]))
    if (config.until === 'any') return { done: { outcome: name, result: { ways: outcomes } } }
    const isOver = config.ways.every(({ id }) => ways[id]?.status === 'done')
    return isOver ? { done: { outcome: 'all', result: { ways: outcomes } } } : undefined
  },
}
