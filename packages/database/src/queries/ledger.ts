import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** What a case remembers of its ledger. */
export type StoredHead = { id: string; reference: string; format: number; length: number; head: Buffer }

/** A page of all cases in the order of their ids, from after one of them. */
export function listHeads(db: Db, after: string, limit: number): Promise<StoredHead[]> {
  return db
    .selectFrom('cases')
    .select(['id', 'reference', 'ledger_format as format', 'ledger_length as length', 'ledger_head as head'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** A page of the lines of many cases, in order, from after one line up to the last line of the case `last`. */
export function listLines(db: Db, after: { caseId: string; seq: number }, last: string, limit: number) {
  return db
    .selectFrom('events')
    .select(['case_id', 'seq', 'at', 'type', 'step', 'actor', 'data', 'hash'])
    .where(sql<boolean>`(case_id, seq) > (${after.caseId}::uuid, ${after.seq}::int)`)
    .where('case_id', '<=', last)
    .orderBy('case_id')
    .orderBy('seq')
    .limit(limit)
    .execute()
}

/** How cases stand now that once had so many lines, in the order given: how long their ledgers are and the hash of that very line. */
export async function readLinesAt(db: Db, cases: { id: string; length: number }[]) {
  const { rows } = await sql<{ reference: string | null; length: number | null; hash: Buffer | null }>`
    select c.reference, c.ledger_length as length, e.hash
    from jsonb_array_elements(${JSON.stringify(cases)}::jsonb) with ordinality as a (was, nth)
    left join cases c on c.id = (a.was->>'id')::uuid
    left join events e on e.case_id = (a.was->>'id')::uuid and e.seq = (a.was->>'length')::int
    order by a.nth`.execute(db)
  return rows
}

/** Does the reading of one page in one snapshot, so that heads and lines belong together although cases move on meanwhile. */
export function inOneSnapshot<T>(db: Db, read: (db: Db) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)
}
