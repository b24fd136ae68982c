import { bookings, type CaseRow, payments, tasks } from '@guildhall/database/queries'
import type { CaseState } from '@guildhall/process-engine'
import { contactOf } from '../contact.ts'
import { councilFacts } from '../council/council-facts.ts'
import type { Guildhall } from '../guildhall.ts'
import { pounds } from '../timeline.ts'
import type { Version } from '../versions.ts'
import { dayInWords, momentInWords } from '../zone.ts'

/** The facts that ((places)) of a message stand for; docs/messages.md lists them. One that a case does not have is empty. */
export async function messageFacts(
  g: Guildhall,
  row: CaseRow,
  version: Version,
  step: string,
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
  const notes = Object.values(state.steps).flatMap(({ result, leftAt }) =>
    typeof result?.['note'] === 'string' ? [{ note: result['note'], at: leftAt ?? '' }] : [],
  )
  return {
    reference: row.reference,
    name: plain(contactOf(version.form, state.answers).name ?? ''),
    service: version.package.service.name,
    booking: booking ? `${dayInWords(booking.date)}${window ? `, ${window.title}` : ''}` : '',
    amount: obligation ? pounds(obligation.amount) : '',
    link: `${publicUrl}/requests/${row.reference}`,
    rateLink: `${publicUrl}/requests/${row.reference}/rate`,
    serviceLink: `${publicUrl}/services/${row.slug}`,
    deskLink: `${publicUrl}/desk/cases/${row.reference}`,
    task: task?.title ?? '',
    due: task?.due_at ? momentInWords(task.due_at) : '',
    note: plain(notes.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.note ?? ''),
    ...councilFacts(council),
  }
}

/** Words that a person typed, without the marks by which GOV.UK Notify would make a link, a heading or a list of them. */
export function plain(words: string): string {
  return words.replace(/[[\]]/g, '').replace(/^[ \t]*[#^*]+[ \t]*/gm, '')
}

/** Puts facts in the places of a text. There is nothing else in it: no code, no conditions. */
export function fillIn(text: string, facts: Record<string, string>): string {
  return text.replace(/\(\(([a-zA-Z]{1,40})\)\)/g, (place, name: string) =>
    Object.hasOwn(facts, name) ? facts[name]! : place,
  )
}
