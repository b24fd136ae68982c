import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table documents (
      id uuid primary key,
      case_id uuid not null references cases,
      step text not null,
      document text not null,
      title text not null,
      for_resident boolean not null,
      size int not null,
      digest bytea not null,
      bytes bytea not null,
      made_at timestamptz not null,
      issued_at timestamptz
    )`.execute(db)
  // A PDF is packed already: packing it again would only cost.
  await sql`alter table documents alter column bytes set storage external`.execute(db)
  await sql`create index on documents (case_id, made_at)`.execute(db)
  await sql`comment on table documents is 'What steps of the kind document have made. The id is that of the work, so that it is made once; issued_at is when its case heard of it, and nobody is shown one before'`.execute(
    db,
  )
}
