import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table council (
      one boolean primary key default true check (one),
      settings jsonb not null,
      updated_at timestamptz not null default now()
    )`.execute(db)
  await sql`comment on table council is 'One row: whose database this is, as schemas/council describes it'`.execute(db)
  // A database from before this had Kingsmere's number in the pages themselves, so it keeps saying it.
  const settings = {
    format: 'guildhall.council/1',
    name: 'Kingsmere Council',
    phone: '01632 960 100',
    email: 'contact@kingsmere.example',
    address: ['Kingsmere Town Hall', 'Market Place', 'Kingsmere', 'KM1 1AA'],
    hours: Object.fromEntries(['1', '2', '3', '4', '5'].map((day) => [day, [{ from: '09:00', to: '17:00' }]])),
    translations: { cy: { '/name': 'Cyngor Kingsmere' } },
  }
  await sql`
    insert into council (settings)
    select ${JSON.stringify(settings)}::jsonb where exists (select 1 from teams)`.execute(db)
}
