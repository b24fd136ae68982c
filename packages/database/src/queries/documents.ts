import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** What a document is without its bytes. */
const facts = ['id', 'step', 'document', 'title', 'for_resident', 'size', 'made_at'] as const

const MOST_LISTED = 200

/** Keeps a document under the id of its work; one that is kept already stays as it is. Gives the digest of what is kept, in hexadecimal. */
export async function keepDocument(
  db: Db,
  made: {
    id: string
    caseId: string
    step: string
    document: string
    title: string
    forResident: boolean
    bytes: Buffer
    digest: Buffer
    madeAt: string
  },
): Promise<string> {
  await db
    .insertInto('documents')
    .values({
      id: made.id,
      case_id: made.caseId,
      step: made.step,
      document: made.document,
      title: made.title,
      for_resident: made.forResident,
      size: made.bytes.length,
      digest: made.digest,
      bytes: made.bytes,
      made_at: made.madeAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return (await digestOf(db, made.id))!
}

/** The digest of a document that is kept, in hexadecimal. */
export async function digestOf(db: Db, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('documents')
    .select(sql<string>`encode(digest, 'hex')`.as('digest'))
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.digest
}

/** The documents of a case that it has heard of, the newest first. */
export function listDocuments(db: Db, caseId: string, { forResident }: { forResident: boolean }) {
  return db
    .selectFrom('documents')
    .select(facts)
    .where('case_id', '=', caseId)
    .where('issued_at', 'is not', null)
    .$if(forResident, (query) => query.where('for_resident', '=', true))
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(MOST_LISTED)
    .execute()
}

/** A document of a case, with its bytes. */
export function readDocument(db: Db, caseId: string, id: string) {
  return db
    .selectFrom('documents')
    .select([...facts, 'bytes', 'digest'])
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .where('issued_at', 'is not', null)
    .executeTakeFirst()
}
