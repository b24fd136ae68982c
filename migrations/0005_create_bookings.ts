import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table slots (
      id uuid primary key default gen_random_uuid(),
      slug text not null references services,
      booking text not null,
      zone text not null,
      date date not null,
      window_id text not null,
      capacity int not null,
      used int not null default 0,
      check (used >= 0 and used <= capacity),
      unique (slug, booking, zone, date, window_id)
    )`.execute(db)
  await sql`
    create table bookings (
      id uuid primary key,
      slot_id uuid not null references slots,
      draft_id uuid references drafts,
      case_id uuid references cases,
      status text not null check (status in ('held', 'reserved', 'confirmed', 'released')),
      hold_until timestamptz,
      created_at timestamptz not null default now()
    )`.execute(db)
  await sql`create index on bookings (slot_id)`.execute(db)
  await sql`create unique index bookings_one_hold on bookings (draft_id) where status = 'held'`.execute(db)
  await sql`create index on bookings (case_id)`.execute(db)
}
