import { join } from 'node:path'
import type { Viewer } from '@guildhall/access'
import { drafts, uploads } from '@guildhall/database/queries'
import { type Question, questionsOf } from '@guildhall/form-engine'
import { mostFiles } from '@guildhall/question-kinds/models'
import type { Form } from '@guildhall/schemas'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { isUuid, openUnsentDraft } from './drafts.ts'
import { mayOpen } from './may-open.ts'
import { judgeFile, refusedFile, storeFile } from './store-file.ts'

/** A kept file. */
export type Upload = { uploadId: string; fileName: string; size: number }

const MOST_UPLOADS_OF_A_DRAFT = 50

/**
 * Keeps a file as the answer of a question. Its type is told by its content, its name in the store is random, and it is stored away from
 * anything that is served. Throws file-refused with a sentence for the person.
 */
export async function keepUpload(
  g: Guildhall,
  {
    id,
    viewer,
    question,
    fileName,
    bytes,
  }: { id: string; viewer: Viewer; question: string; fileName: string; mediaType?: string; bytes: Buffer },
): Promise<Upload> {
  const { draft } = await openUnsentDraft(g, { id, viewer })
  const found = fileQuestion(draft.form, question)
  const { subject, ...limits } = limitsOf(found)
  const judged = await judgeFile({ at: question, bytes, fileName, subject, ...limits })
  if ((await uploads.countUploads(g.db, id)) >= MOST_UPLOADS_OF_A_DRAFT)
    throw refusedFile(question, `You have added too many files. Remove a ${subject} first`)
  const file = await storeFile(g, judged)
  await uploads.insertUpload(g.db, {
    ...file,
    draftId: id,
    question,
  })
  const most = mostFiles(found.schema)
  if (most > 1) {
    if (!(await drafts.addToAnswer(g.db, { id, question, value: file.id, most }))) {
      await uploads.removeUpload(g.db, id, file.id)
      throw refusedFile(question, `You can only add up to ${most} files. Remove a ${subject} first`)
    }
  } else {
    await drafts.mergeAnswers(g.db, id, { [question]: file.id })
    for (const earlier of fileIds(draft.answers[question])) await uploads.removeUpload(g.db, id, earlier)
  }
  return { uploadId: file.id, fileName: file.fileName, size: file.size }
}

/** What a question says of its files. */
export function limitsOf({ options }: Question): { types: string[]; maxBytes: number; subject: string } {
  const { types = [], maxBytes = 10_000_000, subject = 'file' } = options as Partial<ReturnType<typeof limitsOf>>
  return { types, maxBytes, subject }
}

/** The ids of the files that an answer keeps: of one, of several, or of none. */
export function fileIds(answer: unknown): string[] {
  return (Array.isArray(answer) ? answer : [answer]).filter((id): id is string => typeof id === 'string' && isUuid(id))
}

/** A question for files. Throws not-found for any other. */
export function fileQuestion(form: Form, question: string) {
  const found = form.pages.flatMap(questionsOf).find(({ name, kind }) => name === question && kind?.kind === 'file')
  if (!found) throw new GuildhallError('not-found')
  return found
}

/** Takes a file back; all of the question where none is named. */
export async function removeUpload(
  g: Guildhall,
  { id, viewer, question, uploadId }: { id: string; viewer: Viewer; question: string; uploadId?: string },
): Promise<void> {
  const { draft } = await openUnsentDraft(g, { id, viewer })
  const kept = fileIds(draft.answers[question])
  const gone = uploadId === undefined ? kept : kept.filter((each) => each === uploadId)
  for (const each of gone) await uploads.removeUpload(g.db, id, each)
  if (gone.length === kept.length) await drafts.mergeAnswers(g.db, id, { [question]: null })
  else for (const each of gone) await drafts.takeFromAnswer(g.db, { id, question, value: each })
}

/** Where a file is and what it was called; for its owner, or for staff. Throws not-found. */
export async function readUpload(
  g: Guildhall,
  { uploadId, viewer, staff = false }: { uploadId: string; viewer?: Viewer; staff?: boolean },
): Promise<{ fileName: string; mediaType: string; path: string; size: number }> {
  const row = isUuid(uploadId) ? await uploads.readUpload(g.db, uploadId) : undefined
  const allowed =
    row &&
    ((staff && row.case_id !== null) ||
      (viewer && row.kept_by === null && (await mayOpen(g, viewer, row, row.case_reference))))
  if (!allowed) throw new GuildhallError('not-found')
  return {
    fileName: row.file_name,
    mediaType: row.media_type,
    path: join(g.settings.uploadFolder, row.storage_key),
    size: row.size,
  }
}
