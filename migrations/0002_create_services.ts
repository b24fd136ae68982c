import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table services (
      slug text primary key,
      current_version int,
      created_at timestamptz not null default now()
    )`.execute(db)
  // json, not jsonb: the order of a page's questions is the order of their names in it, and an export must come back byte for byte.
  await sql`
    create table service_designs (
      slug text primary key references services,
      package json not null,
      revision int not null default 1,
      updated_at timestamptz not null default now(),
      updated_by uuid references people
    )`.execute(db)
  await sql`
    create table service_versions (
      slug text not null references services,
      version int not null check (version > 0),
      package json not null,
      changes jsonb not null default '[]',
      published_at timestamptz not null default now(),
      published_by uuid references people,
      primary key (slug, version)
    )`.execute(db)
  await sql`
    create function keep_as_written() returns trigger language plpgsql as $$
    begin
      raise exception '% rows are never changed or deleted', tg_table_name using errcode = 'GH002';
    end $$`.execute(db)
  await sql`
    create trigger keep_as_written before update or delete on service_versions
    for each row execute function keep_as_written()`.execute(db)
}
