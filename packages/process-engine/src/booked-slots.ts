import type { BookingStepConfig } from '@guildhall/schemas'
import { localMoment } from '@guildhall/working-time'
import type { ProcessDefinition } from './definition.ts'
import type { CaseState, SlotStatus } from './model.ts'
import { stepIdOf } from './place.ts'
import { slotsOf } from './slots.ts'

/** A slot that a case holds: the question that it answers, and its booking calendar. */
export type BookedSlot = {
  question: string
  booking: string
  bookingId: string
  date: string
  window: string
  status: Exclude<SlotStatus, 'released'>
  /** Until when the resident may choose another or cancel; missing where the calendar lets nobody. */
  changeUntil?: Date
}

/** The slots that a case holds by the steps of its process that book, in order of their questions. */
export function bookedSlots({ steps, bookings, zone }: ProcessDefinition, state: CaseState): BookedSlot[] {
  const found = new Map<string, BookedSlot>()
  const standing = slotsOf(state)
  for (const { kind, config } of steps.values()) {
    if (kind.kind !== 'booking') continue
    const { question, booking } = config as BookingStepConfig
    const answer = state.answers[question] as { bookingId?: unknown; date?: unknown; window?: unknown } | undefined
    if (typeof answer?.bookingId !== 'string' || typeof answer.date !== 'string') continue
    const { bookingId, date, window } = answer
    const status = standing[bookingId]
    if (status === undefined || status === 'released') continue
    const until = bookings.get(booking)?.change?.until
    found.set(question, {
      question,
      booking,
      bookingId,
      date,
      window: String(window ?? ''),
      status,
      ...(until && { changeUntil: localMoment(date, until.daysBefore, until.at, zone) }),
    })
  }
  return [...found.values()].sort((a, b) => (a.question < b.question ? -1 : 1))
}

/** Whether the resident may choose another slot now: in time, and not while the case waits for the money that this one costs. */
export function mayChangeBooking(
  definition: ProcessDefinition,
  state: CaseState,
  { changeUntil }: BookedSlot,
  now: Date,
): boolean {
  if (state.status !== 'open' || changeUntil === undefined || now >= changeUntil) return false
  return !Object.entries(state.steps).some(
    ([place, { status }]) => status === 'active' && definition.steps.get(stepIdOf(place))?.kind.kind === 'payment',
  )
}
