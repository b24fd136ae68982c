import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table work (
      id uuid primary key,
      kind text not null,
      case_id uuid references cases,
      key text not null,
      payload jsonb not null default '{}',
      priority smallint not null default 0,
      due_at timestamptz not null default now(),
      dispatched_at timestamptz,
      dispatches int not null default 0,
      lease_token uuid,
      lease_until timestamptz,
      attempts int not null default 0,
      last_error text,
      done_at timestamptz,
      dead_at timestamptz,
      created_at timestamptz not null default now(),
      unique nulls not distinct (case_id, key)
    )`.execute(db)
  await sql`comment on table work is 'The one queue: effects and timers. Redis only carries ids of these rows'`.execute(
    db,
  )
  await sql`create index work_due on work (due_at) where done_at is null and dead_at is null`.execute(db)
  await sql`create index work_dead on work (dead_at desc) where dead_at is not null`.execute(db)
  await sql`
    create table messages (
      id uuid primary key default gen_random_uuid(),
      work_id uuid not null references work,
      case_id uuid references cases,
      channel text not null,
      sent_to text not null,
      subject text not null,
      provider_id text not null,
      sent_at timestamptz not null,
      unique (work_id, sent_to)
    )`.execute(db)
  await sql`create index on messages (case_id)`.execute(db)
  await sql`
    create table inbox (
      source text not null,
      event_id text not null,
      body jsonb not null,
      received_at timestamptz not null default now(),
      primary key (source, event_id)
    )`.execute(db)
  await sql`
    create table idempotency (
      actor text not null,
      key text not null,
      request_hash bytea not null,
      reply jsonb not null,
      created_at timestamptz not null default now(),
      primary key (actor, key)
    )`.execute(db)
  await sql`create index on idempotency (created_at)`.execute(db)
  await sql`
    create function refuse(reason text) returns boolean language plpgsql as $$
    begin
      raise exception '%', reason using errcode = 'GH001';
    end $$`.execute(db)
  await sql`comment on function refuse is 'Undoes the whole statement that calls it: a guard of a transition did not hold'`.execute(
    db,
  )
}
