import { stepKinds } from '@guildhall/process-engine'
import type {
  BookingStepConfig,
  ConnectorStepConfig,
  Deadline,
  DeadlineAction,
  DecisionTableStepConfig,
  DocumentStepConfig,
  EndStepConfig,
  FormStepConfig,
  MessageStepConfig,
  ParallelStepConfig,
  PaymentStepConfig,
  Recipient,
  RenewalStepConfig,
  ServicePackage,
  Step,
  SubServiceStepConfig,
  TaskStepConfig,
  WaitStepConfig,
} from '@guildhall/schemas'
import { ruleWords } from '../rules/rule-words.ts'
import { durationWords } from './duration.ts'

const people: Record<Recipient, string> = {
  applicant: 'the resident',
  assignee: 'the officer who holds the task',
  team: 'the team',
  'team-lead': 'the team lead',
  officers: 'all officers',
  designers: 'all designers',
  administrators: 'all administrators',
}

/** Whom a message can go to, as choices. */
export const recipients = Object.entries(people).map(([id, words]) => ({
  id,
  title: words.charAt(0).toUpperCase() + words.slice(1),
}))

/** Whom a message goes to, in words: "the team lead". */
export function recipientWords(to: Recipient): string {
  return people[to]
}

/** The name of each kind of step, and what a step of it does in a sentence. A new kind is a line here. */
const kinds: Record<string, { title: string; says: (pack: ServicePackage, step: Step, config: Config) => string }> = {
  form: {
    title: 'Form',
    says: (_pack, _step, { by }) => `${fillers[by ?? 'resident']} fills in the form`,
  },
  task: { title: 'Task', says: (_pack, step) => `Waits for a member of the team ${teamWords(step)}` },
  payment: {
    title: 'Payment',
    says: (pack, _step, { fee, abandonAfter }) =>
      `Asks for “${pack.fees[fee ?? '']?.title ?? fee}” and gives up after ${durationWords(abandonAfter ?? {})}`,
  },
  booking: { title: 'Booking', says: (pack, _step, config) => bookingWords(pack, config) },
  message: {
    title: 'Message',
    says: (pack, _step, { message, to }) =>
      `Sends “${pack.messages[message ?? '']?.title ?? message}” to ${people[(to ?? 'applicant') as Recipient]}`,
  },
  document: {
    title: 'Document',
    says: (pack, _step, { document, to }) =>
      `Makes “${pack.documents?.[document ?? '']?.title ?? document}” as a PDF for ${to === 'staff' ? 'staff alone' : 'the resident and staff'}`,
  },
  decision: { title: 'Decision', says: () => 'Chooses a way on' },
  'decision-table': {
    title: 'Decision table',
    says: (_pack, _step, { inputs = [], rows = [] }) =>
      `Looks up ${inputs.map(({ title }) => `“${title}”`).join(' and ')} in a table of ${rows.length} rows`,
  },
  connector: {
    title: 'Call to another system',
    says: (_pack, _step, { connector, operation }) => `Calls “${operation}” of “${connector}” and waits for its answer`,
  },
  'sub-service': {
    title: 'Case of another service',
    says: (_pack, _step, { service, wait }) =>
      `Starts a case of “${service}” for the same resident and ${wait ? 'waits until it has ended' : 'goes on at once'}`,
  },
  wait: {
    title: 'Wait',
    says: (_pack, _step, config) => waitWords(config),
  },
  renewal: {
    title: 'Renewal',
    says: (pack, _step, { lasts, inviteBefore, message }) =>
      `Sends “${pack.messages[message ?? '']?.title ?? message}” ${durationWords(inviteBefore ?? {})} before it runs out${lasts ? ` after ${durationWords(lasts)}` : ''}, with a form filled in from this case`,
  },
  parallel: {
    title: 'Several ways at once',
    says: (_pack, _step, { ways = [], until }) =>
      `Goes ${ways.length} ways at once and waits for ${until === 'any' ? 'the first' : 'all'} of them`,
  },
  'for-each': { title: 'For each', says: () => 'Goes the same way once for each entry of a list' },
  'way-end': { title: 'End of a way', says: () => 'This way ends, and the step that opened it goes on' },
  end: { title: 'End', says: (_pack, _step, { outcome }) => `The case ends: ${endings[outcome ?? ''] ?? outcome}` },
}

/** What each kind is for, in a sentence for whoever chooses one. */
export const kindSentences: Record<string, string> = {
  form: 'The resident, or an officer, fills in a form.',
  task: 'A team does something and says how it ended, by a target.',
  payment: 'Asks the resident to pay a fee and waits for it.',
  booking: 'Keeps, confirms or gives back a slot that the resident chose.',
  message: 'Sends an email to the resident or to staff.',
  document: 'Makes a PDF, such as a licence, and keeps it with the case.',
  decision: 'Goes one way or another by what is known.',
  'decision-table': 'Looks up what follows in a table of rules.',
  connector: 'Calls another system of the council and waits for its answer.',
  'sub-service': 'Starts a case of another service for the same resident.',
  wait: 'Waits for a time, a date or something outside.',
  renewal: 'Invites the resident to renew before something runs out.',
  parallel: 'Goes several ways at once until all, or the first, are done.',
  'for-each': 'Goes the same way once for each thing in a list.',
  'way-end': 'Ends a way that a step before it has opened.',
  end: 'Ends the case, with how it came out.',
}

/** The kinds of step that have words here; a test compares them with the registry. */
export const wordedKinds = Object.keys(kinds)

/** The name of a kind of step. */
export function stepKindTitle(kind: string): string {
  return kinds[kind]?.title ?? kind
}

/** What a step does, in a sentence. */
export function stepWords(pack: ServicePackage, step: Step): string {
  return kinds[step.kind]?.says(pack, step, step.config as Config) ?? ''
}

/** The parts of every kind's config that are put in words; the kind's own schema judges them. */
type Config = Partial<
  Omit<FormStepConfig, 'form'> &
    Omit<MessageStepConfig, 'to'> & { to: string } & Pick<DocumentStepConfig, 'document'> &
    PaymentStepConfig &
    Omit<BookingStepConfig, 'action'> & { action: string } & Omit<EndStepConfig, 'outcome'> & {
      outcome: string
    } & Pick<WaitStepConfig, 'for' | 'event' | 'timeout'> &
    Pick<ParallelStepConfig, 'ways' | 'until'> &
    Pick<DecisionTableStepConfig, 'inputs' | 'rows'> &
    Pick<ConnectorStepConfig, 'connector' | 'operation'> &
    Pick<SubServiceStepConfig, 'service' | 'wait'> &
    Pick<RenewalStepConfig, 'lasts' | 'inviteBefore'>
>

const fillers: Record<FormStepConfig['by'], string> = {
  resident: 'The resident',
  adviser: 'An adviser',
  officer: 'An officer',
}

const endings: Record<string, string> = {
  completed: 'completed',
  refused: 'refused',
  cancelled: 'cancelled',
  withdrawn: 'withdrawn',
  abandoned: 'abandoned',
}

function waitWords({ for: length, event, timeout }: Config): string {
  if (event === undefined) return length ? `Waits for ${durationWords(length)}` : 'Waits until a date'
  const most = timeout ? `, at most ${durationWords(timeout)}` : ''
  return `Waits until “${event.replaceAll('-', ' ')}” happens outside${most}`
}

function bookingWords(pack: ServicePackage, config: Config): string {
  const title = pack.bookings[config.booking ?? '']?.title ?? config.booking
  const acts: Record<string, string> = {
    reserve: `Keeps the slot in “${title}” for this case`,
    confirm: `Confirms the slot in “${title}”`,
    release: `Gives the slot in “${title}” back`,
  }
  return acts[config.action ?? ''] ?? 'Acts on the slot of this case'
}

/** The team of a task, as its id reads: `waste-crew` as "Waste crew". */
export function teamWords(step: Step): string {
  const { team = '' } = step.config as Partial<TaskStepConfig>
  const ids = typeof team === 'string' ? [team] : [...team.rules.map((rule) => rule.team), team.otherwise]
  return [...new Set(ids)].map(readable).join(' or ')
}

function readable(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
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

/** Outcomes whose id says too little of itself. */
const outcomeTitles: Record<string, string> = {
  abandoned: 'Not paid in time',
  elapsed: 'The time is over',
  all: 'All are done',
  renewed: 'Renewed',
  lapsed: 'Not renewed in time',
  started: 'The case is there',
  'not-started': 'No case could be started',
  none: 'There is nothing in the list',
}

/** The outcomes that a step can end with and that rules can ask about. */
export function outcomesOf(step: Step): { id: string; title: string }[] {
  const titled = (step.config as Partial<TaskStepConfig>).outcomes
  if (step.kind === 'task') return titled ?? []
  return outcomeIds(step).map((id) => ({ id, title: outcomeTitles[id] ?? readable(id) }))
}

/** A draft's config may be half done, which the kind is not made for. */
function outcomeIds(step: Step): string[] {
  try {
    return stepKinds.get(step.kind)?.outcomes(step.config) ?? []
  } catch {
    return []
  }
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
  const said = acts.length > 1 ? `${acts.slice(0, -1).join(', ')} and ${last}` : last
  const { every, times } = deadline.repeat ?? {}
  const again = every
    ? `, then again every ${durationWords(every)} up to ${times} ${times === 1 ? 'time' : 'times'}`
    : ''
  return `${momentWords(deadline.at)}: ${said}${again}`
}

function actionWords(pack: ServicePackage, action: DeadlineAction): string {
  if (action.action === 'remind') {
    return `send “${pack.messages[action.message]?.title ?? action.message}” to ${people[action.to]}`
  }
  if (action.action === 'reassign') return 'give the task to the team lead'
  if (action.action === 'raise-priority') return `mark it ${action.to === 'high' ? 'high priority' : 'urgent'}`
  if (action.action === 'escalate') return `go up the route “${pack.routes?.[action.route]?.title ?? action.route}”`
  return `go to “${pack.process.steps[action.next]?.title ?? action.next}”`
}
