import type { Actor, Answers } from '../model.ts'

/**
 * What people do to a running or ended case from outside its steps. `hasNote` says that a reason was given; its words may name people, so they
 * are kept beside the case and never reach the engine or the ledger.
 */
export type CaseChange =
  | { type: 'withdrawn'; actor: Actor; hasNote: boolean }
  | { type: 'cancelled'; actor: Actor; hasNote: boolean }
  /** `to` is a place of the main way where the case has waited before. */
  | { type: 'reopened'; to: string; actor: Actor; hasNote: boolean }
  /** `to` is a place of the same way where the case has waited before. */
  | { type: 'went-back'; step: string; occurrence: number; to: string; actor: Actor; hasNote: boolean }
  /** `outcome` is the one that the step would have had, for its branches to ask. */
  | { type: 'skipped'; step: string; occurrence: number; outcome?: string; actor: Actor; hasNote: boolean }
  /** `answers` are all of the case's answers, judged; `questions` names those that differ. */
  | { type: 'answers-corrected'; answers: Answers; questions: string[]; actor: Actor; hasNote: boolean }
  /**
   * The person took another slot: `booked` is the answer to the question from now on, and its place has been taken by whoever tells of it, for the
   * engine knows no slots but those of the case. `from` is the booking that is given up.
   */
  | {
      type: 'booking-changed'
      question: string
      from: string
      booked: { bookingId: string; date: string; window: string }
      actor: Actor
    }

const types: ReadonlySet<string> = new Set<CaseChange['type']>([
  'withdrawn',
  'cancelled',
  'reopened',
  'went-back',
  'skipped',
  'answers-corrected',
  'booking-changed',
])

/** Whether an event is a change from outside. */
export function isChange<Event extends { type: string }>(event: Event): event is Extract<Event, CaseChange> {
  return types.has(event.type)
}
