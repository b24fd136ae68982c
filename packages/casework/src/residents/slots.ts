import { randomUUID } from 'node:crypto'
import type { Viewer } from '@guildhall/access'
import { bookings, drafts, work } from '@guildhall/database/queries'
import { questionsOf } from '@guildhall/form-engine'
import type { BookingCalendar } from '@guildhall/schemas'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { isDatabaseRetry } from '../move-case.ts'
import { dayOf } from '../zone.ts'
import { isUuid, type OpenDraft, openDraft, openUnsentDraft } from './drafts.ts'
import { bookableDays, offerFreeSlots, type Slot } from './offer-free-slots.ts'
import { zoneOf } from './save-answers.ts'

/** A slot that is kept for a draft. */
export type Hold = { bookingId: string; date: string; window: string; heldUntil: Date }

/** The slots with room that a draft may choose from, the soonest first; none when the calendar does not serve the address. */
export async function offerSlots(
  g: Guildhall,
  { id, viewer, booking, language }: { id: string; viewer: Viewer; booking: string; language?: Language },
): Promise<Slot[]> {
  const open = await openUnsentDraft(g, { id, viewer, language })
  const calendar = calendarOf(open, booking)
  return offerFreeSlots(g, { slug: open.draft.slug, booking, calendar, answers: open.draft.answers })
}

type Wish = { id: string; viewer: Viewer; question: string; slotId: string }

const TRIES = 4

/**
 * Keeps one place of a slot for a draft and makes it the answer of the question; an earlier hold of the draft is given back in the same
 * transaction, or stays when the new one is not to be had. Throws slot-gone when the last place has just gone.
 */
export async function holdSlot(g: Guildhall, wish: Wish): Promise<Hold> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryToHold(g, wish)
    } catch (error) {
      // A second click of the same person was first: its hold is found the next time.
      const { code, constraint } = error as { code?: string; constraint?: string }
      const isSecondClick = code === '23505' && constraint === 'bookings_one_hold'
      if (attempt === TRIES || !(isSecondClick || isDatabaseRetry(error))) throw error
    }
  }
}

async function tryToHold(g: Guildhall, { id, viewer, question, slotId }: Wish): Promise<Hold> {
  const open = await openUnsentDraft(g, { id, viewer })
  const booking = bookingOf(open, question)
  const calendar = calendarOf(open, booking)
  const slot = isUuid(slotId) ? await bookings.readSlot(g.db, slotId) : undefined
  const zone = zoneOf(calendar, open.draft.answers)
  const offered = slot && slot.slug === open.draft.slug && slot.booking === booking && slot.zone === zone
  if (!offered || !bookableDays(calendar, slot.zone, dayOf(g.now())).includes(slot.date))
    throw new GuildhallError('slot-gone')
  return g.db.transaction().execute(async (tx): Promise<Hold> => {
    await bookings.lockForHold(tx, id, slotId)
    // Looked at behind the lock: of ten clicks at once the first takes the slot and the others find it.
    const kept = await bookings.readHold(tx, id)
    if (kept?.slot_id === slotId)
      return { bookingId: kept.id, date: kept.date, window: kept.window_id, heldUntil: kept.hold_until! }
    const bookingId = randomUUID()
    await bookings.endHolds(tx, { draftId: id })
    if (!(await bookings.takeSlot(tx, slotId))) throw new GuildhallError('slot-gone')
    const until = await bookings.insertHold(tx, { id: bookingId, slotId, draftId: id, minutes: calendar.holdMinutes })
    const answer = { bookingId, date: slot.date, window: slot.window_id }
    await drafts.mergeAnswers(tx, id, { [question]: answer })
    const dueInMs = calendar.holdMinutes * 60_000
    await work.addWork(tx, {
      id: randomUUID(),
      kind: 'end-hold',
      key: `hold:${bookingId}`,
      payload: { bookingId },
      dueInMs,
    })
    return { bookingId, date: slot.date, window: slot.window_id, heldUntil: until }
  })
}

/** The slot kept for a draft, while it is. */
export async function readHold(
  g: Guildhall,
  { id, viewer, question, language }: { id: string; viewer: Viewer; question: string; language?: Language },
): Promise<{ slotId: string; date: string; windowTitle: string; heldUntil: Date } | undefined> {
  const open = await openDraft(g, { id, viewer, language })
  const hold = await bookings.readHold(g.db, id)
  if (!hold || hold.booking !== bookingOf(open, question)) return undefined
  const window = calendarOf(open, hold.booking).windows.find((known) => known.id === hold.window_id)
  return {
    slotId: hold.slot_id,
    date: hold.date,
    windowTitle: window?.title ?? hold.window_id,
    heldUntil: hold.hold_until!,
  }
}

function bookingOf({ draft }: OpenDraft, question: string): string {
  for (const page of draft.form.pages) {
    const found = questionsOf(page).find(({ name, kind }) => name === question && kind?.kind === 'booking-slot')
    if (found) return String(found.options['booking'])
  }
  throw new GuildhallError('not-found')
}

function calendarOf({ version }: OpenDraft, booking: string): BookingCalendar {
  const { bookings: calendars } = version.package
  if (!Object.hasOwn(calendars, booking)) throw new GuildhallError('not-found')
  return calendars[booking]!
}
