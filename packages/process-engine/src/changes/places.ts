import type { ProcessDefinition } from '../definition.ts'
import type { CaseState } from '../model.ts'
import { stepIdOf, wayFrom, wayOf } from '../place.ts'
import { activePlaces, inOrder } from '../run.ts'

/** The place of the main way at which an open case waits. */
export function mainPlace(state: CaseState): string | undefined {
  return activePlaces(state).find((place) => wayOf(place) === '')
}

/** The places of a way where the case has waited before and may be brought back to. One that was paid is not among them. */
export function earlierPlaces(definition: ProcessDefinition, state: CaseState, way = ''): string[] {
  return inOrder(state.steps).flatMap(([place, visit]) => {
    const step = definition.steps.get(stepIdOf(place))
    const isFit =
      step?.kind.waits &&
      !(step.kind.startsCase && step.id === definition.start) &&
      !step.kind.lasting?.includes(visit.outcome ?? '')
    return isFit && wayOf(place) === way && visit.status === 'done' ? [place] : []
  })
}

/** The places here and on the ways that were opened here which may not be left from outside: something is under way that only its end can undo. */
export function fixedPlaces(definition: ProcessDefinition, state: CaseState, place: string): string[] {
  const ways = wayFrom(place, state.steps[place]?.occurrence ?? 0, '')
  return activePlaces(state).filter(
    (other) =>
      (other === place || other.startsWith(ways)) && definition.steps.get(stepIdOf(other))?.kind.staysPut === true,
  )
}

/** Everything that may be chosen as the outcome of a skipped place; empty where its branches have nothing to ask. */
export function outcomesAt(definition: ProcessDefinition, place: string): string[] {
  const step = definition.steps.get(stepIdOf(place))
  return step ? step.kind.outcomes(step.config) : []
}
