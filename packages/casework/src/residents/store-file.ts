import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'

/** A file that may be kept: its type is that of its content, its name is clean. */
export type JudgedFile = { fileName: string; mediaType: string; extension: string; bytes: Buffer }

/** A file that lies in the store. */
export type StoredFile = { id: string; fileName: string; mediaType: string; size: number; storageKey: string }

/** Tells the type of a file by its content and cleans its name. Throws file-refused with a sentence for the person, at the field that it came in. */
export async function judgeFile(given: {
  at: string
  bytes: Buffer
  fileName: string
  types: string[]
  maxBytes: number
  subject: string
}): Promise<JudgedFile> {
  const { at, bytes, fileName, types, maxBytes, subject } = given
  if (bytes.length === 0) throw refusedFile(at, 'The selected file is empty')
  if (bytes.length > maxBytes)
    throw refusedFile(at, `The selected file must be smaller than ${Math.floor(maxBytes / 1_000_000)}MB`)
  const type = await fileTypeFromBuffer(bytes)
  if (!type || !types.includes(type.mime)) throw refusedFile(at, `The selected file must be a ${typesInWords(types)}`)
  const cleanName =
    basename(fileName.replaceAll('\\', '/'))
      .replace(/[\p{Cc}"<>]/gu, '')
      .slice(-100) || `${subject}.${type.ext}`
  return { fileName: cleanName, mediaType: type.mime, extension: type.ext, bytes }
}

/** Puts a file into the store under a random name, away from anything that is served. */
export async function storeFile(g: Guildhall, { bytes, extension, ...file }: JudgedFile): Promise<StoredFile> {
  const id = randomUUID()
  const storageKey = `${id}.${extension}`
  await mkdir(g.settings.uploadFolder, { recursive: true })
  await writeFile(join(g.settings.uploadFolder, storageKey), bytes, { flag: 'wx', mode: 0o600 })
  return { id, ...file, size: bytes.length, storageKey }
}

/** A refusal of the file at a field, in a sentence for the person. */
export function refusedFile(at: string, message: string): GuildhallError {
  return new GuildhallError('file-refused', { message, problems: [{ at, message }] })
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
