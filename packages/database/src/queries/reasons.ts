import { sql } from 'kysely'
import type { Db } from '../connect.ts'

type Row = { at: Date; ledger_length: number; version: number; reason: unknown }

/** The reasons of a case in order, some of them, and how many there are. */
export async function listReasons(
  db: Db,
  caseId: string,
  offset: number,
  limit: number,
): Promise<{ rows: Row[]; total: number }> {
  const { rows } = await sql<Row>`
    select r.at, r.ledger_length, r.version, one.reason
    from reasons r, jsonb_array_elements(r.reasons) with ordinality as one (reason, place)
    where r.case_id = ${caseId}
    order by r.ledger_length, one.place
    limit ${limit} offset ${offset}`.execute(db)
  const { total } = await db
    .selectFrom('reasons')
    .where('case_id', '=', caseId)
    .select(sql<number>`coalesce(sum(jsonb_array_length(reasons)), 0)::int`.as('total'))
    .executeTakeFirstOrThrow()
  return { rows, total }
}
