import { because } from '../reasons.ts'
import { inOrder, keepSlot, latestVisit, type Run, visitKey } from '../run.ts'
import { slotsOf } from '../slots.ts'
import { closeCase } from '../walk.ts'
import type { CaseChange } from './change.ts'
import { mayWithdraw } from './may-withdraw.ts'
import { mainPlace } from './places.ts'

/**
 * Ends an open case because the resident or the council says so: every step is left, booked slots are given back, and money that is asked for is
 * asked for no longer. Money that was paid is for a person to give back. The service's message about it, if it has one, goes with the same transition.
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
  tellApplicant(run, place, visitKey(place, occurrence, `${type}-message`), type)
  return true
}

function tellApplicant(run: Run, step: string, key: string, type: 'withdrawn' | 'cancelled'): void {
  const part = type === 'withdrawn' ? 'withdraw' : 'cancel'
  const message = run.definition[part]?.message
  if (message === undefined) return
  const to = 'applicant'
  run.effects.push({ type: 'send-message', key, message, to, step })
  run.ledger.push({ type: 'message-queued', step, data: { message, to } })
  because(run, step, { about: 'message', at: `/process/${part}`, result: { message, to } })
}

function giveSlotsBack(run: Run): void {
  for (const [bookingId, status] of inOrder(slotsOf(run.state))) {
    if (status === 'released') continue
    keepSlot(run, bookingId, 'released')
    run.effects.push({ type: 'release-slot', key: `${bookingId}:given-back`, bookingId })
    run.ledger.push({ type: 'slot-released', data: { bookingId } })
  }
}
