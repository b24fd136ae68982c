import type { Session } from '@guildhall/access'
import { uploads } from '@guildhall/database/queries'
import type { CaseState } from '@guildhall/process-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { judgeFile, refusedFile, storeFile } from '../residents/store-file.ts'
import { fileIds, fileQuestion, limitsOf, type Upload } from '../residents/uploads.ts'
import { openCaseRow } from './open-case-row.ts'
import { requireStaff } from './permission.ts'

const MOST_UPLOADS_OF_A_CASE = 100

/**
 * Keeps a file for a question of a form that staff fill in, with a task or for the resident. It belongs to the case at once, and only staff see it. Throws
 * file-refused with a sentence, not-found for a question that is for no file, and already-done once the case has ended.
 */
export async function keepCaseUpload(
  g: Guildhall,
  given: { session: Session; reference: string; form: string; question: string; fileName: string; bytes: Buffer },
): Promise<Upload> {
  const { session, question, fileName, bytes } = given
  requireStaff(session, 'officer')
  const { row, version } = await openCaseRow(g, session, given.reference)
  const form = version.package.forms[given.form]
  if (!form) throw new GuildhallError('not-found')
  if (row.status !== 'open') throw new GuildhallError('already-done')
  const limits = limitsOf(fileQuestion(form, question))
  const judged = await judgeFile({ at: question, bytes, fileName, ...limits })
  if ((await uploads.countUploadsOfCase(g.db, row.id)) >= MOST_UPLOADS_OF_A_CASE)
    throw refusedFile(question, 'This case has as many files as one can have. Remove a file first')
  const file = await storeFile(g, judged)
  await uploads.insertUpload(g.db, { ...file, question, caseId: row.id, keptBy: session.person.id })
  return { uploadId: file.id, fileName: file.fileName, size: file.size }
}

/** Takes back a file that one has added oneself. Throws not-found for another's, and already-done for one that an answer keeps. */
export async function removeCaseUpload(
  g: Guildhall,
  { session, reference, uploadId }: { session: Session; reference: string; uploadId: string },
): Promise<void> {
  const { row } = await openCaseRow(g, session, reference)
  const answered = Object.values((row.state as CaseState).answers).flatMap(fileIds)
  if (answered.includes(uploadId)) throw new GuildhallError('already-done')
  const mine = { id: uploadId, caseId: row.id, keptBy: session.person.id }
  if (!(await uploads.removeUploadOfStaff(g.db, mine))) throw new GuildhallError('not-found')
}
