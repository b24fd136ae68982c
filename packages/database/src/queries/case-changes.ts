import type { Db } from '../connect.ts'

/** What was said about some lines of a case's ledger, and the answers that they corrected. */
export async function readChanges(db: Db, caseId: string, seqs: number[]) {
  if (seqs.length === 0) return { notes: [], answers: [] }
  const [notes, answers] = await Promise.all([
    db
      .selectFrom('case_notes')
      .select(['seq', 'text'])
      .where('case_id', '=', caseId)
      .where('seq', 'in', seqs)
      .limit(200)
      .execute(),
    db
      .selectFrom('answer_changes')
      .select(['seq', 'question', 'before', 'after'])
      .where('case_id', '=', caseId)
      .where('seq', 'in', seqs)
      .orderBy('question')
      .limit(1000)
      .execute(),
  ])
  return { notes, answers }
}
