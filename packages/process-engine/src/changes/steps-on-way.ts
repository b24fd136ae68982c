import type { ProcessDefinition, ReadyStep } from '../definition.ts'
import { ownerOf, stepIdOf } from '../place.ts'

/**
 * The steps that a case may come to on a way, told by the step that opens it: a case that waits at one of them finds the end of its way, and one
 * that stood elsewhere might run into the end of a way that it is not on.
 */
export function stepsOnWay({ steps, start }: ProcessDefinition, way: string): Set<string> {
  const owner = ownerOf(way)
  const opener = owner && steps.get(stepIdOf(owner.place))
  const starts = owner ? (opener?.kind.opensWays?.(opener.config) ?? []).map((opened) => opened.start) : [start]
  const found = new Set(starts)
  for (const id of found) for (const next of onward(steps.get(id))) found.add(next)
  return found
}

function onward(step: ReadyStep | undefined): string[] {
  if (!step) return []
  const left = (step.clock?.deadlines ?? []).flatMap((deadline) =>
    deadline.do.flatMap((action) => (action.action === 'leave' ? [action.next] : [])),
  )
  return [...(step.next === undefined ? [] : [step.next]), ...step.branches.map(({ next }) => next), ...left]
}
