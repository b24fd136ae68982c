import type { Session, Viewer } from '@guildhall/access'
import { type CaseRow, conversations, people } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'
import { openRequest } from '../residents/open-request.ts'
import { openCaseRow } from '../staff/open-case-row.ts'
import { requireStaff } from '../staff/permission.ts'

/** One message of the conversation between a resident and the council. */
export type Said = {
  id: string
  sender: 'resident' | 'council'
  /** Who of the staff wrote it; only staff see that. */
  by?: string
  text: string
  at: Date
  /** The other side has not seen it. */
  isNew: boolean
  files: { id: string; fileName: string; size: number }[]
}

const MOST_SHOWN = 100
const DAYS_AFTER_THE_END = 30

/** Whether the person may write about their case: while it is open, and for a while after it has ended. */
export function mayWrite({ ended_at: endedAt }: Pick<CaseRow, 'ended_at'>, now: Date): boolean {
  return endedAt === null || now.getTime() - endedAt.getTime() < DAYS_AFTER_THE_END * 86_400_000
}

/** The newest messages about a case in the order in which they were written. */
export async function conversationOf(g: Guildhall, caseId: string, { staff }: { staff: boolean }): Promise<Said[]> {
  const rows = await conversations.listCaseMessages(g.db, caseId, MOST_SHOWN)
  const writers = rows.flatMap(({ sender, person_id }) =>
    staff && sender === 'council' && person_id ? [person_id] : [],
  )
  const names = writers.length > 0 ? await people.namesOfPeople(g.db, [...new Set(writers)]) : new Map<string, string>()
  return rows.map(({ id, sender, person_id, text, at, read_at, files }) => {
    const by = person_id === null ? undefined : names.get(person_id)
    return {
      id,
      sender: sender as Said['sender'],
      ...(by !== undefined && { by }),
      text,
      at,
      isNew: read_at === null,
      files: files.map((file) => ({ id: file.id, fileName: file.file_name, size: file.size })),
    }
  })
}

/** Marks what the council wrote as seen by the person. */
export async function markAnswersRead(g: Guildhall, input: { reference: string; viewer: Viewer }): Promise<void> {
  const { row } = await openRequest(g, input)
  await conversations.markRead(g.db, { caseId: row.id, sender: 'council' })
}

/** Marks what the resident wrote as seen by the council. */
export async function markMessagesRead(
  g: Guildhall,
  { session, reference }: { session: Session; reference: string },
): Promise<{ reference: string }> {
  requireStaff(session, 'officer')
  const { row } = await openCaseRow(g, session, reference)
  await conversations.markRead(g.db, { caseId: row.id, sender: 'resident' })
  return { reference: row.reference }
}
