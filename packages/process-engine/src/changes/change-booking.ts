import { bookedSlots, mayChangeBooking } from '../booked-slots.ts'
import { startAnew } from '../clock-anew.ts'
import { instant, later } from '../moment.ts'
import { WHOLE_CASE } from '../own-clock.ts'
import {
  activePlaces,
  cancelTimer,
  keepSlot,
  latestVisit,
  type Run,
  setTimer,
  stepOf,
  timersOf,
  visitKey,
  visitOf,
} from '../run.ts'
import type { CaseChange } from './change.ts'

/**
 * Puts another slot in the place of one that the case holds, as far along as that was, and gives that one back. Clocks and waits that are reckoned
 * from it are reckoned anew. False when it is too late, or when the case does not hold the slot any more.
 */
export function changeBooking(run: Run, change: Extract<CaseChange, { type: 'booking-changed' }>): boolean {
  const { question, from, booked, actor } = change
  const { definition, state } = run
  const held = bookedSlots(definition, state).find((slot) => slot.question === question && slot.bookingId === from)
  if (!held || booked.bookingId === from || !mayChangeBooking(definition, state, held, run.now)) return false
  const { bookingId, date, window } = booked
  state.answers = { ...state.answers, [question]: booked }
  keepSlot(run, bookingId, held.status)
  keepSlot(run, from, 'released')
  run.effects.push({ type: 'release-slot', key: `${from}:changed`, bookingId: from })
  run.ledger.push({ type: 'booking-changed', actor, data: { question, before: from, bookingId, date, window } })
  startAnew(run, WHOLE_CASE)
  for (const place of activePlaces(state)) {
    startAnew(run, place)
    waitAnew(run, place, bookingId)
  }
  return true
}

/** Sets the timer of a wait anew when the answers give it another moment. Its key bears the booking, for a key is never used twice. */
function waitAnew(run: Run, place: string, bookingId: string): void {
  const step = stepOf(run.definition, place)
  const { occurrence, clock } = latestVisit(run.state, place)!
  const until = step.kind.waitsUntil?.(visitOf(run, place, step, occurrence, clock?.dueAt))
  const timer = timersOf(run, place, occurrence).find(({ purpose }) => purpose === 'wait')
  if (!until || !timer) return
  const dueAt = instant(later(until, run.now))
  if (dueAt === timer.dueAt) return
  cancelTimer(run, timer)
  setTimer(run, { ...timer, key: visitKey(place, occurrence, `wait:${bookingId}`), dueAt })
}
