import { wayOf } from '../place.ts'
import { latestVisit, type Run } from '../run.ts'
import { goTo, tidyUp } from '../walk.ts'
import { carryLastingEndings } from './carry.ts'
import type { CaseChange } from './change.ts'
import { earlierPlaces, fixedPlaces } from './places.ts'

/** Leaves a place for one of the same way where the case has waited before; what was open is tidied up and that step begins anew. */
export function goBack(run: Run, change: Extract<CaseChange, { type: 'went-back' }>): boolean {
  const { step: place, occurrence, to, actor, hasNote } = change
  const { definition, state } = run
  const visit = latestVisit(state, place)
  if (state.status !== 'open' || visit?.status !== 'active' || visit.occurrence !== occurrence) return false
  if (fixedPlaces(definition, state, place).length > 0) return false
  if (!earlierPlaces(definition, state, wayOf(place)).includes(to)) return false
  run.ledger.push({ type: 'went-back', step: place, actor, data: { to, hasNote } })
  carryLastingEndings(run, to)
  tidyUp(run, place)
  goTo(run, to)
  return true
}
