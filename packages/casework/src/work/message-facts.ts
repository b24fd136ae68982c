import { contactOf, plain, pounds } from '@guildhall/case-words'
import { bookings, type CaseRow, drafts, payments, tasks } from '@guildhall/database/queries'
import type { CaseState } from '@guildhall/process-engine'
import { councilFacts } from '../council/council-facts.ts'
import type { Language } from '../council/hours-in-words.ts'
import type { Guildhall } from '../guildhall.ts'
import { inLanguage } from '../in-language.ts'
import { titlesOf } from '../residents/drafts.ts'
import { stepAt, type Version } from '../versions.ts'
import { dayInWords, dayOf, momentInWords } from '../zone.ts'

/**
 * The facts that ((places)) of a message stand for, in a language; docs/messages.md lists them. One that a case does not have is empty. The version
 * is in that language already.
 */
export async function messageFacts(
  g: Guildhall,
  row: CaseRow,
  version: Version,
  step: string,
  language: Language = 'en',
): Promise<Record<string, string>> {
  const { publicUrl } = g.settings
  const state = row.state as CaseState
  const [council, booking, obligation, taskRecords] = await Promise.all([
    g.council.read(),
    bookings.readBookingOfCase(g.db, row.id),
    payments.readObligation(g.db, row.id),
    tasks.listTasksOfCase(g.db, row.id),
  ])
  const window =
    booking && version.package.bookings[booking.booking]?.windows.find(({ id }) => id === booking.window_id)
  const task = taskRecords.findLast((record) => record.step === step) ?? taskRecords.at(-1)
  const renewal = await renewalFacts(g, row, version, step, language)
  const notes = Object.values(state.steps).flatMap(({ result, leftAt }) =>
    typeof result?.['note'] === 'string' ? [{ note: result['note'], at: leftAt ?? '' }] : [],
  )
  return {
    reference: row.reference,
    name: plain(contactOf(version.form, state.answers).name ?? ''),
    service: version.package.service.name,
    booking: booking ? `${dayInWords(booking.date, language)}${window ? `, ${window.title}` : ''}` : '',
    amount: obligation ? pounds(obligation.amount) : '',
    link: `${publicUrl}/requests/${row.reference}`,
    rateLink: `${publicUrl}/requests/${row.reference}/rate`,
    serviceLink: `${publicUrl}/services/${row.slug}`,
    deskLink: `${publicUrl}/desk/cases/${row.reference}`,
    task: task?.title ?? '',
    due: task?.due_at ? momentInWords(task.due_at, language) : '',
    note: plain(notes.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.note ?? ''),
    renewLink: renewal.link,
    renewBefore: renewal.before,
    renewAnew: renewal.anew,
    ...councilFacts(council, language),
  }
}

const renewing = {
  en: {
    filledIn: 'We filled in your answers from last time.',
    again: (questions: string) => `You need to answer these again: ${questions}.`,
  },
  cy: {
    filledIn: 'Rydym wedi llenwi eich atebion o’r tro diwethaf.',
    again: (questions: string) => `Mae angen i chi ateb y rhain eto: ${questions}.`,
  },
}

/** What a message of a renewal step says of its invitation; empty for any other step. */
async function renewalFacts(
  g: Guildhall,
  row: CaseRow,
  version: Version,
  step: string,
  language: Language,
): Promise<{ link: string; before: string; anew: string }> {
  const none = { link: '', before: '', anew: '' }
  const visit = { step, occurrence: (row.state as CaseState).steps[step]?.occurrence ?? 0 }
  if (stepAt(version, step)?.kind !== 'renewal') return none
  const invitation = await drafts.readInvitation(g.db, { caseId: row.id, ...visit })
  if (!invitation) return none
  const { form } = inLanguage(await g.versions.read(invitation.slug, invitation.version), language)
  const left = titlesOf(form, invitation.left_out)
  const { filledIn, again } = renewing[language]
  return {
    link: `${g.settings.publicUrl}/requests/${row.reference}/renew`,
    before: dayInWords(dayOf(invitation.expires_at), language),
    anew: left.length === 0 ? filledIn : `${filledIn} ${again(left.join(', '))}`,
  }
}
