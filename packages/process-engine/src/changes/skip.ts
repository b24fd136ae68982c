import { latestVisit, type Run } from '../run.ts'
import { goOn, goTo, tidyUp } from '../walk.ts'
import type { CaseChange } from './change.ts'
import { fixedPlaces, outcomesAt } from './places.ts'

/** Goes on from a place as if it had ended with the chosen outcome. What it had open is tidied up. */
export function skip(run: Run, change: Extract<CaseChange, { type: 'skipped' }>): boolean {
  const { step: place, occurrence, outcome, actor, hasNote } = change
  const { definition, state } = run
  const visit = latestVisit(state, place)
  if (state.status !== 'open' || visit?.status !== 'active' || visit.occurrence !== occurrence) return false
  if (fixedPlaces(definition, state, place).length > 0) return false
  const known = outcomesAt(definition, place)
  if (outcome === undefined ? known.length > 0 : !known.includes(outcome)) return false
  const ending = outcome === undefined ? {} : { outcome }
  run.ledger.push({ type: 'step-skipped', step: place, actor, data: { ...ending, hasNote } })
  tidyUp(run, place, ending)
  goTo(run, goOn(run, place, ending))
  return true
}
