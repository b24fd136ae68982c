import { sql } from 'kysely'
import type { Db } from '../connect.ts'

export async function insertUpload(
  db: Db,
  upload: {
    id: string
    question: string
    fileName: string
    mediaType: string
    size: number
    storageKey: string
  } & ({ draftId: string } | { caseId: string; keptBy: string }),
): Promise<void> {
  const owner = 'draftId' in upload ? { draft_id: upload.draftId } : { case_id: upload.caseId, kept_by: upload.keptBy }
  await db
    .insertInto('uploads')
    .values({
      id: upload.id,
      ...owner,
      question: upload.question,
      file_name: upload.fileName,
      media_type: upload.mediaType,
      size: upload.size,
      storage_key: upload.storageKey,
    })
    .execute()
}

export async function countUploads(db: Db, draftId: string): Promise<number> {
  const row = await db
    .selectFrom('uploads')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('draft_id', '=', draftId)
    .executeTakeFirstOrThrow()
  return row.n
}

export async function removeUpload(db: Db, draftId: string, id: string): Promise<void> {
  await db
    .updateTable('uploads')
    .set({ removed_at: sql`now()` })
    .where('draft_id', '=', draftId)
    .where('id', '=', id)
    .execute()
}

/** How many files a case has. */
export async function countUploadsOfCase(db: Db, caseId: string): Promise<number> {
  const row = await db
    .selectFrom('uploads')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** Takes back a file that a member of staff has added; false for one of somebody else. */
export async function removeUploadOfStaff(
  db: Db,
  { id, caseId, keptBy }: { id: string; caseId: string; keptBy: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('uploads')
    .set({ removed_at: sql`now()` })
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .where('kept_by', '=', keptBy)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export function readUpload(db: Db, id: string) {
  return db
    .selectFrom('uploads as u')
    .leftJoin('drafts as d', 'd.id', 'u.draft_id')
    .leftJoin('cases as c', 'c.id', 'u.case_id')
    .select([
      'u.id',
      'u.file_name',
      'u.media_type',
      'u.size',
      'u.storage_key',
      'u.case_id',
      'u.kept_by',
      // A file that came with a message belongs to whom its case is for.
      (eb) => eb.fn.coalesce('d.access_hash', 'c.access_hash').as('access_hash'),
      (eb) => eb.fn.coalesce('d.person_id', 'c.person_id').as('person_id'),
      'd.id as draft_id',
      'c.reference as case_reference',
    ])
    .where('u.id', '=', id)
    .where('u.removed_at', 'is', null)
    .executeTakeFirst()
}

export function listUploadsOfCase(db: Db, caseId: string) {
  return db
    .selectFrom('uploads')
    .select(['id', 'question', 'file_name', 'size'])
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .limit(100)
    .execute()
}
