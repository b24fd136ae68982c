import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // A constant default is written to no row; whoever writes ledgers of the second format says so.
  await sql`alter table cases add column ledger_format smallint not null default 1`.execute(db)
  await sql`comment on column cases.ledger_format is 'How the hashes of its ledger are reckoned: 1 begins with nothing, 2 with the id of the case'`.execute(
    db,
  )
  await sql`
    create table anchors (
      at timestamptz primary key,
      cases int not null,
      pages int not null
    )`.execute(db)
  await sql`comment on table anchors is 'The newest signed texts of how every ledger ended; one is whole when it stands here'`.execute(
    db,
  )
  await sql`
    create table anchor_pages (
      at timestamptz not null,
      page int not null,
      text text not null,
      primary key (at, page)
    )`.execute(db)
}
