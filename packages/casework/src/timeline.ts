import type { SubCaseRefusal } from '@guildhall/process-engine'
import type { ClockReason } from '@guildhall/schemas'
import type { Language } from './council/hours-in-words.ts'
import { stepAt, type Version } from './versions.ts'
import { titleOfKind } from './work/kind-facts.ts'
import { momentInWords } from './zone.ts'

/** Why staff stop a clock or give it more time, in words. */
export const clockReasons: Record<ClockReason, string> = {
  'waiting-for-resident': 'waiting for the resident',
  'waiting-for-others': 'waiting for somebody outside the council',
  'no-access': 'no access to the place',
  weather: 'the weather',
  complex: 'the case is complex',
  'staff-shortage': 'too few staff',
  other: 'another reason, see the clock',
}

type Event = { at: Date; type: string; step: string | null; data: unknown; actor?: unknown }

/** What residents are told of the lines of the ledger that mean something to them; ((amount)), ((step)) and ((reference)) are filled in. */
const english = {
  'case-started': 'You sent your request',
  'payment-received': 'We received your payment of ((amount))',
  'payment-failed': 'Your payment did not go through. You were not charged',
  'payment-abandoned': 'We did not receive your payment in time',
  'slot-confirmed': 'We confirmed your booking',
  'slot-released': 'Your booking was given back',
  'case-withdrawn': 'You withdrew your request',
  'case-cancelled': 'We cancelled your request',
  'case-reopened': 'We opened your request again',
  'not-solved': 'You told us that it is not solved, and we opened your request again',
  'answers-corrected': 'We corrected some of your answers',
  'refund-owed': 'You had paid ((amount)). We will tell you what happens to it',
  'task-opened': 'We are working on it: ((step))',
  'document-made': 'A document is ready for you: ((document))',
  'form-asked': 'We need more from you: ((step))',
  'form-submitted': 'We have the answers: ((step))',
  'form-filled-in': 'We have done this: ((step))',
  'renewal-invited': 'We invited you to renew',
  'renewal-received': 'You sent the form to renew',
  'renewal-lapsed': 'The time to renew has passed',
  'sub-case-started': 'We opened another request as part of this one: ((reference))',
  'sub-case-ended': 'The request ((reference)), which is part of this one, is closed',
  'part-started': 'We opened this request as part of ((reference))',
  'resident-wrote': 'You wrote to us',
  'council-wrote': 'We wrote to you',
  'documents-requested': 'We asked you for documents',
  'documents-sent': 'You sent us documents',
  'documents-dropped': 'We no longer need the documents',
  'case-ended': 'Your request is closed',
}
const welsh: typeof english = {
  'case-started': 'Anfonoch eich cais',
  'payment-received': 'Cawsom eich taliad o ((amount))',
  'payment-failed': 'Nid aeth eich taliad drwodd. Ni chodwyd tâl arnoch',
  'payment-abandoned': 'Ni chawsom eich taliad mewn pryd',
  'slot-confirmed': 'Rydym wedi cadarnhau eich archeb',
  'slot-released': 'Rhoddwyd eich archeb yn ôl',
  'case-withdrawn': 'Tynnoch eich cais yn ôl',
  'case-cancelled': 'Rydym wedi canslo eich cais',
  'case-reopened': 'Rydym wedi ailagor eich cais',
  'not-solved': 'Dywedoch wrthym nad yw wedi’i ddatrys, ac rydym wedi ailagor eich cais',
  'answers-corrected': 'Rydym wedi cywiro rhai o’ch atebion',
  'refund-owed': 'Roeddech wedi talu ((amount)). Byddwn yn dweud wrthych beth sy’n digwydd iddo',
  'task-opened': 'Rydym yn gweithio arno: ((step))',
  'document-made': 'Mae dogfen yn barod i chi: ((document))',
  'form-asked': 'Mae angen mwy arnom gennych: ((step))',
  'form-submitted': 'Mae’r atebion gennym: ((step))',
  'form-filled-in': 'Rydym wedi gwneud hyn: ((step))',
  'renewal-invited': 'Rydym wedi eich gwahodd i adnewyddu',
  'renewal-received': 'Anfonoch y ffurflen i adnewyddu',
  'renewal-lapsed': 'Mae’r amser i adnewyddu wedi dod i ben',
  'sub-case-started': 'Rydym wedi agor cais arall fel rhan o hwn: ((reference))',
  'sub-case-ended': 'Mae’r cais ((reference)), sy’n rhan o hwn, wedi’i gau',
  'part-started': 'Rydym wedi agor y cais hwn fel rhan o ((reference))',
  'resident-wrote': 'Ysgrifennoch atom',
  'council-wrote': 'Ysgrifennom atoch',
  'documents-requested': 'Gofynnom i chi am ddogfennau',
  'documents-sent': 'Anfonoch ddogfennau atom',
  'documents-dropped': 'Nid oes angen y dogfennau arnom mwyach',
  'case-ended': 'Mae eich cais wedi’i gau',
}
const told: Record<Language, Record<string, string>> = { en: english, cy: welsh }

/** The lines of the ledger that mean something to the person the case is for, in plain words and in order. */
export function timelineOf(events: Event[], version: Version, language: Language = 'en'): { at: Date; text: string }[] {
  return events.flatMap((event) => {
    const text = residentText(event, version, language)
    return text ? [{ at: event.at, text }] : []
  })
}

function residentText({ type, step, data, actor }: Event, version: Version, language: Language): string | undefined {
  const facts = data as Record<string, unknown>
  const isStaffForm = isFormOfStaff(step, version)
  // Its task was opened and is done: that its answers are in says nothing new to the resident.
  if (isStaffForm && type === 'form-submitted') return undefined
  if (isStaffForm && type === 'task-completed')
    return told[language]['form-filled-in']!.replace('((step))', () => titleOf(step, version))
  if (type === 'task-completed') return outcomeText(step, String(facts['outcome']), version)
  // What staff alone may read is no news for the resident, and one that was given by hand is not on the page.
  if (type === 'document-made' && (facts['to'] === 'staff' || facts['byHand'])) return undefined
  const words = told[language]
  const isByStaff = (actor as { kind?: string } | null | undefined)?.kind === 'staff'
  const isNotSolved = type === 'case-reopened' && actor != null && !isByStaff
  const known = type === 'case-started' && facts['partOf'] ? 'part-started' : isNotSolved ? 'not-solved' : type
  if (!Object.hasOwn(words, known)) return undefined
  return words[known]!.replace('((amount))', () => pounds(Number(facts['amount'])))
    .replace('((step))', () => titleOf(step, version))
    .replace('((reference))', () => String(facts['partOf'] ?? facts['reference'] ?? ''))
    .replace('((document))', () => documentOf(facts, version))
}

/** Every line of the ledger in words for staff. */
export function staffText({ type, step, data }: Event, version: Version): string {
  const facts = data as Record<string, unknown>
  const title = titleOf(step, version)
  const message = version.package.messages[String(facts['message'])]?.title ?? String(facts['message'] ?? '')
  const kind = titleOfKind(String(facts['kind'] ?? ''))
  const words: Record<string, string> = {
    'case-started': `Case started (${String(facts['channel'] ?? '')})${facts['partOf'] ? `, by ${String(facts['partOf'])}` : ''}`,
    'step-entered': `Entered step: ${title}`,
    'step-left': `Left step: ${title}${facts['outcome'] ? ` – ${String(facts['outcome'])}` : ''}`,
    'way-ended': `One way of “${title}” has ended${facts['outcome'] ? ` – ${String(facts['outcome'])}` : ''}`,
    'task-opened': `Task opened for ${String(facts['team'] ?? '')}: ${title}`,
    'task-claimed': `Task claimed: ${title}`,
    'task-released': `Task released: ${title}`,
    'task-reassigned': `Task given to the team lead: ${title}`,
    'task-completed': isFormOfStaff(step, version)
      ? `Task completed: ${title}`
      : outcomeText(step, String(facts['outcome']), version),
    'task-closed': `Task closed: ${title}`,
    'clock-started': `${clockOf(step, title)} started${facts['again'] ? ' anew' : ''}, due ${moment(facts['dueAt'])}`,
    'clock-continued': `${clockOf(step, title)} goes on where it stopped, due ${moment(facts['dueAt'])}`,
    'clock-paused': `${clockOf(step, title)} paused: ${clockReason(facts)}`,
    'clock-resumed': facts['isRunning']
      ? `${clockOf(step, title)} resumed, due ${moment(facts['dueAt'])}`
      : `${clockOf(step, title)} stays paused: the other reason still holds`,
    'clock-extended': `${clockOf(step, title)} extended: ${clockReason(facts)}; due ${moment(facts['dueAt'])} instead of ${moment(facts['from'])}`,
    'clock-stopped': `${clockOf(step, title)} stopped${facts['isLate'] ? ', late' : ''}`,
    'deadline-reached':
      facts['level'] === undefined
        ? `Deadline reached: ${String(facts['deadline'] ?? '')}`
        : `Escalated to level ${Number(facts['level']) + 1} of “${version.package.routes?.[String(facts['route'])]?.title ?? String(facts['route'])}”`,
    'priority-raised': `Priority raised to ${String(facts['to'] ?? '')}`,
    'message-queued': `Message queued: ${message}, to the ${String(facts['to'] ?? '')}`,
    'message-sent': `Message sent: ${message}`,
    'message-failed': `Message could not be sent: ${message}`,
    'slot-reserved': 'Slot reserved',
    'slot-confirmed': 'Slot confirmed',
    'slot-released': 'Slot given back',
    'payment-requested': `Payment of ${pounds(Number(facts['amount']))} asked for`,
    'payment-received': `Payment of ${pounds(Number(facts['amount']))} received${facts['late'] ? ', too late: give it back' : ''}`,
    'payment-failed': `Payment failed: ${String(facts['reason'] ?? '')}`,
    'payment-abandoned': 'Payment abandoned',
    'event-received': `Happened outside: ${String(facts['event'] ?? '')}`,
    'form-asked': `Waits for the resident to fill in: ${title}`,
    'form-submitted': `Form filled in: ${title}`,
    'connector-called': `Another system is called: ${title}`,
    'connector-replied': `The other system has answered: ${title}`,
    'connector-failed': `The other system refused: ${title} (${String(facts['reason'] ?? '')})`,
    'document-asked': `A document is to be made: ${documentOf(facts, version)}`,
    'document-made': `Document ${facts['byHand'] ? 'given by hand' : 'made'}: ${documentOf(facts, version)}`,
    'table-decided': `Looked up in the table “${title}”: ${rowWords(facts['rows'])}`,
    'renewal-due': `The resident is to be invited to renew: ${title}`,
    'renewal-invited': `Invited to renew before ${moment(facts['expiresAt'])}, with the form of ${String(facts['service'] ?? '')}${leftWords(facts['left'])}`,
    'renewal-received': `Renewed as ${String(facts['reference'] ?? '')}`,
    'renewal-lapsed': `Not renewed in time: ${title}`,
    'sub-case-due': `A case of ${String(facts['service'] ?? '')} is to be started: ${title}`,
    'sub-case-started': `Started ${String(facts['reference'] ?? '')}: ${title}`,
    'sub-case-refused': `No case of ${String(facts['service'] ?? '')} was started: ${refusalWords(facts)}`,
    'sub-case-ended': `${String(facts['reference'] ?? '')} has ended – ${String(facts['outcome'] ?? '')}`,
    'timer-set': `Timer set for ${String(facts['dueAt'] ?? '')}`,
    'timer-fired': 'Timer fired',
    'timer-cancelled': 'Timer cancelled',
    'case-ended': `Case ended: ${String(facts['outcome'] ?? '')}`,
    'case-withdrawn': `Withdrawn by the resident${facts['hasNote'] ? ', with a reason' : ''}`,
    'case-cancelled': 'Case cancelled',
    'case-reopened': `Case opened again at: ${title}`,
    'went-back': `Went back from “${title}” to “${titleOf(String(facts['to'] ?? ''), version)}”`,
    'step-skipped': `Skipped: ${facts['outcome'] ? outcomeText(step, String(facts['outcome']), version) : title}`,
    'answers-corrected': `Answers corrected: ${((facts['questions'] ?? []) as string[]).join(', ')}`,
    'moved-to-version': `Moved from version ${String(facts['from'] ?? '')} to version ${String(facts['to'] ?? '')}`,
    'task-changed': `Task changed: ${String(facts['title'] ?? title)}, for ${String(facts['team'] ?? '')}`,
    'refund-owed': `${pounds(Number(facts['amount']))} was paid and may have to be given back`,
    'resident-wrote': `The resident wrote a message${filesWords(facts['files'])}`,
    'council-wrote': 'A message to the resident was written',
    'documents-requested': `The resident was asked for documents: ${String(facts['count'] ?? '')}`,
    'documents-sent': `The resident sent documents${filesWords(facts['files'])}`,
    'documents-dropped': 'The documents are no longer needed',
    'case-rated': `Rated ${String(facts['stars'] ?? '')} out of 5`,
    'repair-needed': `Stopped and waits for repair: ${kind}`,
    'repair-retried': `Tried again after a repair: ${kind}`,
    'repair-done': `Done by hand: ${kind}${facts['outcome'] ? ` – ${String(facts['outcome'])}` : ''}`,
    'repair-given-up': `Given up: ${kind}`,
  }
  return words[type] ?? type
}

function rowWords(rows: unknown): string {
  const list = Array.isArray(rows) ? rows : []
  return list.length === 0 ? 'no row holds' : `row ${list.join(' and ')}`
}

function refusalWords({ reason, questions }: Record<string, unknown>): string {
  const named = Array.isArray(questions) && questions.length > 0 ? ` to ${questions.join(', ')}` : ''
  const words: Record<SubCaseRefusal, string> = {
    'not-published': 'that service is not published',
    'answers-not-taken': `its form does not take the answers${named}`,
    'too-deep': 'too many cases have started one another',
    'by-hand': 'it was settled by hand',
  }
  return words[reason as SubCaseRefusal] ?? String(reason ?? '')
}

function leftWords(left: unknown): string {
  return Array.isArray(left) && left.length > 0 ? `; to be answered anew: ${left.join(', ')}` : ''
}

function filesWords(files: unknown): string {
  const count = Number(files ?? 0)
  return count === 0 ? '' : `, with ${count} ${count === 1 ? 'file' : 'files'}`
}

function titleOf(step: string | null, version: Version): string {
  return (step && stepAt(version, step)?.title) || String(step ?? '')
}

function documentOf({ document }: Record<string, unknown>, { package: pack }: Version): string {
  const id = String(document ?? '')
  return pack.documents && Object.hasOwn(pack.documents, id) ? pack.documents[id]!.title : id
}

function clockOf(step: string | null, title: string): string {
  return step ? `Clock of “${title}”` : 'Clock of the case'
}

function moment(at: unknown): string {
  return typeof at === 'string' ? momentInWords(new Date(at)) : ''
}

function clockReason({ reason }: Record<string, unknown>): string {
  return clockReasons[reason as ClockReason] ?? 'the case waits for somebody else'
}

/** Whether a step is a form that staff fill in, whose one outcome says nothing. */
function isFormOfStaff(step: string | null, version: Version): boolean {
  const found = step ? stepAt(version, step) : undefined
  return found?.kind === 'form' && found.config['by'] !== 'resident'
}

function outcomeText(step: string | null, outcome: string, version: Version): string {
  const config = step ? stepAt(version, step)?.config : undefined
  const outcomes = (config?.['outcomes'] ?? []) as { id: string; title: string }[]
  return `${titleOf(step, version)}: ${outcomes.find(({ id }) => id === outcome)?.title ?? outcome}`
}

/** Pence in words: £35 or £35.50. */
export function pounds(pence: number): string {
  return `£${pence % 100 === 0 ? pence / 100 : (pence / 100).toFixed(2)}`
}
