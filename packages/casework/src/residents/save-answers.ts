import type { Viewer } from '@guildhall/access'
import { bookings, drafts } from '@guildhall/database/queries'
import {
  type AnswerError,
  type Answers,
  findPage,
  pageAfter,
  type Question,
  questionsOf,
  validatePage,
  withPage,
} from '@guildhall/form-engine'
import { evaluate } from '@guildhall/rules'
import type { BookingCalendar } from '@guildhall/schemas'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import type { Version } from '../versions.ts'
import { dayOf } from '../zone.ts'
import { type Lookup, openUnsentDraft } from './drafts.ts'
import { settleAddresses } from './settle-addresses.ts'

/** What came of a page: what must be put right, or the page to go to (null is the check page, TASKS the list of tasks). */
export type Saved = { problems: AnswerError[]; next: string | null }

/**
 * Keeps the answers of one page if all of them are right; else keeps nothing. Addresses are taken from the gazetteer by their UPRN and slots from
 * the draft's own hold, whatever was sent beside them. Throws not-found for an unknown page.
 */
export async function saveAnswers(
  g: Guildhall,
  {
    id,
    viewer,
    page,
    answers,
    language,
  }: { id: string; viewer: Viewer; page: string; answers: Answers; language?: Language },
): Promise<Saved> {
  const { draft, version } = await openUnsentDraft(g, { id, viewer, language })
  if (!draft.form.pages.some((known) => known.id === page)) throw new GuildhallError('not-found')
  const questions = questionsOf(findPage(draft.form, page))
  const given = Object.fromEntries(
    questions.flatMap(({ name }) => (Object.hasOwn(answers, name) ? [[name, answers[name]]] : [])),
  )
  const settled = await settleAddresses(g, questions, given)
  const merged = withPage(draft.form, page, draft.answers, await settleSlots(g, id, questions, settled.answers))
  const found = validatePage(draft.compiled, page, merged, { today: dayOf(g.now()), language })
  const problems = [
    ...found,
    ...settled.problems.filter(({ at }) => !found.some((problem) => problem.at.split('.')[0] === at)),
  ]
  if (problems.length > 0) return { problems, next: page }
  const changes = Object.fromEntries(questions.map(({ name }) => [name, merged[name] ?? null]))
  await drafts.mergeAnswers(g.db, id, changes, page)
  await endHoldOfOtherZone(g, id, version, merged)
  return { problems: [], next: pageAfter(draft.form, merged, page) }
}

/**
 * Keeps a list that is added to item by item when the items that it has are right, though it may still be too short. Throws not-found for a
 * question that is no such list.
 */
export async function saveList(
  g: Guildhall,
  {
    id,
    viewer,
    question,
    items,
    language,
  }: { id: string; viewer: Viewer; question: string; items: unknown[]; language?: Language },
): Promise<AnswerError[]> {
  const { draft } = await openUnsentDraft(g, { id, viewer, language })
  const page = draft.form.pages.find((known) =>
    questionsOf(known).some(({ name, kind }) => name === question && kind?.fields !== undefined),
  )
  if (!page) throw new GuildhallError('not-found')
  const answers = withPage(draft.form, page.id, draft.answers, items.length === 0 ? {} : { [question]: items })
  const found = validatePage(draft.compiled, page.id, answers, { today: dayOf(g.now()), language })
  // How many there must be is asked when the list is left.
  const problems = found.filter(({ at }) => at !== `${question}.more`)
  if (problems.length === 0) await drafts.mergeAnswers(g.db, id, { [question]: items.length === 0 ? null : items })
  return problems
}

/** Remembers how far somebody has come with an address. */
export async function saveLookup(
  g: Guildhall,
  { id, viewer, question, lookup }: { id: string; viewer: Viewer; question: string; lookup: Lookup },
): Promise<void> {
  const { draft } = await openUnsentDraft(g, { id, viewer })
  if (!draft.form.pages.some((page) => questionsOf(page).some(({ name }) => name === question)))
    throw new GuildhallError('not-found')
  await drafts.saveLookup(g.db, id, question, lookup)
}

/** Lets the draft's hold say what a slot is: a day that somebody typed, or a hold of another draft, is no answer. */
async function settleSlots(g: Guildhall, draftId: string, questions: Question[], answers: Answers): Promise<Answers> {
  const asked = questions.filter(({ name, kind }) => kind?.kind === 'booking-slot' && answers[name])
  if (asked.length === 0) return answers
  const hold = await bookings.readHold(g.db, draftId)
  const settled = { ...answers }
  for (const { name, options } of asked) {
    const { bookingId } = answers[name] as { bookingId?: unknown }
    if (hold && hold.id === bookingId && hold.booking === options['booking'])
      settled[name] = { bookingId, date: hold.date, window: hold.window_id }
    else delete settled[name]
  }
  return settled
}

/** A slot kept in one zone is of no use once the address lies in another. */
async function endHoldOfOtherZone(g: Guildhall, draftId: string, version: Version, answers: Answers): Promise<void> {
  const hold = await bookings.readHold(g.db, draftId)
  const calendar = hold && version.package.bookings[hold.booking]
  if (!hold || !calendar || zoneOf(calendar, answers) === hold.zone) return
  await bookings.endHolds(g.db, { draftId })
  const slots = Object.entries(answers).filter(
    ([, answer]) => (answer as { bookingId?: string } | null)?.bookingId === hold.id,
  )
  await drafts.mergeAnswers(g.db, draftId, Object.fromEntries(slots.map(([name]) => [name, null])))
}

/** The zone of a booking calendar in which somebody's answers put him; undefined for none that it serves. */
export function zoneOf(calendar: BookingCalendar, answers: Answers): string | undefined {
  const zone = evaluate(calendar.zone, { answers })
  return typeof zone === 'string' && Object.hasOwn(calendar.zones, zone) ? zone : undefined
}
