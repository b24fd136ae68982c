import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table drafts (
      id uuid primary key,
      access_hash bytea not null,
      slug text not null,
      version int not null,
      person_id uuid references people,
      channel text not null default 'online',
      answers jsonb not null default '{}',
      lookups jsonb not null default '{}',
      reference text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      expires_at timestamptz not null,
      foreign key (slug, version) references service_versions
    )`.execute(db)
  await sql`create index on drafts (person_id)`.execute(db)
  await sql`create index on drafts (slug, version) where reference is null`.execute(db)
  await sql`create index on drafts (expires_at) where reference is null`.execute(db)
  await sql`
    create table cases (
      id uuid primary key,
      reference text not null unique,
      slug text not null,
      version int not null,
      status text not null check (status in ('open', 'ended')),
      outcome text,
      channel text not null,
      person_id uuid references people,
      access_hash bytea,
      applicant_name text,
      applicant_email text,
      state jsonb not null,
      revision int not null default 1,
      ledger_length int not null,
      ledger_head bytea not null,
      promised_on date,
      opened_at timestamptz not null,
      ended_at timestamptz,
      foreign key (slug, version) references service_versions
    )`.execute(db)
  await sql`create index on cases (person_id, opened_at desc)`.execute(db)
  await sql`create index on cases (opened_at desc)`.execute(db)
  await sql`create index on cases (status, opened_at desc)`.execute(db)
  await sql`create index on cases (slug, version) where status = 'open'`.execute(db)
  await sql`create index on cases (lower(applicant_name) text_pattern_ops)`.execute(db)
  await sql`create index on cases (applicant_email)`.execute(db)
  await sql`
    create table events (
      case_id uuid not null references cases,
      seq int not null,
      at timestamptz not null,
      type text not null,
      step text,
      actor jsonb,
      data jsonb not null,
      hash bytea not null,
      primary key (case_id, seq)
    )`.execute(db)
  await sql`comment on table events is 'The ledger. hash = sha256(hash before + canonical line): an edit shows at the first bad link'`.execute(
    db,
  )
  await sql`
    create trigger keep_as_written before update or delete on events
    for each row execute function keep_as_written()`.execute(db)
  await sql`
    create table tasks (
      id uuid primary key,
      case_id uuid not null references cases,
      key text not null,
      step text not null,
      occurrence int not null,
      title text not null,
      team_id text not null,
      assignee_id uuid references people,
      status text not null default 'open' check (status in ('open', 'done', 'closed')),
      priority text not null default 'normal' check (priority in ('normal', 'high', 'urgent')),
      opened_at timestamptz not null,
      due_at timestamptz,
      outcome text,
      note text,
      completed_at timestamptz,
      completed_by uuid references people,
      unique (case_id, key)
    )`.execute(db)
  await sql`create index on tasks (team_id, due_at) where status = 'open'`.execute(db)
  await sql`create index on tasks (assignee_id, due_at) where status = 'open'`.execute(db)
  await sql`create index on tasks (team_id, completed_at desc) where status = 'done'`.execute(db)
  await sql`create index on tasks (assignee_id, completed_at desc) where status = 'done'`.execute(db)
  await sql`
    create table uploads (
      id uuid primary key,
      draft_id uuid not null references drafts,
      case_id uuid references cases,
      question text not null,
      file_name text not null,
      media_type text not null,
      size int not null,
      storage_key text not null,
      created_at timestamptz not null default now(),
      removed_at timestamptz
    )`.execute(db)
  await sql`create index on uploads (draft_id)`.execute(db)
  await sql`create index on uploads (case_id)`.execute(db)
  await sql`
    create table ratings (
      case_id uuid primary key references cases,
      stars int not null check (stars between 1 and 5),
      comment text,
      at timestamptz not null
    )`.execute(db)
}
