import { inOrder, keepSlot, latestVisit, type Run } from '../run.ts'
import { slotsOf } from '../slots.ts'
import { closeCase } from '../walk.ts'
import type { CaseChange } from './change.ts'
import { mayWithdraw } from './may-withdraw.ts'
import { mainPlace } from './places.ts'

/**
 * Ends an open case because the resident or the council says so: every step is left, booked slots are given back, and money that is asked for is
 * asked for no longer. Money that was paid is for a person to give back.
 */
export function endFromOutside(run: Run, change: Extract<CaseChange, { type: 'withdrawn' | 'cancelled' }>): boolean {
  const { type, actor, hasNote } = change
  const place = mainPlace(run.state)
  if (run.state.status !== 'open' || place === undefined) return false
  if (type === 'withdrawn' && !mayWithdraw(run.definition, run.state)) return false
  run.ledger.push({ type: type === 'withdrawn' ? 'case-withdrawn' : 'case-cancelled', actor, data: { hasNote } })
  const { occurrence } = latestVisit(run.state, place)!
  closeCase(run, place, occurrence, type)
  giveSlotsBack(run)
  return true
}

function giveSlotsBack(run: Run): void {
  for (const [bookingId, status] of inOrder(slotsOf(run.state))) {
    if (status === 'released') continue
    keepSlot(run, bookingId, 'released')
    run.effects.push({ type: 'release-slot', key: `${bookingId}:given-back`, bookingId })
    run.ledger.push({ type: 'slot-released', data: { bookingId } })
  }
}
