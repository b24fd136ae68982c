import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../connect.ts'

/** A new row of `work`. Without `dueAt` it is due at once, by the clock of the database. */
export type NewWork = { id: string; kind: string; key: string; payload: Record<string, unknown>; dueAt?: string }

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
}
export type TaskChange = {
  key: string
  status?: 'done' | 'closed'
  outcome?: string
  note?: string
  completedBy?: string
  toTeamLead?: boolean
  priority?: 'high' | 'urgent'
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
  ledgerLength: number
  /** Hexadecimal. */
  ledgerHead: string
  events: NewEvent[]
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
}

/** What a new case is besides its first transition. */
export type NewCase = {
  reference: string
  slug: string
  version: number
  channel: string
  personId?: string
  /** Hexadecimal. */
  accessHash?: string
  applicantName?: string
  applicantEmail?: string
  draftId?: string
  /** The reply to keep for a repeated request; a second one with the same actor and key is refused by its primary key. */
  idempotency?: { actor: string; key: string; requestHash: string; reply: unknown }
}

/**
 * Writes a transition of a running case in ONE statement and so one commit: the case's row moves from `revision` to the next and everything
 * else hangs on it. Throws a database error with the code GH001 and nothing is written when a guard does not hold: `case-moved` (somebody else
 * was first: read again), `lease-lost`, `hold-ended`, `payment-settled`.
 */
export async function writeTransition(db: Db, transition: Transition, revision: number): Promise<void> {
  const moved = sql`
    update cases set state = c->'state', status = c->>'status', outcome = c->>'outcome', revision = revision + 1,
      ledger_length = (c->>'ledgerLength')::int, ledger_head = decode(c->>'ledgerHead', 'hex'),
      promised_on = (c->>'promisedOn')::date,
      ended_at = case when c->>'status' = 'ended' then (c->>'at')::timestamptz end
    from change where id = (c->>'caseId')::uuid and revision = (c->>'revision')::int
    returning id`
  await statement(moved, noExtras, { ...transition, revision }).execute(db)
}

/**
 * Opens a case in ONE statement: the case, its first transition, the draft it came from and the reply kept for a retry. Throws GH001 with
 * `hold-ended` or `draft-used`, and 23505 when the reference or the idempotency key is taken.
 */
export async function writeNewCase(db: Db, transition: Transition, newCase: NewCase): Promise<void> {
  const moved = sql`
    insert into cases (id, reference, slug, version, status, outcome, channel, person_id, access_hash, applicant_name, applicant_email,
      state, ledger_length, ledger_head, promised_on, opened_at, ended_at)
    select (c->>'caseId')::uuid, c->>'reference', c->>'slug', (c->>'version')::int, c->>'status', c->>'outcome', c->>'channel',
      coalesce((c->>'personId')::uuid, (select id from new_person),
        (select id from people where kind = 'resident' and email = c->>'applicantEmail')),
      decode(c->>'accessHash', 'hex'), c->>'applicantName', c->>'applicantEmail', c->'state',
      (c->>'ledgerLength')::int, decode(c->>'ledgerHead', 'hex'), (c->>'promisedOn')::date, (c->>'at')::timestamptz,
      case when c->>'status' = 'ended' then (c->>'at')::timestamptz end
    from change returning id`
  await statement(moved, newCaseExtras, { ...transition, ...newCase }).execute(db)
}

/** What a new case adds to the statement: before its row, after it, and to the guards. */
type Extras = { first: RawBuilder<unknown>; writes: RawBuilder<unknown>; guards: RawBuilder<unknown> }

const noExtras: Extras = { first: sql``, writes: sql``, guards: sql`` }

const newCaseExtras: Extras = {
  first: sql`
    new_person as (
      insert into people (kind, email, name)
      select 'resident', c->>'applicantEmail', coalesce(c->>'applicantName', c->>'applicantEmail') from change
      where c->>'personId' is null and c->>'applicantEmail' is not null
        and not exists (select from people where kind = 'resident' and email = c->>'applicantEmail')
      on conflict do nothing returning id),`,
  writes: sql`,
    used_draft as (
      update drafts d set reference = c->>'reference', updated_at = now()
      from change, moved where d.id = (c->>'draftId')::uuid and d.reference is null returning d.id),
    kept_uploads as (
      update uploads u set case_id = moved.id from change, moved where u.draft_id = (c->>'draftId')::uuid),
    kept_reply as (
      insert into idempotency (actor, key, request_hash, reply)
      select k->>'actor', k->>'key', decode(k->>'requestHash', 'hex'), k->'reply' from (select c->'idempotency' as k from change) x
      where k is not null)`,
  guards: sql`
      when c->>'draftId' is not null and not exists (select from used_draft) then refuse('draft-used')`,
}

function statement(moved: RawBuilder<unknown>, extras: Extras, change: object) {
  return sql`
    with change as materialized (select ${JSON.stringify(change)}::jsonb as c),
    ${extras.first}
    moved as (${moved}),
    completed as (
      update work w set done_at = now(), lease_token = null, lease_until = null
      from change, moved
      where w.id = (c->'lease'->>'workId')::uuid and w.lease_token = (c->'lease'->>'token')::uuid and w.done_at is null
      returning w.id),
    new_events as (
      insert into events (case_id, seq, at, type, step, actor, data, hash)
      select moved.id, r.seq, r.at, r.type, r.step, r.actor, r.data, decode(r.hash, 'hex')
      from moved, change, jsonb_to_recordset(c->'events')
        as r (seq int, at timestamptz, type text, step text, actor jsonb, data jsonb, hash text)),
    cancelled as (
      update work w set done_at = now()
      from change, moved
      where w.case_id = moved.id and w.done_at is null and w.dead_at is null
        and w.key in (select jsonb_array_elements_text(c->'cancelWork'))),
    new_work as (
      insert into work (id, kind, case_id, key, payload, due_at)
      select r.id, r.kind, moved.id, r.key, r.payload, coalesce(r."dueAt", now())
      from moved, change, jsonb_to_recordset(c->'work') as r (id uuid, kind text, key text, payload jsonb, "dueAt" timestamptz)
      on conflict do nothing),
    new_tasks as (
      insert into tasks (id, case_id, key, step, occurrence, title, team_id, opened_at, due_at)
      select r.id, moved.id, r.key, r.step, r.occurrence, r.title, r."teamId", (c->>'at')::timestamptz, r."dueAt"
      from moved, change, jsonb_to_recordset(c->'tasks')
        as r (id uuid, key text, step text, occurrence int, title text, "teamId" text, "dueAt" timestamptz)),
    changed_tasks as (
      update tasks t set
        status = coalesce(r.status, t.status), outcome = coalesce(r.outcome, t.outcome), note = coalesce(r.note, t.note),
        completed_by = coalesce(r."completedBy", t.completed_by), priority = coalesce(r.priority, t.priority),
        completed_at = case when r.status is not null then (c->>'at')::timestamptz else t.completed_at end,
        assignee_id = case when r."toTeamLead"
          then coalesce((select lead_id from teams where teams.id = t.team_id), t.assignee_id) else t.assignee_id end
      from moved, change, jsonb_to_recordset(c->'taskChanges')
        as r (key text, status text, outcome text, note text, "completedBy" uuid, "toTeamLead" boolean, priority text)
      where t.case_id = moved.id and t.key = r.key and t.status = 'open'),
    changed_bookings as (
      update bookings b set status = r."to", case_id = moved.id, hold_until = null
      from moved, change, jsonb_to_recordset(c->'bookings') as r (id uuid, "from" jsonb, "to" text)
      where b.id = r.id and r."from" ? b.status
        and (b.status <> 'held' or (b.hold_until > now() and b.draft_id = (c->>'draftId')::uuid))
        and (b.case_id is null or b.case_id = moved.id)
      returning b.id, b.slot_id, b.status),
    freed_slots as (
      update slots s set used = used - freed.n
      from (select slot_id, count(*)::int as n from changed_bookings where status = 'released' group by slot_id) freed
      where s.id = freed.slot_id),
    new_obligations as (
      insert into obligations (id, case_id, key, step, occurrence, amount, description, lines)
      select r.id, moved.id, r.key, r.step, r.occurrence, r.amount, r.description, r.lines
      from moved, change, jsonb_to_recordset(c->'obligations')
        as r (id uuid, key text, step text, occurrence int, amount int, description text, lines jsonb)),
    changed_obligations as (
      update obligations o set status = r.status, settled_at = now()
      from moved, change, jsonb_to_recordset(c->'obligationChanges') as r (key text, status text)
      where o.case_id = moved.id and o.key = r.key and o.status = 'due'),
    settled_attempts as (
      update payment_attempts p set status = r.status, reason = r.reason, settled_at = now()
      from moved, change, jsonb_to_recordset(c->'attempts') as r (id uuid, status text, reason text)
      where p.id = r.id and p.status in ('creating', 'open') returning p.id)
    ${extras.writes}
    select case
      when not exists (select from moved) then refuse('case-moved')
      when c->'lease' is not null and not exists (select from completed) then refuse('lease-lost')
      when (select count(*) from changed_bookings) < jsonb_array_length(c->'bookings') then refuse('hold-ended')
      when (select count(*) from settled_attempts) < jsonb_array_length(c->'attempts') then refuse('payment-settled')
      ${extras.guards}
    end from change`
}

/** The reason that a guard of a transition gave for undoing it, or undefined for any other error. */
export function refusalOf(error: unknown): string | undefined {
  const { code, message } = (error ?? {}) as { code?: string; message?: string }
  return code === 'GH001' ? message : undefined
}
