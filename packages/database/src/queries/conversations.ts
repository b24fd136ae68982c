import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** Who wrote a message about a case. */
export type Sender = 'resident' | 'council'

/** False when a message with this id is there already. */
export async function insertCaseMessage(
  db: Db,
  message: { id: string; caseId: string; sender: Sender; personId?: string; text: string; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('case_messages')
    .values({
      id: message.id,
      case_id: message.caseId,
      sender: message.sender,
      person_id: message.personId ?? null,
      text: message.text,
      at: message.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

export async function insertFiles(
  db: Db,
  { caseId, messageId }: { caseId: string; messageId: string },
  files: { id: string; fileName: string; mediaType: string; size: number; storageKey: string }[],
): Promise<void> {
  if (files.length === 0) return
  await db
    .insertInto('uploads')
    .values(
      files.map((file) => ({
        id: file.id,
        case_id: caseId,
        message_id: messageId,
        question: '',
        file_name: file.fileName,
        media_type: file.mediaType,
        size: file.size,
        storage_key: file.storageKey,
      })),
    )
    .execute()
}

/** The newest messages of a case, the oldest of them first, each with its files. */
export async function listCaseMessages(db: Db, caseId: string, limit: number) {
  const rows = await db
    .selectFrom('case_messages')
    .select(['id', 'sender', 'person_id', 'text', 'at', 'read_at'])
    .where('case_id', '=', caseId)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
  if (rows.length === 0) return []
  const files = await db
    .selectFrom('uploads')
    .select(['id', 'message_id', 'file_name', 'size'])
    .where(
      'message_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('created_at')
    .execute()
  const of = Map.groupBy(files, ({ message_id }) => message_id)
  return rows.reverse().map((row) => ({ ...row, files: of.get(row.id) ?? [] }))
}

/** Marks what the other side wrote as seen. */
export async function markRead(db: Db, { caseId, sender }: { caseId: string; sender: Sender }): Promise<void> {
  await db
    .updateTable('case_messages')
    .set({ read_at: sql`now()` })
    .where('case_id', '=', caseId)
    .where('sender', '=', sender)
    .where('read_at', 'is', null)
    .execute()
}

/** How many messages of one side have not been seen by the other, by case; cases without any are left out. */
export async function countUnread(db: Db, caseIds: string[], sender: Sender): Promise<Map<string, number>> {
  if (caseIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('case_messages')
    .select(['case_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('case_id', 'in', caseIds)
    .where('sender', '=', sender)
    .where('read_at', 'is', null)
    .groupBy('case_id')
    .execute()
  return new Map(rows.map(({ case_id, count }) => [case_id, Number(count)]))
}
