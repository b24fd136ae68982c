import { bookings, type CaseRow, cases, documents, payments, uploads } from '@guildhall/database/queries'
import { checkAnswers, questionsOf, translate } from '@guildhall/form-engine'
import { type CaseState, mayWithdraw } from '@guildhall/process-engine'
import type { EndStepConfig, Form, FormStepConfig } from '@guildhall/schemas'
import type { ActingFor } from './account/acting-for.ts'
import { changeableBooking } from './changes/change-booking.ts'
import { mayReopen } from './changes/reopen-request.ts'
import { type DocumentsAsked, documentsAsked } from './conversation/ask-for-documents.ts'
import { conversationOf, mayWrite, type Said } from './conversation/read-conversation.ts'
import type { Language } from './council/hours-in-words.ts'
import type { Guildhall } from './guildhall.ts'
import { type RelatedCases, relatedCases } from './related-cases.ts'
import { type AskedForm, askedForms } from './residents/asked-forms.ts'
import { type RenewalView, renewalOf } from './residents/renewals.ts'
import { timelineOf } from './timeline.ts'
import { stepAt, type Version } from './versions.ts'
import { dayInWords } from './zone.ts'

/** How a case stands, in one word for programs. */
export type RequestStatus =
  | 'waiting-for-payment'
  | 'in-progress'
  | 'completed'
  | 'refused'
  | 'cancelled'
  | 'withdrawn'
  | 'abandoned'

/** A case as the person sees whom it is for. Money is in pence. */
export type RequestView = {
  reference: string
  slug: string
  serviceName: string
  status: RequestStatus
  statusText: string
  /** The status in the words of the service, where it has its own. */
  ownStatus?: string
  whoseTurn: 'you' | 'us' | 'nobody'
  openedAt: Date
  endedAt?: Date
  /** Whom the resident acted for, if not for himself. */
  actingFor?: ActingFor
  promisedFor?: { date: string; windowTitle: string }
  payment?: {
    state: 'due' | 'paid' | 'cancelled'
    amount: number
    lines: { label: string; times: number; amount: number }[]
    paidAt?: Date
    attempts: { at: Date; state: string; reason?: string }[]
  }
  booking?: { date: string; windowTitle: string; state: string }
  /** What the resident and the council wrote to one another, the oldest first. */
  conversation: Said[]
  /** Documents that staff have asked the resident for. */
  documentsAsked?: DocumentsAsked
  documents: { id: string; title: string; size: number; madeAt: Date }[]
  timeline: { at: Date; text: string }[]
  answers: { title: string; rows: { label: string; lines: string[] }[] }[]
  rating?: { stars: number; comment?: string }
  /** What the case lets its resident renew. */
  renewal?: RenewalView
  /** The case that started this one, and those that this one has started. */
  related: RelatedCases
  /** What the case waits for its resident to fill in. */
  asks: AskedForm[]
  /** What the end of the process has to say. */
  closingNote?: string
  canPay: boolean
  canWithdraw: boolean
  /** Until when the booking can be changed or cancelled, while it can. */
  changeBookingUntil?: Date
  canReopen: boolean
  canWrite: boolean
  canRate: boolean
}

const statusTexts: Record<RequestStatus, string> = {
  'waiting-for-payment': 'Waiting for your payment',
  'in-progress': 'In progress',
  completed: 'Completed',
  refused: 'Could not be done',
  cancelled: 'Cancelled',
  withdrawn: 'Withdrawn',
  abandoned: 'Not paid',
}

/** The status of a case, told from where it waits or ended; a step may have its own words for it. */
export function statusOf(
  row: Pick<CaseRow, 'status' | 'outcome' | 'state'>,
  version: Version,
): Pick<RequestView, 'status' | 'statusText' | 'ownStatus'> {
  const status = statusCode(row, version)
  const own = status === 'waiting-for-payment' ? undefined : ownStatus(row.state as CaseState, version)
  return { status, statusText: own ?? statusTexts[status], ...(own !== undefined && { ownStatus: own }) }
}

/** The words of the step that a case came to last, of those at which it waits, or of the end that it reached. */
function ownStatus({ status, outcome, steps }: CaseState, version: Pick<Version, 'package'>): string | undefined {
  const places = Object.entries(steps)
    .filter(([place, visit]) =>
      status === 'ended' ? endOutcome(place, visit, version) === outcome : visit.status === 'active',
    )
    .sort(([, a], [, b]) => (a.enteredAt < b.enteredAt ? 1 : -1))
  return places.map(([place]) => stepAt(version, place)?.status).find((words) => words !== undefined)
}

/** How a case ended that has come to the end at a place; one that was withdrawn or cancelled has come to none. */
function endOutcome(
  place: string,
  visit: CaseState['steps'][string],
  version: Pick<Version, 'package'>,
): string | undefined {
  const step = visit.status === 'done' ? stepAt(version, place) : undefined
  return step?.kind === 'end' ? String(step.config['outcome']) : undefined
}

function statusCode(row: Pick<CaseRow, 'status' | 'outcome' | 'state'>, version: Version): RequestStatus {
  if (row.status === 'ended') return (row.outcome ?? 'completed') as RequestStatus
  const waits = Object.entries((row.state as CaseState).steps).filter(([, step]) => step.status === 'active')
  const asksForMoney = waits.some(([id]) => stepAt(version, id)?.kind === 'payment')
  return asksForMoney ? 'waiting-for-payment' : 'in-progress'
}

/** Everything that the person may see of a case; what staff have filled in is for staff alone. */
export async function viewRequest(
  g: Guildhall,
  row: CaseRow,
  version: Version,
  { language = 'en', staff = false }: { language?: Language; staff?: boolean } = {},
): Promise<RequestView> {
  const state = row.state as CaseState
  const [obligation, booking, rating, events, files, kept, related, conversation, wanted] = await Promise.all([
    payments.readObligation(g.db, row.id),
    bookings.readBookingOfCase(g.db, row.id),
    cases.readRating(g.db, row.id),
    cases.listEvents(g.db, row.id, 0, 200),
    uploads.listUploadsOfCase(g.db, row.id),
    documents.listDocuments(g.db, row.id, { forResident: !staff }),
    relatedCases(g, row, language),
    conversationOf(g, row.id, { staff }),
    documentsAsked(g, row),
  ])
  const attempts = obligation ? await payments.listAttempts(g.db, obligation.id) : []
  const standing = statusOf(row, version)
  const { status } = standing
  const windows = booking ? (version.package.bookings[booking.booking]?.windows ?? []) : []
  const windowTitle = windows.find((window) => window.id === booking?.window_id)?.title ?? ''
  const changeable = changeableBooking(g, version, state)
  const asks = askedForms(state, version)
  const renewal = renewalOf(state, version)
  const closingNote = row.status === 'ended' ? closingNoteOf(state, version) : undefined
  return {
    reference: row.reference,
    slug: row.slug,
    serviceName: version.package.service.name,
    ...standing,
    whoseTurn: turnOf({
      status,
      ended: row.status === 'ended',
      asks: asks.length > 0 || wanted !== undefined,
      renewal,
    }),
    openedAt: row.opened_at,
    ...(row.ended_at ? { endedAt: row.ended_at } : {}),
    ...(row.acting_for ? { actingFor: row.acting_for as ActingFor } : {}),
    ...(row.promised_on ? { promisedFor: { date: row.promised_on, windowTitle } } : {}),
    ...(obligation
      ? {
          payment: {
            state: obligation.status as 'due' | 'paid' | 'cancelled',
            amount: obligation.amount,
            lines: obligation.lines as { label: string; times: number; amount: number }[],
            ...(obligation.status === 'paid' && obligation.settled_at ? { paidAt: obligation.settled_at } : {}),
            attempts: attempts.map((attempt) => ({
              at: attempt.created_at,
              state: attempt.status,
              ...(attempt.reason ? { reason: attempt.reason } : {}),
            })),
          },
        }
      : {}),
    ...(booking ? { booking: { date: booking.date, windowTitle, state: booking.status } } : {}),
    conversation,
    ...(wanted && { documentsAsked: wanted }),
    documents: kept.map(({ id, title, size, made_at }) => ({ id, title, size, madeAt: made_at })),
    timeline: timelineOf(events, version, language),
    answers: answersShown(state, version, { uploads: files, staff, language }).map(({ title, rows }) => ({
      title,
      rows: rows.map(({ label, lines }) => ({ label, lines })),
    })),
    ...(rating ? { rating: { stars: rating.stars, ...(rating.comment ? { comment: rating.comment } : {}) } } : {}),
    ...(renewal ? { renewal } : {}),
    related,
    asks,
    ...(closingNote ? { closingNote } : {}),
    canPay: status === 'waiting-for-payment',
    ...(changeable && { changeBookingUntil: changeable.until }),
    canWithdraw: mayWithdraw(version.process, state),
    canReopen: await mayReopen(g, row, version),
    canWrite: mayWrite(row, g.now()),
    canRate: row.status === 'ended' && !rating && (row.outcome === 'completed' || row.outcome === 'refused'),
  }
}

/** Who has to do something now: nobody while a case only waits for what it granted to run out. */
export function turnOf(how: {
  status: RequestStatus
  ended: boolean
  asks: boolean
  renewal?: RenewalView
}): RequestView['whoseTurn'] {
  const { status, ended, asks, renewal } = how
  if (ended) return 'nobody'
  if (status === 'waiting-for-payment' || asks || renewal?.state === 'open') return 'you'
  return renewal?.state === 'ahead' ? 'nobody' : 'us'
}

/** The answers of a case in words, page by page; what staff filled in for staff alone. */
export function answersShown(
  state: CaseState,
  version: Version,
  {
    uploads,
    staff,
    language,
  }: { uploads: { question: string; file_name: string }[]; staff: boolean; language: Language },
): ReturnType<typeof checkAnswers> {
  const lines = {
    ...Object.fromEntries(
      uploads.map(({ question }) => [
        question,
        uploads.flatMap((upload) => (upload.question === question ? [upload.file_name] : [])),
      ]),
    ),
    ...slotLines(version, state.answers, language),
  }
  return formsOf(state, version, staff, language).flatMap((form) =>
    checkAnswers(form, state.answers, { lines, language }),
  )
}

/** The form with which the case began, and those filled in since; what staff filled in is for staff alone. */
function formsOf(state: CaseState, version: Version, staff: boolean, language: Language): Form[] {
  const { start, steps } = version.package.process
  const filledIn = Object.keys(state.steps).flatMap((place) => {
    const step = state.steps[place]?.status === 'done' ? stepAt(version, place) : undefined
    const { form, by } = (step?.config ?? {}) as Partial<FormStepConfig>
    const isOpen = step?.kind === 'form' ? by === 'resident' || staff : step?.kind === 'task' && staff
    return form !== undefined && isOpen && form !== steps[start]?.config['form'] ? [form] : []
  })
  const since = [...new Set(filledIn)].flatMap((id) => version.package.forms[id] ?? [])
  // The first one has been translated with its version.
  return [version.form, ...since.map((form) => translate(form, language))]
}

function closingNoteOf(state: CaseState, version: Version): string | undefined {
  for (const place of Object.keys(state.steps)) {
    const step = state.steps[place]?.status === 'done' ? stepAt(version, place) : undefined
    if (step?.kind === 'end') return (step.config as Partial<EndStepConfig>).note
  }
  return undefined
}

/** A chosen slot in words: the day, and the window by its title rather than its id. */
export function slotLines(
  { form, package: pack }: Pick<Version, 'form' | 'package'>,
  answers: CaseState['answers'],
  language: Language = 'en',
): Record<string, string[]> {
  const lines: Record<string, string[]> = {}
  for (const { name, kind, options } of form.pages.flatMap(questionsOf)) {
    const slot = answers[name] as { date?: unknown; window?: unknown } | undefined
    if (kind?.kind !== 'booking-slot' || typeof slot?.date !== 'string') continue
    const window = pack.bookings[String(options['booking'])]?.windows.find(({ id }) => id === slot.window)
    lines[name] = [dayInWords(slot.date, language), ...(window ? [window.title] : [])]
  }
  return lines
}
