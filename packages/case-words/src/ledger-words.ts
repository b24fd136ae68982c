import { type SubCaseRefusal, stepIdOf } from '@guildhall/process-engine'
import type { ClockReason, ServicePackage, Step } from '@guildhall/schemas'
import { dayInWords, momentInWords } from './moments.ts'
import { pounds } from './pounds.ts'

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

/** A line of the ledger in words for staff; `titleOfWork` says what a kind of work is called where a line tells of its repair. */
export function ledgerWords(
  { type, step, data }: { type: string; step?: string | null; data?: unknown },
  pack: ServicePackage,
  titleOfWork: (kind: string) => string = (kind) => kind,
): string {
  const facts = (data ?? {}) as Record<string, unknown>
  const title = stepTitle(step, pack)
  const message = pack.messages[String(facts['message'])]?.title ?? String(facts['message'] ?? '')
  const kind = titleOfWork(String(facts['kind'] ?? ''))
  const words: Record<string, string> = {
    'case-started': `Case started (${String(facts['channel'] ?? '')})${facts['partOf'] ? `, by ${String(facts['partOf'])}` : ''}`,
    'step-entered': `Entered step: ${title}`,
    'step-left': `Left step: ${title}${facts['outcome'] ? ` – ${String(facts['outcome'])}` : ''}`,
    'way-ended': `One way of “${title}” has ended${facts['outcome'] ? ` – ${String(facts['outcome'])}` : ''}`,
    'task-opened': `Task opened for ${String(facts['team'] ?? '')}: ${title}`,
    'task-claimed': `Task claimed: ${title}`,
    'task-released': `Task released: ${title}`,
    'task-reassigned': `Task given to the team lead: ${title}`,
    'task-completed': isFormOfStaff(step, pack)
      ? `Task completed: ${title}`
      : outcomeWords(step, String(facts['outcome']), pack),
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
        : `Escalated to level ${Number(facts['level']) + 1} of “${pack.routes?.[String(facts['route'])]?.title ?? String(facts['route'])}”`,
    'priority-raised': `Priority raised to ${String(facts['to'] ?? '')}`,
    'message-queued': `Message queued: ${message}, to the ${String(facts['to'] ?? '')}`,
    'message-sent': `Message sent: ${message}`,
    'message-failed':
      facts['reason'] === 'not-wanted'
        ? `Message not sent, for the resident does not want emails of this kind: ${message}`
        : `Message could not be sent: ${message}`,
    'slot-reserved': 'Slot reserved',
    'slot-confirmed': 'Slot confirmed',
    'slot-released': 'Slot given back',
    'booking-changed': `The resident took another slot${typeof facts['date'] === 'string' ? `: ${dayInWords(facts['date'])}` : ''}`,
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
    'document-asked': `A document is to be made: ${documentTitle(facts, pack)}`,
    'document-made': `Document ${facts['byHand'] ? 'given by hand' : 'made'}: ${documentTitle(facts, pack)}`,
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
    'went-back': `Went back from “${title}” to “${stepTitle(String(facts['to'] ?? ''), pack)}”`,
    'step-skipped': `Skipped: ${facts['outcome'] ? outcomeWords(step, String(facts['outcome']), pack) : title}`,
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

/** The title of the step at a place of a case; the place itself where the service has no such step. */
export function stepTitle(place: string | null | undefined, pack: ServicePackage): string {
  return (place && stepAt(place, pack)?.title) || String(place ?? '')
}

function stepAt(place: string, { process }: ServicePackage): Step | undefined {
  const id = stepIdOf(place)
  return Object.hasOwn(process.steps, id) ? process.steps[id] : undefined
}

/** The title of the document that a line of the ledger names. */
export function documentTitle({ document }: Record<string, unknown>, pack: ServicePackage): string {
  const id = String(document ?? '')
  return pack.documents && Object.hasOwn(pack.documents, id) ? pack.documents[id]!.title : id
}

function clockOf(step: string | null | undefined, title: string): string {
  return step ? `Clock of “${title}”` : 'Clock of the case'
}

function moment(at: unknown): string {
  return typeof at === 'string' ? momentInWords(new Date(at)) : ''
}

function clockReason({ reason }: Record<string, unknown>): string {
  return clockReasons[reason as ClockReason] ?? 'the case waits for somebody else'
}

/** Whether a step is a form that staff fill in, whose one outcome says nothing. */
export function isFormOfStaff(step: string | null | undefined, pack: ServicePackage): boolean {
  const found = step ? stepAt(step, pack) : undefined
  return found?.kind === 'form' && found.config['by'] !== 'resident'
}

/** How a task ended: the title of its step and of the outcome. */
export function outcomeWords(step: string | null | undefined, outcome: string, pack: ServicePackage): string {
  const config = step ? stepAt(step, pack)?.config : undefined
  const outcomes = (config?.['outcomes'] ?? []) as { id: string; title: string }[]
  return `${stepTitle(step, pack)}: ${outcomes.find(({ id }) => id === outcome)?.title ?? outcome}`
}
