import type { WorkKind } from '@guildhall/schemas'
import { CompiledQuery } from 'kysely'
import type { Db } from '../connect.ts'
import { moveStatement, openStatement } from './transition-statement.ts'

/** A new row of `work`. Without `dueAt` it is due at once, by the clock of the database. */
export type NewWork = { id: string; kind: WorkKind; key: string; payload: Record<string, unknown>; dueAt?: string }

/** A line of the ledger with the hash that chains it to the one before. `hash` is hexadecimal. */
export type NewEvent = {
  seq: number
  at: string
  type: string
  step?: string
  actor?: unknown
  data: unknown
  hash: string
}

/** A task to open, or what changes about one that its key names. */
export type NewTask = {
  id: string
  key: string
  step: string
  occurrence: number
  title: string
  teamId: string
  dueAt?: string
  atRiskAt?: string
  pausedAt?: string
}
export type TaskChange = {
  key: string
  status?: 'done' | 'closed'
  outcome?: string
  note?: string
  completedBy?: string
  toTeamLead?: boolean
  priority?: 'high' | 'urgent'
  title?: string
  /** Given to another team, the task is nobody's again. */
  teamId?: string
  /** How its clock stands now: all three change together. */
  clock?: { dueAt: string; atRiskAt?: string; pausedAt?: string }
}

/** A booking's move. It holds only when the booking is in one of the states named by `from`, and still held when that is `held`. */
export type BookingMove = {
  id: string
  from: ('held' | 'reserved' | 'confirmed')[]
  to: 'reserved' | 'confirmed' | 'released'
}

/** Money to ask for, in pence, and what becomes of an obligation that its key names. */
export type NewObligation = {
  id: string
  key: string
  step: string
  occurrence: number
  amount: number
  description: string
  lines: unknown
}

/** Everything that one transition writes. */
export type Transition = {
  caseId: string
  at: string
  status: 'open' | 'ended'
  outcome?: string
  state: unknown
  promisedOn?: string
  /** How the clock of the whole case stands, if it has one. */
  clock?: { dueAt: string; atRiskAt?: string; pausedAt?: string }
  ledgerLength: number
  /** Hexadecimal. */
  ledgerHead: string
  events: NewEvent[]
  /** Why the case went this way; kept beside the ledger, for it may hold personal data. */
  reasons: unknown[]
  work: NewWork[]
  cancelWork: string[]
  tasks: NewTask[]
  taskChanges: TaskChange[]
  bookings: BookingMove[]
  obligations: NewObligation[]
  obligationChanges: { key: string; status: 'paid' | 'cancelled' }[]
  /** Attempts whose end this transition takes in: from creating or open to paid or failed. */
  attempts: { id: string; status: 'paid' | 'failed'; reason?: string }[]
  /** The work row that this transition completes; it must still carry the lease. */
  lease?: { workId: string; token: string }
  /** Drafts by which the case invites to renew. `accessHash` is hexadecimal. */
  invitations: {
    id: string
    step: string
    occurrence: number
    slug: string
    version: number
    personId?: string
    accessHash: string
    answers: unknown
    left: string[]
    expiresAt: string
  }[]
  /** Visits whose invitation ends unless it has been sent. */
  invitationEnds: { step: string; occurrence: number }[]
  /** The document that the case hears of: from now on it is shown. */
  issues?: string
  /** The work by which the case that started this one hears of its end; written once, however often it ends. */
  tellParent?: { caseId: string; workId: string; key: string; payload: Record<string, unknown> }
  /** The version that the case goes on with, where it changes. */
  version?: number
  /** Whom the case is for, where a corrected answer says so. */
  applicant?: { name?: string; email?: string }
  /** Somebody's words about a line of the ledger. */
  notes: { seq: number; text: string }[]
  /** Corrected answers, null where there was or is none. */
  answerChanges: { seq: number; question: string; before: unknown; after: unknown }[]
}

/** What a new case is besides its first transition. */
export type NewCase = {
  reference: string
  /** How the hashes of its ledger are reckoned. */
  ledgerFormat: number
  slug: string
  version: number
  channel: string
  /** The language that the resident used; English unless said. */
  language?: 'en' | 'cy'
  personId?: string
  /** Hexadecimal. */
  accessHash?: string
  applicantName?: string
  applicantEmail?: string
  /** Whom the resident acts for. */
  actingFor?: unknown
  draftId?: string
  /** Keys of work that belongs to no case and is not wanted any more, such as the reminders of the draft. */
  endsWork?: string[]
  /** The case that invited to this one, and the work by which it hears of it. */
  renewed?: { caseId: string; workId: string; key: string; payload: { step: string; occurrence: number } }
  /** The visit of another case that started this one, and how many cases lie above it then. */
  parent?: { caseId: string; step: string; occurrence: number; generation: number }
  /** The reply to keep for a repeated request; a second one with the same actor and key is refused by its primary key. */
  idempotency?: { actor: string; key: string; requestHash: string; reply: unknown }
}

/**
 * Writes a transition of a running case in ONE statement and so one commit: the case's row moves from `revision` to the next and everything
 * else hangs on it. Throws a database error with the code GH001 and nothing is written when a guard does not hold: `case-moved` (somebody else
 * was first: read again), `lease-lost`, `hold-ended`, `payment-settled`.
 */
export async function writeTransition(db: Db, transition: Transition, revision: number): Promise<void> {
  const change = { ...transition, revision }
  await db.executeQuery(CompiledQuery.raw(moveStatement(change), [JSON.stringify(change)]))
}

/**
 * Opens a case in ONE statement: the case, its first transition, the resident it is for, the draft it came from and the reply kept for a retry.
 * Throws GH001 with `hold-ended` or `draft-used`, and 23505 when the reference or the idempotency key is taken.
 */
export async function writeNewCase(db: Db, transition: Transition, newCase: NewCase): Promise<void> {
  const change = { ...transition, ...newCase }
  await db.executeQuery(CompiledQuery.raw(openStatement(change), [JSON.stringify(change)]))
}

/** The reason that a guard of a transition gave for undoing it, or undefined for any other error. */
export function refusalOf(error: unknown): string | undefined {
  const { code, message } = (error ?? {}) as { code?: string; message?: string }
  return code === 'GH001' ? message : undefined
}
