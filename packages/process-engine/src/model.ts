import type { ClockReason, DeadlineAction, Duration, LedgerEventType, Recipient } from '@guildhall/schemas'
import type { CaseChange } from './changes/change.ts'
import type { Ending } from './scope.ts'

/** Answers by question name, as the form's schemas describe them. */
export type Answers = Record<string, unknown>

/** An instant as ISO 8601 text in UTC, as it stands in stored state. */
export type Instant = string

/** Who did something: a resident, a member of staff, a system outside by its key, Guildhall itself, or somebody who is not signed in. */
export type Actor = { kind: 'resident' | 'staff' | 'integration' | 'system' | 'guest'; id?: string }

/** One visit of a case to a step. A step may be visited again; `occurrence` counts from 1. */
export type StepState = {
  occurrence: number
  status: 'active' | 'done'
  enteredAt: Instant
  leftAt?: Instant
  /** How the step ended, for branches to ask: `paid`, `abandoned`, a task outcome's id … */
  outcome?: string
  /** Facts that later rules and messages may read. */
  result?: Record<string, unknown>
  clock?: ClockState
  /** What the visit has been told that counts once, though it may be told again. */
  heard?: string[]
  /** The ways that this visit opened, by name: a parallel's, or a for-each's, whose names count from 0. */
  ways?: Record<string, WayState>
}

/** One of several ways that a case goes at once. */
export type WayState = {
  status: 'open' | 'done' | 'cancelled'
  /** How it ended, as its way-end says. */
  outcome?: string
  /** What a for-each goes through on this way. */
  item?: unknown
}

/** The SLA clock of a step or of the whole case. */
export type ClockState = {
  startedAt: Instant
  /** When it falls due. While it stands still: when it would have. */
  dueAt: Instant
  /** From when on it counts as at risk. */
  atRiskAt?: Instant
  stoppedAt?: Instant
  breachedAt?: Instant
  /** Since when it stands still, and what keeps it so: the process by a rule, staff, or both. */
  pausedAt?: Instant
  pausedBy?: PauseCause[]
  /** How much of its own time it has stood still so far, in milliseconds. */
  pausedMs?: number
  /** How often each deadline has been reached, by id. */
  reached?: Record<string, number>
  /** Repeats and levels of a route that wait for it to go on. */
  held?: FollowUp[]
  /** How many of its timers bear a number. */
  numbered?: number
  /** What was done to it, the latest last; no more than a hundred. What staff typed stands only here. */
  changes?: ClockChange[]
}

export type PauseCause = 'process' | 'staff'

export type ClockChange = {
  at: Instant
  what: 'paused' | 'resumed' | 'extended'
  by: PauseCause
  reason?: ClockReason
  note?: string
  actor?: Actor
  /** By how much it was extended. */
  length?: Duration
}

/** What comes after a deadline was reached: the deadline again, or a level of a route, counted from 0. */
export type FollowUp = { deadline: string; dueAt: Instant; route?: string; level?: number }

/** A moment that a case waits for. `key` is unique in the case for ever; `step` is empty for the clock of the whole case. */
export type TimerState = {
  key: string
  step: string
  occurrence: number
  dueAt: Instant
  purpose: 'deadline' | 'wait' | 'abandon'
  /** The deadline's id, where that is its purpose. */
  deadline?: string
  /** It is not the deadline's first moment but a repeat, or a level of a route. */
  isFollowUp?: true
  route?: string
  level?: number
}

/** How far a booked slot has come; there is no way back. */
export type SlotStatus = 'reserved' | 'confirmed' | 'released'

/** All that the engine knows of a case. Plain JSON: it is stored as it is. */
export type CaseState = {
  format: 1
  status: 'new' | 'open' | 'ended'
  outcome?: string
  answers: Answers
  /** The latest visit to each place: a step's id, or on a way of its own `survey#1.roof/inspect` (see place.ts). */
  steps: Record<string, StepState>
  /** The clock of the whole case, if the process has one. */
  clock?: ClockState
  /** Live timers by key. */
  timers: Record<string, TimerState>
  /** How the slots that the case has booked stand, by booking id. */
  slots?: Record<string, SlotStatus>
  /** Endings that outlast a going back, by place: the next visit takes its own over. */
  carried?: Record<string, Ending>
}

/** What may happen to a case. `step` (a place, see place.ts) and `occurrence` say which visit it is meant for; one that has passed changes nothing. */
export type CaseEvent =
  | {
      type: 'start'
      answers: Answers
      actor: Actor
      channel: 'online' | 'phone' | 'counter' | 'api'
      /** The case that started this one, by its reference. */
      partOf?: string
    }
  | { type: 'timer-fired'; key: string }
  | {
      type: 'task-completed'
      step: string
      occurrence: number
      outcome: string
      note?: string
      /** Of the form that goes with the task; judged by the caller. */
      answers?: Answers
      actor: Actor
    }
  | { type: 'form-submitted'; step: string; occurrence: number; answers: Answers; actor: Actor }
  | { type: 'payment-received'; step: string; occurrence: number; amount: number; attempt: string }
  | { type: 'payment-failed'; step: string; occurrence: number; attempt: string; reason: string }
  | { type: 'payment-abandoned'; step: string; occurrence: number }
  | { type: 'connector-replied'; step: string; occurrence: number; result: Record<string, unknown> }
  | { type: 'connector-failed'; step: string; occurrence: number; reason: string }
  /** The resident was invited to renew: with a form of that service, in which the questions `left` are to be answered anew. */
  | { type: 'renewal-invited'; step: string; occurrence: number; service: string; left: string[] }
  /** The form was sent, and is the case of that reference. */
  | { type: 'renewal-received'; step: string; occurrence: number; reference: string }
  | { type: 'renewal-lapsed'; step: string; occurrence: number }
  /** The document is kept under this id; both are missing where somebody gave it to the resident by hand. */
  | { type: 'document-made'; step: string; occurrence: number; documentId?: string; digest?: string }
  /** The case of another service that the step asked for is there. */
  | { type: 'sub-case-started'; step: string; occurrence: number; reference: string }
  /** It cannot be: `questions` are those whose answers that service does not take. */
  | { type: 'sub-case-refused'; step: string; occurrence: number; reason: SubCaseRefusal; questions?: string[] }
  | { type: 'sub-case-ended'; step: string; occurrence: number; reference: string; outcome: string }
  /** Reaches every visit that waits for it, whatever its place. */
  | { type: 'outside-event'; name: string; data?: Record<string, unknown>; actor: Actor }
  | CaseChange
  | ClockEvent

/** Why no case of another service could be started: it is not published, does not take the answers, or too many cases have started one another. */
export type SubCaseRefusal = 'not-published' | 'answers-not-taken' | 'too-deep' | 'by-hand'

/** What staff do to the clock of a step where the case waits, or of the whole case where no step is named. One that cannot be changes nothing. */
export type ClockEvent = { step?: string; occurrence?: number; note?: string; actor: Actor } & (
  | { type: 'clock-paused'; reason: ClockReason }
  | { type: 'clock-resumed' }
  | { type: 'clock-extended'; reason: ClockReason; length: Duration }
)

/**
 * What the process asks of the world. `key` names the effect: unique in the case, the same however often it is tried. Those that
 * change a task (close-task, reassign-task, raise-priority, set-task-clock) bear the key of the open-task that made it; cancel-timer bears the key
 * of its set-timer, and cancel-work that of the effect which it takes back while nobody has begun with it.
 */
export type Effect =
  | { type: 'set-timer'; key: string; dueAt: Instant }
  | { type: 'cancel-timer'; key: string }
  | {
      type: 'open-task'
      key: string
      step: string
      occurrence: number
      title: string
      team: string
      dueAt?: Instant
    }
  | { type: 'change-task'; key: string; title: string; team?: string }
  | { type: 'close-task'; key: string; outcome?: string; note?: string }
  | { type: 'reassign-task'; key: string; to: 'team-lead' }
  | { type: 'raise-priority'; key: string; to: 'high' | 'urgent' }
  | { type: 'set-task-clock'; key: string; dueAt: Instant; atRiskAt?: Instant; pausedAt?: Instant }
  | { type: 'send-message'; key: string; message: string; to: Recipient; step: string }
  | {
      type: 'request-payment'
      key: string
      step: string
      occurrence: number
      amount: number
      description: string
      lines: { id: string; label: string; times: number; amount: number }[]
    }
  | { type: 'cancel-payment'; key: string; step: string; occurrence: number }
  | {
      type: 'call-connector'
      key: string
      step: string
      occurrence: number
      connector: string
      operation: string
      input: Record<string, unknown>
    }
  | {
      type: 'invite-renewal'
      key: string
      step: string
      occurrence: number
      /** That of the case, where it names none. */
      service?: string
      answers: Answers
    }
  | { type: 'settle-renewal'; key: string; step: string; occurrence: number }
  | { type: 'end-invitation'; key: string; step: string; occurrence: number }
  | {
      type: 'make-document'
      key: string
      step: string
      occurrence: number
      document: string
      to: 'resident' | 'staff'
      title?: string
      /** The moment that the document bears as its own. */
      moment: Instant
    }
  | {
      type: 'start-sub-case'
      key: string
      step: string
      occurrence: number
      service: string
      answers: Answers
    }
  | { type: 'cancel-sub-case'; key: string; step: string; occurrence: number }
  | { type: 'cancel-work'; key: string }
  | { type: 'reserve-slot'; key: string; bookingId: string }
  | { type: 'confirm-slot'; key: string; bookingId: string }
  | { type: 'release-slot'; key: string; bookingId: string }
  | { type: 'end-case'; key: string; outcome: string }

/** A line for the case's ledger. `data` holds no personal data: ids, amounts, moments and names of steps only. */
export type LedgerLine = { type: LedgerEventType; step?: string; actor?: Actor; data?: Record<string, unknown> }

/**
 * Why something of a case is as it is. `at` points into the package of the version that the case was on, at the rule or the part that said so;
 * `inputs` is what the rule read, by path, and `result` what it came to. It may hold personal data, so it is kept beside the ledger and never in it.
 */
export type Reason = {
  about:
    | 'way'
    | 'fee'
    | 'clock'
    | 'message'
    | 'task'
    | 'deadline'
    | 'wait'
    | 'list'
    | 'table'
    | 'page'
    | 'document'
    | 'start'
  /** The place; none for a page of the form with which the case began. */
  step?: string
  at: string
  inputs?: Record<string, unknown>
  result: unknown
}

/** What one event leads to. */
export type Advance = { state: CaseState; effects: Effect[]; ledger: LedgerLine[]; reasons: Reason[] }

export type { ClockReason, DeadlineAction, Duration, Recipient }
