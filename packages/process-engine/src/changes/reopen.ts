import type { Run } from '../run.ts'
import { goTo } from '../walk.ts'
import { carryLastingEndings } from './carry.ts'
import type { CaseChange } from './change.ts'
import { earlierPlaces } from './places.ts'

/** Opens an ended case again at a place of its main way where it has waited before. Tasks that were closed stay closed: the step opens its own. */
export function reopen(run: Run, { to, actor, hasNote }: Extract<CaseChange, { type: 'reopened' }>): boolean {
  if (run.state.status !== 'ended' || !earlierPlaces(run.definition, run.state).includes(to)) return false
  run.ledger.push({ type: 'case-reopened', step: to, actor, data: { hasNote } })
  carryLastingEndings(run, to)
  run.state.status = 'open'
  delete run.state.outcome
  goTo(run, to)
  return true
}
