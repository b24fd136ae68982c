import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table addresses (
      uprn text primary key check (uprn ~ '^[0-9]{1,12}$'),
      postcode text not null check (postcode ~ '^[A-Z0-9]{5,7}$'),
      line1 text not null,
      line2 text,
      town text not null,
      zone text,
      sort_number int not null default 0
    )`.execute(db)
  await sql`comment on column addresses.postcode is 'Without the space'`.execute(db)
  await sql`create index on addresses (postcode, sort_number)`.execute(db)
}
