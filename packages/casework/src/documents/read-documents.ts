import type { Session, Viewer } from '@guildhall/access'
import { documents } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { isUuid } from '../residents/drafts.ts'
import { openRequest } from '../residents/open-request.ts'
import { openCaseRow } from '../staff/open-case-row.ts'

/** A file to download. */
export type DocumentFile = { fileName: string; bytes: Buffer }

/** A document of somebody's own request. Throws not-found for one of somebody else, and for one that is for staff alone. */
export async function readOwnDocument(
  g: Guildhall,
  { reference, documentId, viewer }: { reference: string; documentId: string; viewer: Viewer },
): Promise<DocumentFile> {
  const { row } = await openRequest(g, { reference, viewer })
  return open(g, row, documentId, true)
}

/** A document of a case, for staff. Throws not-found. */
export async function readCaseDocument(
  g: Guildhall,
  { session, reference, documentId }: { session: Session; reference: string; documentId: string },
): Promise<DocumentFile> {
  const { row } = await openCaseRow(g, session, reference)
  return open(g, row, documentId, false)
}

async function open(
  g: Guildhall,
  row: { id: string; reference: string },
  documentId: string,
  forResident: boolean,
): Promise<DocumentFile> {
  const found = isUuid(documentId) ? await documents.readDocument(g.db, row.id, documentId) : undefined
  if (!found || (forResident && !found.for_resident)) throw new GuildhallError('not-found')
  return { fileName: fileNameOf(found.title, row.reference), bytes: found.bytes }
}

/** A name that every system takes: no marks that lead out of a folder or end a header. */
export function fileNameOf(title: string, reference: string): string {
  const plain = title
    .replace(/[\p{Cc}"<>:/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
  return `${plain} ${reference}.pdf`
}
