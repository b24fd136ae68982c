import { compileProcess, coverage, runJourney } from '@guildhall/process-engine'
import type { Journey, ServicePackage } from '@guildhall/schemas'
import type { Graph } from './graph.ts'

/** What a journey comes by: each step with the places at which it is met, counted from 1, and the arrows it goes along. */
export type JourneyPath = { steps: Map<string, number[]>; arrows: Set<string> }

/** The way of a journey over the canvas; undefined for a process that cannot be run yet. */
export function journeyPath(pack: ServicePackage, graph: Graph, journey: Journey): JourneyPath | undefined {
  try {
    const { path } = runJourney(compileProcess(pack), journey)
    const taken = new Set(coverage(pack, [journey]).covered.map(({ at }) => at))
    const steps = new Map<string, number[]>()
    for (const [index, id] of path.entries()) steps.set(id, [...(steps.get(id) ?? []), index + 1])
    const arrows = graph.arrows.filter(({ from, to, slot }) => {
      if (!steps.has(from) || !steps.has(to)) return false
      if (slot.of === 'branch') return taken.has(`/process/steps/${from}/branches/${slot.at}`)
      if (slot.of === 'deadline') return taken.has(`/process/steps/${from}/deadlines/${slot.at}`)
      // A step that has only one way on is left by it; a way that is opened begins after the step that opens it.
      return steps.get(to)!.at(-1)! > steps.get(from)![0]!
    })
    return { steps, arrows: new Set(arrows.map(({ id }) => id)) }
  } catch {
    return undefined
  }
}
