import { randomUUID } from 'node:crypto'
import type { Viewer } from '@guildhall/access'
import { bookings, type CaseRow, cases, payments } from '@guildhall/database/queries'
import { type BookedSlot, bookedSlots, type CaseState, mayChangeBooking, mayWithdraw } from '@guildhall/process-engine'
import type { BookingCalendar, BookingRefund } from '@guildhall/schemas'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { moveCase } from '../move-case.ts'
import type { Extra } from '../plan-transition.ts'
import { isUuid } from '../residents/drafts.ts'
import { bookableDays, offerFreeSlots, type Slot } from '../residents/offer-free-slots.ts'
import { openRequest } from '../residents/open-request.ts'
import { zoneOf } from '../residents/save-answers.ts'
import type { Version } from '../versions.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { dayOf } from '../zone.ts'
import { changeCase } from './change-case.ts'
import { owedRefunds } from './refunds.ts'

/** What the holder of a booking may do with it. Times that are free do not count the one that is held. */
export type BookingChoice = {
  date: string
  windowTitle: string
  /** Until when both can be done. */
  until: Date
  slots: Slot[]
  canCancel: boolean
  /** Pence that were paid, and what the service does with them when the booking is cancelled in time. */
  paid?: { amount: number; refund: BookingRefund }
}

type Given = { reference: string; viewer: Viewer; language?: Language }
type Changeable = { slot: BookedSlot; calendar: BookingCalendar; until: Date }

/** Whether a case has a booking that its resident may change or cancel now. */
export function changeableBooking(
  g: Pick<Guildhall, 'now'>,
  { process, package: pack }: Pick<Version, 'process' | 'package'>,
  state: CaseState,
): Changeable | undefined {
  for (const slot of bookedSlots(process, state)) {
    const calendar = pack.bookings[slot.booking]
    if (calendar && slot.changeUntil && mayChangeBooking(process, state, slot, g.now()))
      return { slot, calendar, until: slot.changeUntil }
  }
  return undefined
}

/** What may be done with the booking of a request; undefined where nothing can be (any more). Throws not-found for what is not the viewer's. */
export async function readBookingChoice(g: Guildhall, given: Given): Promise<BookingChoice | undefined> {
  const { row, version } = await openRequest(g, given)
  const state = row.state as CaseState
  const found = changeableBooking(g, version, state)
  if (!found) return undefined
  const { slot, calendar, until } = found
  const { slug } = row
  const [free, paid] = await Promise.all([
    offerFreeSlots(g, { slug, booking: slot.booking, calendar, answers: state.answers }),
    payments.listPaidObligations(g.db, row.id),
  ])
  const amount = paid.reduce((sum, obligation) => sum + obligation.amount, 0)
  return {
    date: slot.date,
    windowTitle: titleOf(calendar, slot.window),
    until,
    slots: free.filter(({ date, window }) => date !== slot.date || window !== slot.window),
    canCancel: mayWithdraw(version.process, state),
    ...(amount > 0 && { paid: { amount, refund: calendar.change!.refund } }),
  }
}

/**
 * Takes another slot for a case and gives its own back, in one transaction: either both or neither. Choosing the slot that the case holds already
 * changes nothing, so a second click does no harm. Throws slot-gone when its last place has gone, with the old one kept, and already-done when it
 * is too late.
 */
export async function changeBooking(g: Guildhall, { slotId, ...given }: Given & { slotId: string }): Promise<void> {
  const { row, version } = await openRequest(g, given)
  const actor = actorOf(given.viewer)
  // The case comes first, then bookings, then slots by id, as in every transition that gives a slot back: with slots first, a withdrawal of this case
  // at the same moment and this change would each wait for the other.
  await withCaseLocked(g, row.id, async (locked) => {
    const now = await cases.readCaseById(locked.db, row.id)
    const found = now && changeableBooking(g, version, now.state as CaseState)
    if (!now || !found) throw tooLate(row)
    const { slot, calendar } = found
    const own = await bookings.lockBooking(locked.db, slot.bookingId)
    if (own?.slot_id === slotId) return
    const wanted = await offeredSlot(locked, { slotId, slug: row.slug, now, found })
    if (!own || !wanted) throw new GuildhallError('slot-gone')
    await bookings.lockSlots(locked.db, [own.slot_id, slotId])
    if (!(await bookings.takeSlot(locked.db, slotId))) throw new GuildhallError('slot-gone')
    const booked = { bookingId: randomUUID(), date: wanted.date, window: wanted.window_id }
    const { status } = slot
    await bookings.insertBooking(locked.db, { id: booked.bookingId, slotId, caseId: row.id, status })
    const event = { type: 'booking-changed' as const, question: slot.question, from: slot.bookingId, booked, actor }
    const moved = await moveCase(locked, row.id, () => event, {
      work: [
        {
          id: randomUUID(),
          kind: 'tell-resident',
          key: `booking:${booked.bookingId}`,
          payload: { about: 'booking-changed', date: booked.date, time: titleOf(calendar, booked.window) },
        },
      ],
    })
    if (!moved.changed) throw tooLate(row)
  })
}

/**
 * Cancels a booking in time: the request ends as withdrawn, and with what was paid happens what the service's rule says. Throws already-done when it
 * is too late.
 */
export async function cancelBooking(g: Guildhall, given: Given): Promise<void> {
  const { row, version } = await openRequest(g, given)
  await withCaseLocked(g, row.id, async (locked) => {
    const now = await cases.readCaseById(locked.db, row.id)
    const state = now?.state as CaseState
    const found = now && changeableBooking(g, version, state)
    if (!found || !mayWithdraw(version.process, state)) throw tooLate(row)
    const isTold = version.process.withdraw?.message !== undefined
    const { work = [], ...owed } = await refundOf(locked, row.id, found.calendar.change!.refund)
    const tell = {
      id: randomUUID(),
      kind: 'tell-resident' as const,
      key: `booking:${found.slot.bookingId}:cancelled`,
      payload: { about: 'booking-cancelled' },
    }
    const extra = { ...owed, work: isTold ? work : [...work, tell] }
    await changeCase(locked, row, { type: 'withdrawn', actor: actorOf(given.viewer), hasNote: false }, extra)
  })
}

async function refundOf(g: Guildhall, caseId: string, refund: BookingRefund): Promise<Pick<Extra, 'ledger' | 'work'>> {
  return refund === 'kept' ? {} : owedRefunds(g, caseId, refund === 'given-back' ? 'promised' : 'ended-early')
}

/** The slot that somebody wants, if it is one that the calendar offers to this case. */
async function offeredSlot(
  g: Guildhall,
  { slotId, slug, now, found }: { slotId: string; slug: string; now: CaseRow; found: Changeable },
) {
  const { slot, calendar } = found
  const wanted = isUuid(slotId) ? await bookings.readSlot(g.db, slotId) : undefined
  if (!wanted || wanted.slug !== slug || wanted.booking !== slot.booking) return undefined
  if (wanted.zone !== zoneOf(calendar, (now.state as CaseState).answers)) return undefined
  return bookableDays(calendar, wanted.zone, dayOf(g.now())).includes(wanted.date) ? wanted : undefined
}

function actorOf({ personId }: Viewer) {
  return personId ? { kind: 'resident' as const, id: personId } : { kind: 'guest' as const }
}

function titleOf({ windows }: BookingCalendar, window: string): string {
  return windows.find(({ id }) => id === window)?.title ?? window
}

function tooLate({ status }: Pick<CaseRow, 'status'>): GuildhallError {
  return new GuildhallError('already-done', {
    message: status === 'ended' ? 'This request is closed already' : 'It is too late to change this booking',
    fix: 'Contact us if you cannot keep it.',
  })
}
