import { createHash } from 'node:crypto'
import type { Session } from '@guildhall/access'
import { council } from '@guildhall/database/queries'
import { renderDocument } from '@guildhall/documents'
import type { Council } from '@guildhall/schemas'
import { imageSize } from 'image-size'
import type { Guildhall } from '../guildhall.ts'
import { judgeFile, refusedFile } from '../residents/store-file.ts'
import { requireStaff } from '../staff/permission.ts'

/** A logo as the council's settings name it, without what they say of it. */
export type Logo = Omit<NonNullable<Council['logo']>, 'saysName'>

/** Bytes. Every first visit of a resident loads it. */
const LARGEST_FILE = 200_000
/** Pixels a side: a picture of a few bytes can unfold to more than a process can hold. */
const LONGEST_SIDE = 2_000
/** No SVG: it can hold code. */
const TYPES = ['image/png', 'image/jpeg', 'image/webp']
/** The pictures that a PDF can hold. */
export const DRAWN_TYPES = ['image/png', 'image/jpeg']

/**
 * Keeps a picture that the settings may then name as the logo. Its type is told by its content. Throws file-refused with a sentence for the person,
 * not-allowed for all but administrators.
 */
export async function keepLogo(
  g: Pick<Guildhall, 'db'>,
  { session, fileName, bytes }: { session: Session; fileName: string; bytes: Buffer },
): Promise<Logo> {
  requireStaff(session, 'admin')
  const limit = `The selected file must be smaller than ${LARGEST_FILE / 1000}kB`
  if (bytes.length > LARGEST_FILE) throw refusedFile('logo', limit)
  const file = await judgeFile({ at: 'logo', bytes, fileName, types: TYPES, maxBytes: LARGEST_FILE, subject: 'logo' })
  const { width, height } = sizeOf(bytes)
  if (width > LONGEST_SIDE || height > LONGEST_SIDE)
    throw refusedFile('logo', `The logo must be at most ${LONGEST_SIDE} pixels wide and high`)
  await tryInDocument(file.mediaType, bytes)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const logo = { digest, mediaType: file.mediaType as Logo['mediaType'], width, height }
  await council.insertLogo(g.db, { ...logo, bytes, addedBy: session.person.id })
  return logo
}

/** The picture of a digest; undefined when there is none. */
export async function readLogo(
  g: Pick<Guildhall, 'db'>,
  digest: string,
): Promise<{ mediaType: string; bytes: Buffer } | undefined> {
  const row = /^[0-9a-f]{64}$/.test(digest) ? await council.readLogo(g.db, digest) : undefined
  return row && { mediaType: row.media_type, bytes: row.bytes }
}

const unreadable = 'The selected file could not be read as a picture: save it again as PNG'

function sizeOf(bytes: Buffer): { width: number; height: number } {
  try {
    return imageSize(bytes)
  } catch {
    throw refusedFile('logo', unreadable)
  }
}

/** A picture that cannot be drawn would keep every receipt and licence from being drawn, so it is tried before it is kept. */
async function tryInDocument(mediaType: string, bytes: Buffer): Promise<void> {
  if (!DRAWN_TYPES.includes(mediaType)) return
  const about = { title: 'Logo', language: 'en' as const, madeAt: new Date(0).toISOString(), facts: [], blocks: [] }
  try {
    await renderDocument({ ...about, issuer: { name: 'Logo', lines: [], logo: bytes } })
  } catch {
    throw refusedFile('logo', unreadable)
  }
}
