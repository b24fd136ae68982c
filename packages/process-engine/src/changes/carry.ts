import { stepIdOf } from '../place.ts'
import { latestVisit, type Run } from '../run.ts'
import type { Ending } from '../scope.ts'

/**
 * Keeps what cannot be undone by going back to a place, such as a payment made since: the next visit takes that ending over instead of beginning
 * anew. What lay before that place is not gone through again by going back.
 */
export function carryLastingEndings(run: Run, to: string): void {
  const since = latestVisit(run.state, to)!.enteredAt
  const carried: Record<string, Ending> = {}
  for (const place of Object.keys(run.state.steps)) {
    const { status, outcome, result, leftAt = '' } = latestVisit(run.state, place)!
    const lasting = run.definition.steps.get(stepIdOf(place))?.kind.lasting
    if (status !== 'done' || outcome === undefined || leftAt <= since || !lasting?.includes(outcome)) continue
    carried[place] = { outcome, ...(result && { result }) }
  }
  if (Object.keys(carried).length > 0) run.state.carried = { ...run.state.carried, ...carried }
}
