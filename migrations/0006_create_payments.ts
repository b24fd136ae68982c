import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table obligations (
      id uuid primary key,
      case_id uuid not null references cases,
      key text not null,
      step text not null,
      occurrence int not null,
      amount int not null check (amount > 0),
      description text not null,
      lines jsonb not null,
      status text not null default 'due' check (status in ('due', 'paid', 'cancelled')),
      created_at timestamptz not null default now(),
      settled_at timestamptz,
      unique (case_id, key)
    )`.execute(db)
  await sql`
    create table payment_attempts (
      id uuid primary key,
      obligation_id uuid not null references obligations,
      provider text not null,
      provider_id text unique,
      status text not null check (status in ('creating', 'open', 'paid', 'failed', 'lost')),
      reason text,
      amount int not null,
      created_at timestamptz not null default now(),
      settled_at timestamptz
    )`.execute(db)
  await sql`comment on column payment_attempts.status is 'lost: the call that creates it got no answer, so nobody was given a page to pay on'`.execute(
    db,
  )
  await sql`create index on payment_attempts (obligation_id)`.execute(db)
  await sql`
    create unique index payment_attempts_one_live on payment_attempts (obligation_id)
    where status in ('creating', 'open', 'paid')`.execute(db)
}
