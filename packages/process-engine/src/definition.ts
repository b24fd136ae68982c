import type {
  BookingCalendar,
  Branch,
  Cancel,
  Deadline,
  Duration,
  Fee,
  PauseWhile,
  Problem,
  Recipient,
  Route,
  Rule,
  Withdraw,
} from '@guildhall/schemas'
import type { Calendar, Pace } from '@guildhall/working-time'
import type { CaseChange } from './changes/change.ts'
import type {
  Answers,
  CaseEvent,
  ClockEvent,
  Effect,
  Instant,
  LedgerLine,
  Reason,
  SlotStatus,
  TimerState,
  WayState,
} from './model.ts'
import type { Scope } from './scope.ts'

/** A service's process made ready to run: made once for a published version and kept with it. */
export type ProcessDefinition = {
  start: string
  steps: ReadonlyMap<string, ReadyStep>
  fees: ReadonlyMap<string, Fee>
  /** Until when the person whom a case is for may take it back. */
  withdraw?: Withdraw
  /** What is sent when the council cancels a case. */
  cancel?: Cancel
  routes: ReadonlyMap<string, Route>
  bookings: ReadonlyMap<string, BookingCalendar>
  /** The time zone of the service's first calendar by name, in which times of day are meant that name no calendar. */
  zone: string
  /** The clock of the whole case. */
  clock?: ReadyClock
  /** Some clock of the process stands still by itself at times. */
  hasPauses: boolean
}

/** A clock that a step or the process asks for, with its calendar looked up and its deadlines beside it. */
export type ReadyClock = {
  /** Where it stands in the service package, and where its deadlines do. */
  at: string
  deadlinesAt: string
  calendarName: string
  target: Duration
  from?: Rule
  atRisk: number
  pauseWhile?: PauseWhile
  restart: boolean
  calendar: Calendar
  pace: Pace
  deadlines: readonly Deadline[]
}

/** A step with what its parts name already looked up. */
export type ReadyStep = {
  id: string
  /** Where the step stands in the service package, as a JSON pointer. */
  at: string
  title: string
  kind: StepKind<unknown>
  config: unknown
  next?: string
  branches: readonly Branch[]
  clock?: ReadyClock
  /** In which the step reckons time: its clock's, its config's or else the service's first by name. */
  calendar: Calendar
}

/** One visit of a case to a step, as its kind sees it. */
export type Visit<Config> = {
  /** The place: the step's id, after the way it is on if that is not the main one. */
  step: string
  occurrence: number
  title: string
  config: Config
  /** What rules read. `outcome` and `result` are those of the step left just before. */
  scope: Scope
  now: Date
  definition: ProcessDefinition
  calendar: Calendar
  /** When the step's clock falls due, if it has one. */
  dueAt?: Instant
  /** The ways that this visit has opened so far. */
  ways: Readonly<Record<string, WayState>>
  /** How the slots that the case has booked stand, by booking id. */
  slots: Readonly<Record<string, SlotStatus>>
  /** When a timer of this visit goes off, by its name; nothing for one that is not live. */
  timerAt(name: string): Instant | undefined
  /** What the visit has been told already that counts once. */
  heard: readonly string[]
  /** The key of something that belongs to this visit, such as `collect#1:task`. */
  key(name: string): string
  /** Where the step stands in the service package, as a JSON pointer. */
  at: string
}

/** What a step does in answer to an entry or an event. Without `done` and `ends` the step goes on waiting. */
export type StepMove = {
  effects?: Effect[]
  ledger?: Omit<LedgerLine, 'step'>[]
  /** Why, for whoever asks later. What the rule reads is written down with it. */
  reasons?: GivenReason[]
  timers?: { name: string; dueAt: Date; purpose: Exclude<TimerState['purpose'], 'deadline'> }[]
  /** What the visit has been told by this, if that counts once: from now on it is among `heard`. */
  hears?: string
  /** Answers that join those of the case. */
  answers?: Answers
  done?: { outcome?: string; result?: Record<string, unknown> }
  /** Ways to open beside one another; the step waits for them and hears of each end by `onWayEnd`. */
  ways?: { name: string; start: string; item?: unknown }[]
  /** Ends the way that the step is on. */
  endsWay?: { outcome?: string }
  /** Ends the case with this outcome. */
  ends?: string
}

/** A reason as a step gives it: the rule stands in the package, so what is kept of it is only what it read. */
export type GivenReason = Omit<Reason, 'step' | 'inputs'> & { rule?: unknown }

/** What may happen to a step that waits. */
export type StepEvent = Exclude<CaseEvent, { type: 'start' } | CaseChange | ClockEvent>

/** Something of the service that a step's config names, and where in the config. */
export type Use = {
  of: 'form' | 'fee' | 'message' | 'document' | 'booking' | 'calendar' | 'question'
  id: string
  at: string
}

export type WaitsFor = NonNullable<PauseWhile['waitingFor']>[number]

/** A kind of step: one folder under step-kinds/ and one line in the registry. Every function is pure. */
export type StepKind<Config> = {
  kind: string
  /** Whether a case may stop at such a step until something happens. */
  waits: boolean
  /** A config that keeps the kind's schema: what the designer starts from. */
  example: Config
  /** The step opens a task, which deadlines may reassign or make urgent. */
  opensTask?(config: Config): boolean
  /** Whom or what a case waits for at such a step, so that clocks may stand still meanwhile; staff, where it opens a task and says nothing. */
  waitsFor?(config: Config): WaitsFor
  /** Branches of the step go on asking about the outcome of the step before it. */
  keepsOutcome?: boolean
  /** Whom the messages are for that its config names without saying so. */
  sendsTo?: Recipient
  /** A deadline may not leave the step: something that cannot be taken back may be under way outside. */
  staysPut?: boolean
  /** Outcomes that going back does not undo: the next visit takes such an ending over instead of beginning anew. */
  lasting?: readonly string[]
  /** As the first step it is over before the case begins: nobody is brought back to it there. */
  startsCase?: boolean
  /** Another system answers at the step, with data that its connection knows and rules may read. */
  hearsReplies?: boolean
  /** The step ends a way: nothing comes after it, and it stands only on ways that another step opens. */
  endsWay?: boolean
  /**
   * Whether a case may come through without waiting, where that is not just `!waits`; `wayPasses` tells whether the way from a start may end at
   * once. A round of such steps could go on for ever within one event.
   */
  mayPass?(config: Config, wayPasses: (start: string) => boolean): boolean
  /** Where the ways that the step opens begin, with the place in the config. */
  opensWays?(config: Config): { start: string; at: string }[]
  /** Everything that the step's `outcome` may be. */
  outcomes(config: Config): string[]
  uses?(config: Config): Use[]
  /** Rules in the config, with where they stand in it. */
  rules?(config: Config): { rule: unknown; at: string }[]
  /** The rows of a table in the config as rules, and how many of them may hold; `at` is where they stand. */
  table?(config: Config): { rows: unknown[]; hitPolicy: 'first' | 'unique' | 'collect'; at: string }
  /** What is wrong with a config that its schema lets pass; `at` is the place in the config. */
  check?(config: Config): Problem[]
  enter(visit: Visit<Config>): StepMove
  /** Answers an event that is meant for this visit; nothing when the event does not concern this kind. */
  on?(visit: Visit<Config>, event: StepEvent): StepMove | undefined
  /** Hears that one of its ways has ended; `visit.ways` already says so. */
  onWayEnd?(visit: Visit<Config>, name: string): StepMove | undefined
  /**
   * A case that waits at the step was moved to a version that configures it otherwise, where `before` stood: which of its ways are dropped, by name.
   * Only asked of a step that opens ways.
   */
  drops?(visit: Visit<Config>, before: Config): string[]
  /** What people call one of its ways. */
  wayTitle?(config: Config, name: string): string
  /** After that: the ways which that version has beside those that go on, or the end of the step if there is nothing more to wait for. */
  resume?(visit: Visit<Config>): StepMove
  /** Whether a case that waits at the step can go on waiting under another config; where it cannot, the step begins anew. */
  goesOn?(before: Config, after: Config): boolean
  /** For a step that waits until a moment which answers give: that moment by the answers as they are now. Nothing where they give none. */
  waitsUntil?(visit: Visit<Config>): Date | undefined
  /** Tidies up when the step is left from outside: by a deadline, or because the case ends. */
  leave?(visit: Visit<Config>): StepMove
}
