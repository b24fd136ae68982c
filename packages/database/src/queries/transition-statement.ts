import type { NewCase, Transition } from './write-transition.ts'

/**
 * The statement that writes a transition, put together from the parts that the transition needs: a part that has nothing to write would still
 * cost PostgreSQL the opening of its table. There are only as many texts as there are kinds of transition, and each is prepared once.
 */
type Part<C> = { needed: (change: C) => boolean; text: string; guard?: string }

const parts: Part<Transition>[] = [
  {
    needed: ({ lease }) => lease !== undefined,
    text: `
    completed as (
      update work w set done_at = now(), lease_token = null, lease_until = null
      from change, moved
      where w.id = (c->'lease'->>'workId')::uuid and w.lease_token = (c->'lease'->>'token')::uuid and w.done_at is null
      returning w.id)`,
    guard: `when not exists (select from completed) then refuse('lease-lost')`,
  },
  {
    needed: ({ events }) => events.length > 0,
    text: `
    new_events as (
      insert into events (case_id, seq, at, type, step, actor, data, hash)
      select moved.id, r.seq, r.at, r.type, r.step, r.actor, r.data, decode(r.hash, 'hex')
      from moved, change, jsonb_to_recordset(c->'events')
        as r (seq int, at timestamptz, type text, step text, actor jsonb, data jsonb, hash text))`,
  },
  {
    needed: ({ reasons }) => reasons.length > 0,
    text: `
    new_reasons as (
      insert into reasons (case_id, ledger_length, version, at, reasons)
      select moved.id, (c->>'ledgerLength')::int, moved.version, (c->>'at')::timestamptz, c->'reasons' from moved, change)`,
  },
  {
    needed: ({ cancelWork }) => cancelWork.length > 0,
    text: `
    cancelled as (
      update work w set done_at = now()
      from change, moved
      where w.case_id = moved.id and w.done_at is null
        and w.key in (select jsonb_array_elements_text(c->'cancelWork')))`,
  },
  {
    needed: ({ work }) => work.length > 0,
    text: `
    new_work as (
      insert into work (id, kind, case_id, key, payload, due_at)
      select r.id, r.kind, moved.id, r.key, r.payload, coalesce(r."dueAt", now())
      from moved, change, jsonb_to_recordset(c->'work') as r (id uuid, kind text, key text, payload jsonb, "dueAt" timestamptz)
      on conflict do nothing)`,
  },
  {
    needed: ({ tasks }) => tasks.length > 0,
    text: `
    new_tasks as (
      insert into tasks (id, case_id, key, step, occurrence, title, team_id, opened_at, due_at, at_risk_at, paused_at)
      select r.id, moved.id, r.key, r.step, r.occurrence, r.title, r."teamId", (c->>'at')::timestamptz, r."dueAt", r."atRiskAt",
        r."pausedAt"
      from moved, change, jsonb_to_recordset(c->'tasks')
        as r (id uuid, key text, step text, occurrence int, title text, "teamId" text, "dueAt" timestamptz,
          "atRiskAt" timestamptz, "pausedAt" timestamptz))`,
  },
  {
    needed: ({ taskChanges }) => taskChanges.length > 0,
    text: `
    changed_tasks as (
      update tasks t set
        status = coalesce(r.status, t.status), outcome = coalesce(r.outcome, t.outcome), note = coalesce(r.note, t.note),
        completed_by = coalesce(r."completedBy", t.completed_by), priority = coalesce(r.priority, t.priority),
        due_at = case when r.clock is null then t.due_at else (r.clock->>'dueAt')::timestamptz end,
        at_risk_at = case when r.clock is null then t.at_risk_at else (r.clock->>'atRiskAt')::timestamptz end,
        paused_at = case when r.clock is null then t.paused_at else (r.clock->>'pausedAt')::timestamptz end,
        completed_at = case when r.status is not null then (c->>'at')::timestamptz else t.completed_at end,
        title = coalesce(r.title, t.title), team_id = coalesce(r."teamId", t.team_id),
        assignee_id = case when r."toTeamLead" then coalesce((select lead_id from teams where teams.id = t.team_id), t.assignee_id)
          when r."teamId" <> t.team_id then null else t.assignee_id end
      from moved, change, jsonb_to_recordset(c->'taskChanges')
        as r (key text, status text, outcome text, note text, "completedBy" uuid, "toTeamLead" boolean, priority text, title text,
          "teamId" text, clock jsonb)
      where t.case_id = moved.id and t.key = r.key and t.status = 'open'
        and (r."completedBy" is null or t.assignee_id is null or t.assignee_id = r."completedBy")
      returning t.key)`,
    guard: `when exists (
        select from jsonb_to_recordset(c->'taskChanges') as r (key text, "completedBy" uuid)
        where r."completedBy" is not null and r.key not in (select key from changed_tasks)) then refuse('task-taken')`,
  },
  {
    needed: ({ bookings }) => bookings.length > 0,
    text: `
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
      where s.id = freed.slot_id)`,
    guard: `when (select count(*) from changed_bookings) < jsonb_array_length(c->'bookings') then refuse('hold-ended')`,
  },
  {
    needed: ({ obligations }) => obligations.length > 0,
    text: `
    new_obligations as (
      insert into obligations (id, case_id, key, step, occurrence, amount, description, lines)
      select r.id, moved.id, r.key, r.step, r.occurrence, r.amount, r.description, r.lines
      from moved, change, jsonb_to_recordset(c->'obligations')
        as r (id uuid, key text, step text, occurrence int, amount int, description text, lines jsonb))`,
  },
  {
    needed: ({ obligationChanges }) => obligationChanges.length > 0,
    text: `
    changed_obligations as (
      update obligations o set status = r.status, settled_at = now()
      from moved, change, jsonb_to_recordset(c->'obligationChanges') as r (key text, status text)
      where o.case_id = moved.id and o.key = r.key and o.status = 'due')`,
  },
  {
    needed: ({ attempts }) => attempts.length > 0,
    text: `
    settled_attempts as (
      update payment_attempts p set status = r.status, reason = r.reason, settled_at = now()
      from moved, change, jsonb_to_recordset(c->'attempts') as r (id uuid, status text, reason text)
      where p.id = r.id and p.status in ('creating', 'open') returning p.id)`,
    guard: `when (select count(*) from settled_attempts) < jsonb_array_length(c->'attempts') then refuse('payment-settled')`,
  },
  {
    needed: ({ invitations }) => invitations.length > 0,
    text: `
    new_invitations as (
      insert into drafts (id, access_hash, slug, version, person_id, answers, expires_at, renews_case_id, renews_reference, renews_step,
        renews_occurrence, left_out, acting_for)
      select r.id, decode(r."accessHash", 'hex'), r.slug, r.version, r."personId", r.answers, r."expiresAt", moved.id, moved.reference,
        r.step, r.occurrence, r."left", moved.acting_for
      from moved, change, jsonb_to_recordset(c->'invitations')
        as r (id uuid, "accessHash" text, slug text, version int, "personId" uuid, answers jsonb, "expiresAt" timestamptz, step text,
          occurrence int, "left" jsonb)
      on conflict do nothing)`,
  },
  {
    needed: ({ invitationEnds }) => invitationEnds.length > 0,
    text: `
    ended_invitations as (
      update drafts d set ended_at = now()
      from moved, change, jsonb_to_recordset(c->'invitationEnds') as r (step text, occurrence int)
      where d.renews_case_id = moved.id and d.renews_step = r.step and d.renews_occurrence = r.occurrence
        and d.reference is null and d.ended_at is null)`,
  },
  {
    needed: ({ issues }) => issues !== undefined,
    text: `
    issued as (
      update documents d set issued_at = (c->>'at')::timestamptz
      from change, moved where d.id = (c->>'issues')::uuid and d.case_id = moved.id)`,
  },
  {
    needed: ({ tellParent }) => tellParent !== undefined,
    text: `
    told_parent as (
      insert into work (id, kind, case_id, key, payload)
      select (r->>'workId')::uuid, 'tell-parent', (r->>'caseId')::uuid, r->>'key', r->'payload'
      from moved, (select c->'tellParent' as r from change) x
      on conflict do nothing)`,
  },
  {
    needed: ({ notes }) => notes.length > 0,
    text: `
    new_notes as (
      insert into case_notes (case_id, seq, text)
      select moved.id, r.seq, r.text from moved, change, jsonb_to_recordset(c->'notes') as r (seq int, text text))`,
  },
  {
    needed: ({ answerChanges }) => answerChanges.length > 0,
    text: `
    new_answer_changes as (
      insert into answer_changes (case_id, seq, question, before, after)
      select moved.id, (r->>'seq')::int, r->>'question', r->'before', r->'after'
      from moved, change, jsonb_array_elements(c->'answerChanges') r)`,
  },
]

const openParts: Part<NewCase>[] = [
  {
    needed: ({ draftId }) => draftId !== undefined,
    text: `
    used_draft as (
      update drafts d set reference = c->>'reference', updated_at = now()
      from change, moved where d.id = (c->>'draftId')::uuid and d.reference is null and d.ended_at is null
      returning d.id),
    kept_uploads as (
      update uploads u set case_id = moved.id from change, moved where u.draft_id = (c->>'draftId')::uuid)`,
    guard: `when not exists (select from used_draft) then refuse('draft-used')`,
  },
  {
    needed: ({ endsWork }) => endsWork !== undefined,
    text: `
    ended_reminders as (
      update work w set done_at = now() from change, moved
      where w.case_id is null and w.done_at is null and w.key in (select jsonb_array_elements_text(c->'endsWork')))`,
  },
  {
    needed: ({ renewed }) => renewed !== undefined,
    text: `
    told_renewed as (
      insert into work (id, kind, case_id, key, payload)
      select (r->>'workId')::uuid, 'settle-renewal', (r->>'caseId')::uuid, r->>'key', r->'payload'
      from moved, (select c->'renewed' as r from change) x
      on conflict do nothing)`,
  },
  {
    needed: ({ idempotency }) => idempotency !== undefined,
    text: `
    kept_reply as (
      insert into idempotency (actor, key, request_hash, reply)
      select k->>'actor', k->>'key', decode(k->>'requestHash', 'hex'), k->'reply' from (select c->'idempotency' as k from change) x)`,
  },
]

/** What only some changes write about the case itself. It must be in the one update of its row: a statement may change a row once. */
const caseParts: { needed: (change: Transition) => boolean; text: string }[] = [
  { needed: ({ version }) => version !== undefined, text: `, version = (c->>'version')::int` },
  {
    needed: ({ applicant }) => applicant !== undefined,
    text: `, applicant_name = c->'applicant'->>'name', applicant_email = c->'applicant'->>'email'`,
  },
]

const movedCase = (more: { text: string }[]) => `
    moved as (
      update cases set state = c->'state', status = c->>'status', outcome = c->>'outcome', revision = revision + 1,
        ledger_length = (c->>'ledgerLength')::int, ledger_head = decode(c->>'ledgerHead', 'hex'),
        promised_on = (c->>'promisedOn')::date, due_at = (c->'clock'->>'dueAt')::timestamptz,
        at_risk_at = (c->'clock'->>'atRiskAt')::timestamptz, paused_at = (c->'clock'->>'pausedAt')::timestamptz,
        ended_at = case when c->>'status' = 'ended' then coalesce(ended_at, (c->>'at')::timestamptz) end${more.map(({ text }) => text).join('')}
      from change where id = (c->>'caseId')::uuid and revision = (c->>'revision')::int
      returning id, version, reference, acting_for)`

const openedCase = `
    -- Asked as one value, not as a join: a join may be planned to read every resident while there are few, and that plan is kept as they grow.
    known_person as materialized (
      select coalesce((c->>'personId')::uuid,
        (select id from people where kind = 'resident' and email = c->>'applicantEmail')) as id from change),
    new_person as (
      insert into people (kind, email, name)
      select 'resident', c->>'applicantEmail', coalesce(c->>'applicantName', c->>'applicantEmail') from change, known_person
      where known_person.id is null and c->>'applicantEmail' is not null
      -- A person whom somebody else makes this moment cannot be seen yet, but can be had.
      on conflict (kind, email) do update set name = people.name returning id),
    moved as (
      insert into cases (id, reference, slug, version, status, outcome, channel, language, person_id, access_hash, applicant_name, applicant_email,
        state, ledger_format, ledger_length, ledger_head, promised_on, due_at, at_risk_at, paused_at, opened_at, ended_at,
        parent_case_id, parent_step, parent_occurrence, generation, acting_for)
      select (c->>'caseId')::uuid, c->>'reference', c->>'slug', (c->>'version')::int, c->>'status', c->>'outcome', c->>'channel',
        coalesce(c->>'language', 'en'),
        coalesce((select id from known_person), (select id from new_person)),
        decode(c->>'accessHash', 'hex'), c->>'applicantName', c->>'applicantEmail', c->'state',
        (c->>'ledgerFormat')::smallint, (c->>'ledgerLength')::int, decode(c->>'ledgerHead', 'hex'), (c->>'promisedOn')::date,
        (c->'clock'->>'dueAt')::timestamptz, (c->'clock'->>'atRiskAt')::timestamptz, (c->'clock'->>'pausedAt')::timestamptz,
        (c->>'at')::timestamptz,
        case when c->>'status' = 'ended' then (c->>'at')::timestamptz end,
        (c->'parent'->>'caseId')::uuid, c->'parent'->>'step', (c->'parent'->>'occurrence')::int,
        coalesce((c->'parent'->>'generation')::int, 0), c->'actingFor'
      from change returning id, version, reference, acting_for)`

/** The statement for a running case. Its one parameter is the whole change as JSON. */
export function moveStatement(change: Transition): string {
  const needs = parts.map(({ needed }) => needed(change))
  const more = caseParts.map(({ needed }) => needed(change))
  return remembered(`move ${needs} ${more}`, () => assemble(movedCase(chosen(caseParts, more)), chosen(parts, needs)))
}

/** The statement that opens a case. Its one parameter is the whole change as JSON. */
export function openStatement(change: Transition & NewCase): string {
  const all = [...parts, ...openParts]
  const needs = all.map(({ needed }) => needed(change))
  return remembered(`open ${needs}`, () => assemble(openedCase, chosen(all, needs)))
}

function chosen<P>(all: P[], needs: boolean[]): P[] {
  return all.filter((_part, index) => needs[index])
}

const texts = new Map<string, string>()

/** The same string object each time: its name as a prepared statement is looked up by it. */
function remembered(key: string, make: () => string): string {
  const known = texts.get(key)
  if (known) return known
  const text = make()
  texts.set(key, text)
  return text
}

function assemble(theCase: string, needed: { text: string; guard?: string }[]): string {
  const guards = needed.flatMap(({ guard }) => guard ?? [])
  return `with change as materialized (select $1::jsonb as c),${[theCase, ...needed.map((part) => part.text)].join(',')}
    select case
      when not exists (select from moved) then refuse('case-moved')
      ${guards.join('\n      ')}
    end from change`
}
