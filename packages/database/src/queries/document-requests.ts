import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** A clock of a case: of a visit to a step, or of the whole case where none is named. */
export type PausedClock = { step?: string; occurrence?: number }

/** Throws 23505 when one is open already. */
export async function insertDocumentRequest(
  db: Db,
  request: { id: string; caseId: string; items: string[]; askedBy: string; askedAt: Date; paused: PausedClock[] },
): Promise<void> {
  await db
    .insertInto('document_requests')
    .values({
      id: request.id,
      case_id: request.caseId,
      items: request.items,
      asked_by: request.askedBy,
      asked_at: request.askedAt,
      paused: JSON.stringify(request.paused),
    })
    .execute()
}

export function readOpenRequest(db: Db, caseId: string) {
  return db
    .selectFrom('document_requests')
    .select(['id', 'items', 'asked_at'])
    .where('case_id', '=', caseId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
}

/** Which of these cases have an open one. */
export async function casesWithOpenRequest(db: Db, caseIds: string[]): Promise<Set<string>> {
  if (caseIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('document_requests')
    .select('case_id')
    .where('case_id', 'in', caseIds)
    .where('closed_at', 'is', null)
    .execute()
  return new Set(rows.map(({ case_id }) => case_id))
}

/** Closes the open one of a case and gives the clocks that stood still for it; undefined where there is none. */
export async function closeRequest(db: Db, caseId: string): Promise<PausedClock[] | undefined> {
  const row = await db
    .updateTable('document_requests')
    .set({ closed_at: sql`now()` })
    .where('case_id', '=', caseId)
    .where('closed_at', 'is', null)
    .returning('paused')
    .executeTakeFirst()
  return row && (row.paused as PausedClock[])
}
