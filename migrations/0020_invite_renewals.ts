import { type Kysely, sql } from 'kysely'

/** Drafts by which a case invites to renew: they live until what is renewed runs out, and may be ended before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table drafts
      add column ended_at timestamptz,
      add column renews_case_id uuid references cases,
      add column renews_reference text,
      add column renews_step text,
      add column renews_occurrence int,
      add column left_out jsonb`.execute(db)
  await sql`comment on column drafts.renews_case_id is 'The case that invites to renew; renews_step and renews_occurrence say from which visit, and left_out which questions are to be answered anew'`.execute(
    db,
  )
  await sql`comment on column drafts.ended_at is 'Since when the draft can be neither read nor sent, though its time is not over'`.execute(
    db,
  )
  await sql`
    create unique index drafts_one_invitation on drafts (renews_case_id, renews_step, renews_occurrence)
    where renews_case_id is not null`.execute(db)
}
