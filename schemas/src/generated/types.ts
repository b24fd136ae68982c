/* Made from schemas/ by schemas/src/generate.ts. Change the schema, then run it again. */

export type Id = string
export type Text = string
/**
 * Who can apply.
 */
export type Text1 = string
/**
 * Left out, the page says what the fee that the process asks for comes to.
 */
export type Text2 = string
/**
 * How long it takes to fill in. How long the council takes is said by the clock of the whole case.
 */
export type Text3 = string
/**
 * A rule in JSON Logic (jsonlogic.com). The variables it reads begin with answers, outcome, result, steps or case. Operators, depth and size are judged by packages/rules.
 */
export type Rule = unknown
export type PageUiSchema = Record<string, unknown>
export type DeadlineAction = RemindAction | ReassignAction | RaisePriorityAction | LeaveAction | EscalateAction
/**
 * Whom a message reaches: the person the case is for, the officer who holds the task, the task's team, the lead of that team, or everybody who holds a role.
 */
export type Recipient = 'applicant' | 'assignee' | 'team' | 'team-lead' | 'officers' | 'designers' | 'administrators'
/**
 * A rule in JSON Logic (jsonlogic.com). The variables it reads begin with answers, outcome, result, steps or case. Operators, depth and size are judged by packages/rules.
 */
export type Rule1 = unknown
/**
 * The message that the applicant is sent when the case has been taken back.
 */
export type Id1 = string
/**
 * The message that the applicant is sent then.
 */
export type Id2 = string
/**
 * What residents may do without: news on the way, or a request to rate. Left out for a message that they need, which always goes out.
 */
export type MessageAbout = 'progress' | 'rating'
/**
 * Of a booking that is cancelled in time: the money is given back, it is kept, or somebody looks at it.
 */
export type BookingRefund = 'given-back' | 'kept' | 'looked-at'
/**
 * Something that happens to a case on a journey. A step is named by its id; where it waits on several ways at once, the first by name is meant.
 */
export type JourneyMove =
  | CompleteMove
  | SubmitMove
  | PayMove
  | FailPaymentMove
  | AbandonPaymentMove
  | ReplyMove
  | FailCallMove
  | RenewMove
  | SubCaseMove
  | EventMove
  | WaitMove
  | WaitForTimerMove
export type DocumentBlock = HeadingBlock | ParagraphBlock | ListBlock | AnswersBlock | FeesBlock | SignatureBlock
/**
 * The band at the top, under white text.
 */
export type Colour = string
/**
 * Links.
 */
export type Colour1 = string
/**
 * Buttons, under white text.
 */
export type Colour2 = string
/**
 * The closed list of what may stand in a case's ledger; docs/ledger.md says what each means. A new one is added here, never renamed.
 */
export type LedgerEventType =
  | 'case-started'
  | 'step-entered'
  | 'step-left'
  | 'way-ended'
  | 'task-opened'
  | 'task-claimed'
  | 'task-released'
  | 'task-reassigned'
  | 'task-completed'
  | 'task-closed'
  | 'clock-started'
  | 'clock-continued'
  | 'clock-paused'
  | 'clock-resumed'
  | 'clock-extended'
  | 'clock-stopped'
  | 'deadline-reached'
  | 'priority-raised'
  | 'message-queued'
  | 'message-sent'
  | 'message-failed'
  | 'slot-reserved'
  | 'slot-confirmed'
  | 'slot-released'
  | 'booking-changed'
  | 'payment-requested'
  | 'payment-received'
  | 'payment-failed'
  | 'payment-abandoned'
  | 'form-asked'
  | 'form-submitted'
  | 'event-received'
  | 'connector-called'
  | 'connector-replied'
  | 'connector-failed'
  | 'document-asked'
  | 'document-made'
  | 'table-decided'
  | 'renewal-due'
  | 'renewal-invited'
  | 'renewal-received'
  | 'renewal-lapsed'
  | 'sub-case-due'
  | 'sub-case-started'
  | 'sub-case-refused'
  | 'sub-case-ended'
  | 'timer-set'
  | 'timer-fired'
  | 'timer-cancelled'
  | 'case-ended'
  | 'case-rated'
  | 'repair-needed'
  | 'repair-retried'
  | 'repair-done'
  | 'repair-given-up'
  | 'case-withdrawn'
  | 'case-cancelled'
  | 'case-reopened'
  | 'went-back'
  | 'step-skipped'
  | 'answers-corrected'
  | 'moved-to-version'
  | 'task-changed'
  | 'refund-owed'
  | 'resident-wrote'
  | 'council-wrote'
  | 'documents-requested'
  | 'documents-sent'
  | 'documents-dropped'
/**
 * Why staff stop a clock or give it more time. What they type beside it stays out of the ledger.
 */
export type ClockReason =
  'waiting-for-resident' | 'waiting-for-others' | 'no-access' | 'weather' | 'complex' | 'staff-shortage' | 'other'
/**
 * The closed list of what a row of work may be. A new kind is added here and gets its handler in packages/casework/src/work/registry.ts; none is renamed, for rows of it wait in databases.
 */
export type WorkKind =
  | 'anchor-ledgers'
  | 'call-connector'
  | 'cancel-payment'
  | 'cancel-sub-case'
  | 'check-payment'
  | 'end-hold'
  | 'fire-timer'
  | 'invite-renewal'
  | 'make-document'
  | 'move-version'
  | 'publish-service'
  | 'return-money'
  | 'send-draft-link'
  | 'send-follow-code'
  | 'send-account-letter'
  | 'send-message'
  | 'send-sign-in-link'
  | 'settle-renewal'
  | 'start-sub-case'
  | 'tell-parent'
  | 'tell-resident'
/**
 * The id of one of the council's connections (schemas/connector/connection.schema.json).
 */
export type Id3 = string
/**
 * Dates are texts such as 2026-12-24. between takes both its ends; includes looks into an answer that is a list.
 */
export type TableCell =
  | {
      op: 'is' | 'is-not' | 'includes'
      value: TableValue
    }
  | {
      op: 'one-of' | 'none-of'
      /**
       * @minItems 1
       * @maxItems 100
       */
      value: TableValue[]
    }
  | {
      op: 'at-least' | 'above' | 'at-most' | 'below'
      value: number | string
    }
  | {
      op: 'between'
      /**
       * @minItems 2
       * @maxItems 2
       */
      value: (number | string)[]
    }
export type TableValue = string | number | boolean | null
/**
 * Who finds it with the case: the resident and staff, or staff alone; resident if left out.
 */
export type DocumentFor = 'resident' | 'staff'
/**
 * A rule in JSON Logic (jsonlogic.com). The variables it reads begin with answers, outcome, result, steps or case. Operators, depth and size are judged by packages/rules.
 */
export type Rule2 = unknown
/**
 * A team, or the first of several whose rule holds.
 */
export type TaskTeam =
  | Id
  | {
      /**
       * @minItems 1
       * @maxItems 20
       */
      rules: TeamRule[]
      otherwise: Id
    }
/**
 * For a resident: the message that asks for it.
 */
export type Id4 = string
/**
 * A rule in JSON Logic (jsonlogic.com). The variables it reads begin with answers, outcome, result, steps or case. Operators, depth and size are judged by packages/rules.
 */
export type Rule3 = unknown
/**
 * The message that invites, sent to the applicant; ((renewLink)) is the form that is filled in.
 */
export type Id5 = string
/**
 * The service whose form is filled in anew. Without it: the service of the case.
 */
export type Id6 = string
/**
 * @maxItems 200
 */
export type CarriedQuestions = string[]
/**
 * Whose working days and hours count, and whose clock says when a day begins.
 */
export type Id7 = string
/**
 * The service whose case is started, on the version that is published at that moment.
 */
export type Id8 = string
/**
 * A form that is filled in to finish the task; its answers join those of the case.
 */
export type Id9 = string
/**
 * The name of what is to happen outside, as POST /api/cases/:reference/events gives it.
 */
export type Id10 = string

export interface Contracts {
  'service-package/1/service-package.schema.json': ServicePackage
  'council/1/council.schema.json': Council
  'connector/1/connection.schema.json': Connection
  'ledger/1/event-type.schema.json': LedgerEventType
  'process/1/clock-reason.schema.json': ClockReason
  'work/1/work-kind.schema.json': WorkKind
  'process/1/steps/booking.schema.json': BookingStepConfig
  'process/1/steps/connector.schema.json': ConnectorStepConfig
  'process/1/steps/decision-table.schema.json': DecisionTableStepConfig
  'process/1/steps/decision.schema.json': DecisionStepConfig
  'process/1/steps/document.schema.json': DocumentStepConfig
  'process/1/steps/end.schema.json': EndStepConfig
  'process/1/steps/for-each.schema.json': ForEachStepConfig
  'process/1/steps/form.schema.json': FormStepConfig
  'process/1/steps/message.schema.json': MessageStepConfig
  'process/1/steps/parallel.schema.json': ParallelStepConfig
  'process/1/steps/payment.schema.json': PaymentStepConfig
  'process/1/steps/renewal.schema.json': RenewalStepConfig
  'process/1/steps/sub-service.schema.json': SubServiceStepConfig
  'process/1/steps/task.schema.json': TaskStepConfig
  'process/1/steps/wait.schema.json': WaitStepConfig
  'process/1/steps/way-end.schema.json': WayEndStepConfig
}
/**
 * All of a service, published together: what residents read before they start, forms, process, messages, fees, bookings and calendars. It carries over to another council as one file.
 */
export interface ServicePackage {
  format: 'guildhall.service-package/1'
  service: Service
  forms: {
    [k: string]: Form
  }
  process: Process
  messages: {
    [k: string]: Message
  }
  fees: {
    [k: string]: Fee
  }
  bookings: {
    [k: string]: BookingCalendar
  }
  calendars: {
    [k: string]: WorkingCalendar
  }
  /**
   * Conditions that designers gave a name, to use again. The rules that use one have it written out, so that whoever reads a rule need not know the names.
   */
  conditions?: {
    [k: string]: NamedCondition
  }
  translations?: Translations1
  /**
   * Ways through the service that must keep coming out as they say; they are run on every publish.
   *
   * @maxItems 200
   */
  journeys?: Journey[]
  /**
   * Answers that officers often give to residents who write about a case; ((reference)) and the like stand for its facts, as in a message.
   */
  replies?: {
    [k: string]: ReplyTemplate
  }
  documents?: {
    [k: string]: Document
  }
  routes?: {
    [k: string]: Route
  }
}
/**
 * The service as residents see it before they start.
 */
export interface Service {
  slug: Id
  name: Text
  /**
   * Begins every reference of the service's cases, as BWC in BWC-7K2M-94QX.
   */
  prefix: string
  /**
   * Only steps of other services start its cases: residents neither find it nor fill in its form.
   */
  internal?: true
  summary: Text
  topic: Text
  department: Text
  start: ServiceStart
  translations?: Translations
}
/**
 * The start page. Its texts may say ((council)), ((councilPhone)), ((councilEmail)), ((councilHours)) and ((councilAddress)).
 */
export interface ServiceStart {
  /**
   * What to have at hand, a line each.
   *
   * @maxItems 20
   */
  need: Text[]
  who?: Text1
  cost?: Text2
  duration?: Text3
  otherWays?: Text
}
/**
 * For each language, the text that stands in place of the one a JSON pointer (RFC 6901) finds in this form.
 */
export interface Translations {
  [k: string]: {
    [k: string]: string
  }
}
/**
 * What a person is asked: pages in order, each a standard JSON Schema and uiSchema that any react-jsonschema-form can draw. A question's name is unique in its form.
 */
export interface Form {
  format: 'guildhall.form/1'
  id: Id
  title: Text
  /**
   * @minItems 1
   * @maxItems 200
   */
  pages: Page[]
  /**
   * For a long form: the tasks that its pages are done as, in the order of the pages. Every page then belongs to one of them, and the pages of one stand together.
   *
   * @minItems 1
   * @maxItems 30
   */
  sections?: FormSection[]
  translations?: Translations
}
/**
 * One page of a form. Its schema describes the answers given on it; a question's kind and its own rule stand in uiSchema[question]['ui:options'] as kind and showWhen, where stock react-jsonschema-form passes over them.
 */
export interface Page {
  id: Id
  title: Text
  showWhen?: Rule
  schema: PageSchema
  uiSchema: PageUiSchema
  /**
   * Rules that the page's answers must meet beyond their schema, each with the sentence shown when they do not.
   *
   * @maxItems 20
   */
  checks?: PageCheck[]
}
export interface PageSchema {
  type: 'object'
  properties: {
    [k: string]: {
      [k: string]: unknown
    }
  }
  required?: string[]
  [k: string]: unknown
}
export interface PageCheck {
  question: string
  rule: Rule
  message: Text
}
export interface FormSection {
  id: Id
  title: Text
  /**
   * The ids of its pages, in the order of the form.
   *
   * @minItems 1
   * @maxItems 200
   */
  pages: Id[]
}
/**
 * The graph behind a service. A case enters the start step and moves along next, or along the first branch whose rule holds.
 */
export interface Process {
  format: 'guildhall.process/1'
  start: Id
  steps: {
    [k: string]: Step
  }
  clock?: CaseClock
  withdraw?: Withdraw
  reopen?: Reopen
  cancel?: Cancel
}
/**
 * One step. The kind's own schema under steps/ judges config. Every step but an end has either next or branches.
 */
export interface Step {
  kind: Id
  title: Text
  /**
   * What the resident reads as the status of the request while it waits at this step, or once it has ended there. Without it: the words of Guildhall.
   */
  status?: string
  /**
   * What designers tell one another about the step. Neither residents nor officers see it.
   */
  note?: string
  config: StepConfig
  next?: Id
  /**
   * Tried in order; one without a rule is the default and stands last.
   *
   * @minItems 1
   * @maxItems 50
   */
  branches?: Branch[]
  clock?: StepClock
  /**
   * @maxItems 20
   */
  deadlines?: Deadline[]
}
export interface StepConfig {
  [k: string]: unknown
}
export interface Branch {
  when?: Rule
  next: Id
}
/**
 * The SLA clock of the step: it runs in a named calendar from the entry of the step, or from the date that a rule gives. A step that is visited again goes on with its clock, less the time away, unless it says restart.
 */
export interface StepClock {
  calendar: Id
  target: Duration
  from?: Rule
  /**
   * The share of the target after which the clock counts as at risk; 0.75 if left out.
   */
  atRisk?: number
  pauseWhile?: PauseWhile
  /**
   * A new visit begins with a new clock.
   */
  restart?: boolean
}
/**
 * A length of time in one unit. Working days and hours count in the clock's calendar.
 */
export interface Duration {
  workingDays?: number
  workingHours?: number
  days?: number
  hours?: number
  minutes?: number
}
/**
 * When the clock stands still by itself: while the rule holds, or while everything that the case waits for is of a kind or a step named here.
 */
export interface PauseWhile {
  /**
   * @minItems 1
   * @maxItems 4
   */
  waitingFor?: ('resident' | 'staff' | 'time' | 'outside')[]
  /**
   * @minItems 1
   * @maxItems 100
   */
  steps?: Id[]
  rule?: Rule
}
/**
 * A moment in the life of a step or of the whole case, reckoned from its clock, and what happens then; again and again if it repeats. Cancelled when the step ends, and while the clock stands still.
 */
export interface Deadline {
  id: Id
  at: DeadlineMoment
  repeat?: DeadlineRepeat
  /**
   * @minItems 1
   * @maxItems 10
   */
  do: DeadlineAction[]
}
export interface DeadlineMoment {
  before?: Duration
  after?: Duration
  /**
   * A share of the time between start and due: of the open time if the target is in working days or hours.
   */
  share?: number
}
/**
 * Does it again after each such while, so many times more.
 */
export interface DeadlineRepeat {
  every: Duration
  times: number
}
export interface RemindAction {
  action: 'remind'
  to: Recipient
  message: Id
}
export interface ReassignAction {
  action: 'reassign'
  to: 'team-lead'
}
export interface RaisePriorityAction {
  action: 'raise-priority'
  to: 'high' | 'urgent'
}
export interface LeaveAction {
  action: 'leave'
  next: Id
}
/**
 * Goes up a route of the service, level by level, until the step ends.
 */
export interface EscalateAction {
  action: 'escalate'
  route: Id
}
/**
 * The SLA clock of the whole case: from its start, or the date that a rule gives, to its end. Its deadlines may not leave a step.
 */
export interface CaseClock {
  calendar: Id
  target: Duration
  from?: Rule
  /**
   * The share of the target after which the clock counts as at risk; 0.75 if left out.
   */
  atRisk?: number
  pauseWhile?: PauseWhile
  /**
   * @maxItems 20
   */
  deadlines?: Deadline[]
}
/**
 * Until when the person whom a case is for may take it back (without it: until the case ends), and what is sent to that person then.
 */
export interface Withdraw {
  /**
   * Steps by id: once a case has come to one of them it can no longer be taken back.
   *
   * @minItems 1
   * @maxItems 100
   */
  before?: Id[]
  when?: Rule1
  message?: Id1
}
/**
 * Until when, and at which step, the person whom a case is for may open it again when it is not solved; once. Without it only staff may.
 */
export interface Reopen {
  to: Id
  withinDays: number
}
/**
 * What happens when the council cancels a case.
 */
export interface Cancel {
  message: Id2
}
/**
 * A message to a person. ((reference)) and the like stand for facts of the case; docs/messages.md lists them. There is no other code in it.
 */
export interface Message {
  title: Text
  channel: 'email'
  about?: MessageAbout
  subject: string
  body: string
}
/**
 * What is charged: the sum of its lines, each an amount in whole pence, charged when its rule holds and as many times as its times rule says (once without one).
 */
export interface Fee {
  title: Text
  /**
   * @minItems 1
   * @maxItems 50
   */
  lines: FeeLine[]
}
/**
 * One line of a fee.
 */
export interface FeeLine {
  id: Id
  label: Text
  /**
   * Pence.
   */
  amount: number
  when?: Rule
  times?: Rule
}
/**
 * Slots that residents choose from: for each zone the weekdays it is served on, and the windows of such a day with their capacity.
 */
export interface BookingCalendar {
  title: Text
  zone: Rule
  daysAhead: DaysAhead
  /**
   * How long a chosen slot is kept while the form is finished.
   */
  holdMinutes: number
  change?: BookingChange
  /**
   * Dates without service.
   *
   * @maxItems 400
   */
  closed?: string[]
  zones: {
    [k: string]: BookingZone
  }
  /**
   * @minItems 1
   * @maxItems 50
   */
  windows: BookingWindow[]
}
/**
 * The first and last day offered, counted from today.
 */
export interface DaysAhead {
  from: number
  to: number
}
/**
 * Until when residents may choose another slot or cancel theirs, and what then becomes of money that was paid. Without it they may not.
 */
export interface BookingChange {
  until: BookingChangeUntil
  refund: BookingRefund
}
/**
 * A time of day so many days before that of the slot, by the clocks of the council.
 */
export interface BookingChangeUntil {
  daysBefore: number
  at: string
}
/**
 * A zone and the ISO weekdays (1 Monday to 7 Sunday) it is served on.
 */
export interface BookingZone {
  title: Text
  weekdays: number[]
}
/**
 * Part of a day, with how many bookings it takes in each zone.
 */
export interface BookingWindow {
  id: Id
  title: Text
  start: string
  end: string
  capacity: number
}
/**
 * When time counts: opening hours for each ISO weekday (1 Monday to 7 Sunday), less the bank holidays of the divisions named and the closures listed. Times are local to the zone.
 */
export interface WorkingCalendar {
  title: Text
  /**
   * IANA name of a time zone.
   */
  zone: string
  hours: {
    /**
     * @maxItems 5
     */
    [k: string]: OpeningHours[]
  }
  holidays: ('england-and-wales' | 'scotland' | 'northern-ireland')[]
  /**
   * @maxItems 400
   */
  closures?: string[]
}
/**
 * From opening to closing time.
 */
export interface OpeningHours {
  from: string
  to: string
}
export interface NamedCondition {
  title: string
  rule: Rule
}
/**
 * For each language, the text that stands in place of the one a JSON pointer (RFC 6901) finds in this form.
 */
export interface Translations1 {
  [k: string]: {
    [k: string]: string
  }
}
/**
 * One way through a service: what is answered, what happens then in order, and what must come of it. It is saved with the service and run on every publish.
 */
export interface Journey {
  format: 'guildhall.journey/1'
  id: Id
  title: Text
  start: JourneyStart
  /**
   * What happens, in order. A move takes no time: only a wait lets timers go off.
   *
   * @maxItems 200
   */
  moves: JourneyMove[]
  expect: JourneyExpectation
}
/**
 * The moment at which the form is sent, and its answers by question.
 */
export interface JourneyStart {
  at: string
  answers: JourneyAnswers
  channel?: 'online' | 'phone' | 'counter' | 'api'
}
export interface JourneyAnswers {
  [k: string]: unknown
}
/**
 * An officer completes the task of a step.
 */
export interface CompleteMove {
  move: 'complete'
  step: Id
  outcome: Id
  note?: Text
  answers?: MoveAnswers
}
/**
 * To the form that the task has.
 */
export interface MoveAnswers {
  [k: string]: unknown
}
/**
 * The resident sends a form that the process asks for on the way.
 */
export interface SubmitMove {
  move: 'submit'
  step: Id
  answers: MoveAnswers1
}
export interface MoveAnswers1 {
  [k: string]: unknown
}
/**
 * The resident pays what the step asks for.
 */
export interface PayMove {
  move: 'pay'
  step: Id
}
/**
 * A payment is declined; the resident may try again.
 */
export interface FailPaymentMove {
  move: 'fail-payment'
  step: Id
  reason?: Text
}
/**
 * The provider says that the payment was given up. When a step asks for it to be cancelled the provider says so by itself.
 */
export interface AbandonPaymentMove {
  move: 'abandon-payment'
  step: Id
}
/**
 * The outside system that the step has called answers.
 */
export interface ReplyMove {
  move: 'reply'
  step: Id
  result?: ReplyMoveResult
}
export interface ReplyMoveResult {
  [k: string]: unknown
}
/**
 * The outside system that the step has called refuses.
 */
export interface FailCallMove {
  move: 'fail-call'
  step: Id
  reason?: Text
}
/**
 * The resident sends the form by which the step invites to renew.
 */
export interface RenewMove {
  move: 'renew'
  step: Id
}
/**
 * What becomes of the case of another service that the step starts: it is there, it cannot be started, or it has ended so.
 */
export interface SubCaseMove {
  move: 'sub-case'
  step: Id
  outcome: 'started' | 'not-started' | 'completed' | 'refused' | 'cancelled' | 'withdrawn' | 'abandoned'
}
/**
 * Something of that name happens outside; it reaches every step that waits for it.
 */
export interface EventMove {
  move: 'event'
  event: Id
  data?: EventMoveData
}
export interface EventMoveData {
  [k: string]: unknown
}
/**
 * Time passes, and the timers that fall due go off in their order.
 */
export interface WaitMove {
  move: 'wait'
  for: Duration
}
/**
 * Time passes until the next timer goes off.
 */
export interface WaitForTimerMove {
  move: 'wait'
  until: 'next-timer'
}
/**
 * What must have come of it when the last move is made.
 */
export interface JourneyExpectation {
  /**
   * The steps entered, in order, each as often as it is entered.
   *
   * @minItems 1
   * @maxItems 1000
   */
  path: Id[]
  /**
   * The messages sent, in order.
   *
   * @maxItems 1000
   */
  messages: JourneyMessage[]
  /**
   * All that is asked for, in pence.
   */
  fee?: number
  /**
   * The outcome of the case, or open when it is still under way.
   */
  end: 'open' | 'completed' | 'refused' | 'cancelled' | 'abandoned'
}
export interface JourneyMessage {
  message: Id
  to: Recipient
}
export interface ReplyTemplate {
  title: Text
  text: string
}
/**
 * A document that a case is given as a PDF, block by block. ((reference)), ((answers.name)) and the like stand for facts of the case; docs/documents.md lists them. There is no other code in it.
 */
export interface Document {
  title: Text
  /**
   * In which language its texts are written; English if left out. A screen reader speaks it so.
   */
  language?: 'en' | 'cy'
  /**
   * @minItems 1
   * @maxItems 100
   */
  blocks: DocumentBlock[]
}
export interface HeadingBlock {
  block: 'heading'
  text: Text
}
export interface ParagraphBlock {
  block: 'paragraph'
  text: string
}
export interface ListBlock {
  block: 'list'
  /**
   * @minItems 1
   * @maxItems 50
   */
  items: string[]
  isNumbered?: boolean
}
/**
 * Questions and answers side by side, in the order given; without a list, all that the resident has answered.
 */
export interface AnswersBlock {
  block: 'answers'
  /**
   * @minItems 1
   * @maxItems 100
   */
  questions?: string[]
}
/**
 * What was asked for and what has been paid; nothing where the service was free.
 */
export interface FeesBlock {
  block: 'fees'
}
/**
 * Who issues the document, with the council's name and the day.
 */
export interface SignatureBlock {
  block: 'signature'
  name: Text
  role?: Text
}
/**
 * The way up when a promise is in danger: at each level somebody is told, and may be given the work.
 */
export interface Route {
  title: Text
  /**
   * @minItems 1
   * @maxItems 10
   */
  levels: RouteLevel[]
}
/**
 * Who is told, how long after the level before (or after the deadline, for the first), in the calendar of the clock.
 */
export interface RouteLevel {
  after: Duration
  to: Recipient
  message: Id
  reassign?: 'team-lead'
  priority?: 'high' | 'urgent'
}
/**
 * Whose site this is and how to reach it. Texts are in English; translations.cy has the Welsh ones by JSON pointer.
 */
export interface Council {
  format: 'guildhall.council/1'
  name: Text
  /**
   * As people read it, with spaces.
   */
  phone: string
  email: string
  /**
   * A line each.
   *
   * @minItems 1
   * @maxItems 8
   */
  address: Text[]
  hours: Hours
  /**
   * The colours of the site. Whether text on them can be read is judged when they are saved (packages/look).
   */
  look?: {
    main: Colour
    link: Colour1
    button: Colour2
  }
  /**
   * The picture at the top of every page and document: a file that was kept before, by its SHA-256.
   */
  logo?: {
    digest: string
    mediaType: 'image/png' | 'image/jpeg' | 'image/webp'
    /**
     * Pixels.
     */
    width: number
    /**
     * Pixels.
     */
    height: number
    /**
     * True when the name of the council can be read in the picture, so that it need not stand beside it.
     */
    saysName: boolean
  }
  /**
   * What stands at the end of every page beside the contact details.
   */
  footer?: {
    text?: Text
    /**
     * @maxItems 8
     */
    links?: {
      text: Text
      /**
       * A page of this site, as in /privacy, or of another, with https:// before it.
       */
      href: string
    }[]
  }
  translations?: Translations
}
/**
 * When the phone is answered: as in a calendar, by ISO weekday (1 Monday to 7 Sunday).
 */
export interface Hours {
  /**
   * @maxItems 5
   */
  [k: string]: OpeningHours[]
}
/**
 * An outside system with a JSON interface over HTTP, as one council uses it. It holds no secret: that is in CONNECTION_SECRETS, by the id.
 */
export interface Connection {
  format: 'guildhall.connection/1'
  id: Id
  name: string
  baseUrl: string
  /**
   * It stands in the council's own network. Without this no address that is not public is ever called.
   */
  privateNetwork?: boolean
  auth?: ConnectionAuth
  timeoutMs?: number
  operations: {
    [k: string]: ConnectionOperation
  }
}
/**
 * The header that carries the secret, with what stands before it there.
 */
export interface ConnectionAuth {
  header: string
  prefix?: string
}
export interface ConnectionOperation {
  title: string
  method: 'GET' | 'POST' | 'PUT'
  /**
   * Below baseUrl; {name} stands for a value of the input, the rest of which goes into the query of a GET or the JSON body.
   */
  path: string
  /**
   * keyed: send our key. lookup: search by our reference before a second try. idempotent: twice is once. unsafe: one try, then a person looks.
   */
  effectClass: 'keyed' | 'lookup' | 'idempotent' | 'unsafe'
  /**
   * For the class lookup: a path, with {key} in it, that answers what an earlier try did, or 404.
   */
  lookup?: string
  input: ConnectionInput
  /**
   * Where in the reply each value of the result stands, as a JSON pointer. Without it the whole reply is the result.
   */
  output?: {
    [k: string]: string
  }
}
/**
 * The JSON Schema of what it takes. Only what it names is ever sent.
 */
export interface ConnectionInput {
  type: 'object'
  properties: {}
  required?: string[]
}
/**
 * Acts on the slot that the named question holds: reserve keeps it for this case, confirm makes it a promise, release gives it back.
 */
export interface BookingStepConfig {
  booking: Id
  action: 'reserve' | 'confirm' | 'release'
  question: string
}
/**
 * Calls an operation of an outside system and waits for its answer; what it says is the step's result.
 */
export interface ConnectorStepConfig {
  connector: Id3
  operation: string
  /**
   * A rule for each value that the operation takes. An operation that takes caseReference is given it without a rule.
   */
  input: {
    [k: string]: Rule
  }
}
/**
 * Looks facts of the case up in a table and goes on at once; branches read the outputs of the row that holds as result.*, and later steps as steps.<id>.result.*.
 */
export interface DecisionTableStepConfig {
  /**
   * first: the first row that holds. unique: the one row that holds; when two do, the outcome is ambiguous. collect: every row that holds, each output a list.
   */
  hitPolicy: 'first' | 'unique' | 'collect'
  /**
   * @minItems 1
   * @maxItems 20
   */
  inputs: TableInput[]
  /**
   * @minItems 1
   * @maxItems 20
   */
  outputs: TableOutput[]
  /**
   * @minItems 1
   * @maxItems 500
   */
  rows: TableRow[]
}
/**
 * A column of conditions: what is looked up, worked out by a rule.
 */
export interface TableInput {
  id: Id
  title: Text
  value: Rule
}
/**
 * A column of outcomes; rules read it by its id.
 */
export interface TableOutput {
  id: string
  title: Text
  type: 'text' | 'number' | 'yes-no'
}
export interface TableRow {
  /**
   * A cell for each input, in their order; null takes any value.
   */
  when: (null | TableCell)[]
  /**
   * A value for each output, in their order; null for none.
   */
  gives: TableValue[]
  note?: Text
}
/**
 * Chooses among its branches at once.
 */
export interface DecisionStepConfig {}
/**
 * Makes a document of the service as a PDF, keeps it with the case and goes on when it is there.
 */
export interface DocumentStepConfig {
  document: Id
  to?: DocumentFor
  title?: Rule2
}
/**
 * Ends the case.
 */
export interface EndStepConfig {
  outcome: 'completed' | 'refused' | 'cancelled' | 'withdrawn' | 'abandoned'
  note?: Text
}
/**
 * Goes the same way, from start to a way-end, once for each entry of the list that a rule gives; at most 100. Rules on the way read each.item and each.index.
 */
export interface ForEachStepConfig {
  over: Rule
  start: Id
  /**
   * How many entries are under way beside one another; all of them when it is left out.
   */
  atOnce?: number
}
/**
 * A form that somebody fills in. As the start step it is filled in before the case begins; later the case waits for it.
 */
export interface FormStepConfig {
  form: Id
  /**
   * Whom the case waits for. An adviser fills it in with the resident.
   */
  by: 'resident' | 'adviser' | 'officer'
  team?: TaskTeam
  message?: Id4
}
export interface TeamRule {
  when: Rule
  team: Id
}
/**
 * Sends a message of the service and goes on at once; the worker delivers it.
 */
export interface MessageStepConfig {
  message: Id
  to: Recipient
}
/**
 * Goes several ways at once, each from its start to a way-end, and waits for all of them or for the first.
 */
export interface ParallelStepConfig {
  /**
   * @minItems 2
   * @maxItems 20
   */
  ways: ParallelWay[]
  until: 'all' | 'any'
}
export interface ParallelWay {
  id: Id
  title: Text
  start: Id
}
/**
 * Asks for a fee and waits for it. A declined card may be tried again; unpaid after abandonAfter, the payment is cancelled with the provider and the outcome is abandoned. Outcomes: paid, abandoned, nothing-to-pay.
 */
export interface PaymentStepConfig {
  fee: Id
  description: Text
  abandonAfter: Duration
}
/**
 * Invites the resident in good time to renew what runs out, with a form that is filled in from this case, and waits until the form is sent or it has run out.
 */
export interface RenewalStepConfig {
  expires?: Rule3
  lasts?: Duration1
  inviteBefore: Duration2
  message: Id5
  service?: Id6
  /**
   * The questions whose answers are carried over, by name; or for each question of the other form a rule that gives its answer.
   */
  carry: CarriedQuestions | CarriedRules
  /**
   * Reminders to whoever has not renewed, each so long before it runs out.
   *
   * @maxItems 5
   */
  remind?: RenewalReminder[]
  calendar?: Id7
}
/**
 * A length of time in one unit. Working days and hours count in the clock's calendar.
 */
export interface Duration1 {
  workingDays?: number
  workingHours?: number
  days?: number
  hours?: number
  minutes?: number
}
/**
 * A length of time in one unit. Working days and hours count in the clock's calendar.
 */
export interface Duration2 {
  workingDays?: number
  workingHours?: number
  days?: number
  hours?: number
  minutes?: number
}
export interface CarriedRules {
  [k: string]: Rule
}
export interface RenewalReminder {
  before: Duration
  message: Id
}
/**
 * Starts a case of another service for the same resident. Waiting, the step ends as that case does; otherwise it ends as soon as the case is there.
 */
export interface SubServiceStepConfig {
  service: Id8
  /**
   * Whether the step waits until that case has ended.
   */
  wait: boolean
  /**
   * For each question of the other service's form a rule that gives its answer. That form judges them as if somebody had sent it.
   */
  answers: {
    [k: string]: Rule
  }
  /**
   * What becomes of that case when the step is left before it has ended, because of a deadline or because this case ends. Without it: it is cancelled where the step waits, and left where it does not.
   */
  whenLeft?: 'cancel' | 'leave'
}
/**
 * Waits for a member of staff. The step's outcome is the id of the outcome they choose.
 */
export interface TaskStepConfig {
  team: TaskTeam
  instructions?: Text
  /**
   * @minItems 1
   * @maxItems 20
   */
  outcomes: TaskOutcome[]
  form?: Id9
}
export interface TaskOutcome {
  id: Id
  title: Text
  needsNote?: boolean
}
/**
 * Waits for a length of time, until the date that a rule gives, or until something outside happens: an event of that name, or the time-out.
 */
export interface WaitStepConfig {
  for?: Duration
  until?: Rule
  event?: Id10
  timeout?: Duration3
  calendar?: Id
}
/**
 * A length of time in one unit. Working days and hours count in the clock's calendar.
 */
export interface Duration3 {
  workingDays?: number
  workingHours?: number
  days?: number
  hours?: number
  minutes?: number
}
/**
 * Ends the way that a parallel or a for-each has opened. The outcome is for the rules after that step.
 */
export interface WayEndStepConfig {
  outcome?: Id
}
