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

/** The lines of a case's ledger by which answers were corrected, the newest first, at most 50, with what was said and what changed. */
export async function listCorrections(db: Db, caseId: string) {
  const changed = db.selectFrom('answer_changes').select('seq').distinct().where('case_id', '=', caseId)
  const events = await db
    .selectFrom('events')
    .select(['seq', 'at', 'actor'])
    .where('case_id', '=', caseId)
    .where('seq', 'in', changed)
    .orderBy('seq', 'desc')
    .limit(50)
    .execute()
  const seqs = events.map(({ seq }) => seq)
  return { events, changes: await readChanges(db, caseId, seqs) }
}
