import type {
  BookingStepConfig,
  Deadline,
  DeadlineAction,
  EndStepConfig,
  FormStepConfig,
  MessageStepConfig,
  PaymentStepConfig,
  Recipient,
  ServicePackage,
  Step,
  TaskStepConfig,
  WaitStepConfig,
} from '@guildhall/schemas'
import { ruleWords } from '../rules/rule-words.ts'
import { durationWords } from './duration.ts'

const kinds: Record<string, string> = {
  form: 'Form',
  task: 'Task',
  payment: 'Payment',
  booking: 'Booking',
  message: 'Message',
  decision: 'Decision',
  wait: 'Wait',
  end: 'End',
}

/** The name of a kind of step. */
export function stepKindTitle(kind: string): string {
  return kinds[kind] ?? kind
}

const people: Record<Recipient, string> = {
  applicant: 'the resident',
  assignee: 'the officer who holds the task',
  team: 'the team',
  'team-lead': 'the team lead',
}

/** What a step does, in a sentence. */
export function stepWords(pack: ServicePackage, step: Step): string {
  const config = step.config as Config
  if (step.kind === 'form') return `${config.by === 'officer' ? 'An officer' : 'The resident'} fills in the form`
  if (step.kind === 'message') {
    const title = pack.messages[config.message ?? '']?.title ?? config.message
    return `Sends “${title}” to ${people[config.to ?? 'applicant']}`
  }
  if (step.kind === 'payment') {
    const title = pack.fees[config.fee ?? '']?.title ?? config.fee
    return `Asks for “${title}” and gives up after ${durationWords(config.abandonAfter ?? {})}`
  }
  if (step.kind === 'booking') return bookingWords(pack, config)
  if (step.kind === 'task') return `Waits for a member of the team ${teamWords(step)}`
  if (step.kind === 'wait') return config.for ? `Waits for ${durationWords(config.for)}` : 'Waits until a date'
  if (step.kind === 'decision') return 'Chooses a way on'
  if (step.kind === 'end') return `The case ends: ${endings[config.outcome ?? ''] ?? config.outcome}`
  return ''
}

/** The parts of every kind's config that are put in words; the kind's own schema judges them. */
type Config = Partial<
  Omit<FormStepConfig, 'form'> &
    MessageStepConfig &
    PaymentStepConfig &
    Omit<BookingStepConfig, 'action'> & { action: string } & Omit<EndStepConfig, 'outcome'> & {
      outcome: string
    } & Pick<WaitStepConfig, 'for'>
>

const endings: Record<string, string> = {
  completed: 'completed',
  refused: 'refused',
  cancelled: 'cancelled',
  abandoned: 'abandoned',
}

function bookingWords(pack: ServicePackage, config: Config): string {
  const title = pack.bookings[config.booking ?? '']?.title ?? config.booking
  const acts: Record<string, string> = {
    reserve: `Keeps the slot in “${title}” for this case`,
    confirm: `Confirms the slot in “${title}”`,
    release: `Gives the slot in “${title}” back`,
  }
  return acts[config.action ?? ''] ?? ''
}

/** The team of a task, as its id reads: `waste-crew` as "Waste crew". */
export function teamWords(step: Step): string {
  const team = String((step.config as Partial<TaskStepConfig>).team ?? '').replaceAll('-', ' ')
  return team.charAt(0).toUpperCase() + team.slice(1)
}

/** Where a case goes from a step, a sentence each. */
export function branchWords(pack: ServicePackage, step: Step): string[] {
  const title = (id: string) => `“${pack.process.steps[id]?.title ?? id}”`
  if (step.kind === 'end') return []
  if (step.next !== undefined) return [`Then go to ${title(step.next)}`]
  return (step.branches ?? []).map((branch, _at, all) => {
    if (branch.when !== undefined)
      return `If ${ruleWords(pack, branch.when, outcomesOf(step))}, go to ${title(branch.next)}`
    return `${all.length > 1 ? 'Otherwise' : 'Then'} go to ${title(branch.next)}`
  })
}

/** The outcomes that a step can end with and that rules can ask about. */
export function outcomesOf(step: Step): { id: string; title: string }[] {
  if (step.kind === 'payment') {
    return [
      { id: 'paid', title: 'Paid' },
      { id: 'abandoned', title: 'Not paid in time' },
      { id: 'nothing-to-pay', title: 'Nothing to pay' },
    ]
  }
  return (step.config as Partial<TaskStepConfig>).outcomes ?? []
}

/** When a deadline strikes, in words. */
export function momentWords(at: Deadline['at']): string {
  if (at.before) return `${durationWords(at.before)} before the target`
  if (at.share !== undefined) return `When ${Math.round(at.share * 100)}% of the time is gone`
  const amount = Object.values(at.after ?? {})[0] ?? 0
  return amount === 0 ? 'When the target is missed' : `${durationWords(at.after ?? {})} after the target`
}

/** A deadline of a step in a sentence. */
export function deadlineWords(pack: ServicePackage, deadline: Deadline): string {
  const acts = deadline.do.map((action) => actionWords(pack, action))
  const last = acts.at(-1) ?? ''
  return `${momentWords(deadline.at)}: ${acts.length > 1 ? `${acts.slice(0, -1).join(', ')} and ${last}` : last}`
}

function actionWords(pack: ServicePackage, action: DeadlineAction): string {
  if (action.action === 'remind') {
    return `send “${pack.messages[action.message]?.title ?? action.message}” to ${people[action.to]}`
  }
  if (action.action === 'reassign') return 'give the task to the team lead'
  if (action.action === 'raise-priority') return `mark it ${action.to === 'high' ? 'high priority' : 'urgent'}`
  return `go to “${pack.process.steps[action.next]?.title ?? action.next}”`
}
