import { type Kysely, sql } from 'kysely'

/** What was done to the draft of each service, in words, with the draft after it: any point can be looked at and gone back to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table design_steps (
      slug text not null references services,
      number int not null check (number > 0),
      kind text not null check (kind in ('created', 'edited', 'restored', 'published')),
      done jsonb not null default '[]',
      package json not null,
      person_id uuid references people,
      began_at timestamptz not null default now(),
      ended_at timestamptz not null default now(),
      primary key (slug, number)
    )`.execute(db)
  await sql`comment on column design_steps.done is 'A list of { words, field }: sentences, oldest first'`.execute(db)
  await sql`
    insert into design_steps (slug, number, kind, done, package, person_id, began_at, ended_at)
    select slug, 1, 'created', '[{"words": "The draft when its history began"}]', package, updated_by, updated_at, updated_at
    from service_designs`.execute(db)
}
