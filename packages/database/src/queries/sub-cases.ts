import type { Db } from '../connect.ts'
import { columns } from './cases.ts'

type Visit = { caseId: string; step: string; occurrence: number }

/** The case that a visit of another one has started. */
export function readSubCase(db: Db, { caseId, step, occurrence }: Visit) {
  return db
    .selectFrom('cases')
    .select(columns)
    .where('parent_case_id', '=', caseId)
    .where('parent_step', '=', step)
    .where('parent_occurrence', '=', occurrence)
    .executeTakeFirst()
}

/** What the cases are called that the steps of a case have started, the oldest first, and no more than `limit`. */
export function listSubCases(db: Db, caseId: string, limit: number) {
  return db
    .selectFrom('cases')
    .select(['reference', 'slug', 'version'])
    .where('parent_case_id', '=', caseId)
    .orderBy('opened_at')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** What a case is called. */
export function readName(db: Db, caseId: string) {
  return db.selectFrom('cases').select(['reference', 'slug', 'version']).where('id', '=', caseId).executeTakeFirst()
}
