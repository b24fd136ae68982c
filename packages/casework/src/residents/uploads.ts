import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isOwn, type Viewer } from '@guildhall/access'
import { drafts } from '@guildhall/database/queries'
import { questionsOf } from '@guildhall/form-engine'
import { fileTypeFromBuffer } from 'file-type'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { isUuid, openUnsentDraft } from './drafts.ts'

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
  const found = draft.form.pages
    .flatMap(questionsOf)
    .find(({ name, kind }) => name === question && kind?.kind === 'file')
  if (!found) throw new GuildhallError('not-found')
  const {
    types = [],
    maxBytes = 10_000_000,
    subject = 'file',
  } = found.options as { types?: string[]; maxBytes?: number; subject?: string }
  const refuse = (message: string) =>
    new GuildhallError('file-refused', { message, problems: [{ at: question, message }] })
  if (bytes.length === 0) throw refuse('The selected file is empty')
  if (bytes.length > maxBytes)
    throw refuse(`The selected file must be smaller than ${Math.floor(maxBytes / 1_000_000)}MB`)
  const type = await fileTypeFromBuffer(bytes)
  if (!type || !types.includes(type.mime)) throw refuse(`The selected file must be a ${typesInWords(types)}`)
  if ((await drafts.countUploads(g.db, id)) >= MOST_UPLOADS_OF_A_DRAFT)
    throw refuse(`You have added too many files. Remove a ${subject} first`)

  const uploadId = randomUUID()
  const storageKey = `${uploadId}.${type.ext}`
  await mkdir(g.settings.uploadFolder, { recursive: true })
  await writeFile(join(g.settings.uploadFolder, storageKey), bytes, { flag: 'wx', mode: 0o600 })
  const cleanName =
    basename(fileName.replaceAll('\\', '/'))
      .replace(/[\p{Cc}"<>]/gu, '')
      .slice(-100) || `${subject}.${type.ext}`
  await drafts.insertUpload(g.db, {
    id: uploadId,
    draftId: id,
    question,
    fileName: cleanName,
    mediaType: type.mime,
    size: bytes.length,
    storageKey,
  })
  await drafts.mergeAnswers(g.db, id, { [question]: uploadId })
  const earlier = draft.answers[question]
  if (typeof earlier === 'string' && isUuid(earlier)) await drafts.removeUpload(g.db, id, earlier)
  return { uploadId, fileName: cleanName, size: bytes.length }
}

/** Takes a file back. */
export async function removeUpload(
  g: Guildhall,
  { id, viewer, question }: { id: string; viewer: Viewer; question: string },
): Promise<void> {
  const { draft } = await openUnsentDraft(g, { id, viewer })
  const uploadId = draft.answers[question]
  if (typeof uploadId === 'string' && isUuid(uploadId)) await drafts.removeUpload(g.db, id, uploadId)
  await drafts.mergeAnswers(g.db, id, { [question]: null })
}

/** Where a file is and what it was called; for its owner, or for staff. Throws not-found. */
export async function readUpload(
  g: Guildhall,
  { uploadId, viewer, staff = false }: { uploadId: string; viewer?: Viewer; staff?: boolean },
): Promise<{ fileName: string; mediaType: string; path: string; size: number }> {
  const row = isUuid(uploadId) ? await drafts.readUpload(g.db, uploadId) : undefined
  const allowed = row && ((staff && row.case_id !== null) || (viewer && isOwn(viewer, row)))
  if (!allowed) throw new GuildhallError('not-found')
  return {
    fileName: row.file_name,
    mediaType: row.media_type,
    path: join(g.settings.uploadFolder, row.storage_key),
    size: row.size,
  }
}

const typeNames: Record<string, string> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'application/pdf': 'PDF',
}

function typesInWords(types: string[]): string {
  const names = types.map((type) => typeNames[type] ?? type)
  return names.length < 2 ? (names[0] ?? 'file') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
