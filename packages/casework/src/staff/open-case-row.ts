import type { Session } from '@guildhall/access'
import { type CaseRow, cases } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { readReference } from '../reference.ts'
import type { Version } from '../versions.ts'
import { requireStaff } from './permission.ts'

/** A case by its reference, for staff only. Throws not-found and forbidden. */
export async function openCaseRow(
  g: Guildhall,
  session: Session,
  reference: string,
): Promise<{ row: CaseRow; version: Version }> {
  requireStaff(session)
  const stored = readReference(reference)
  const row = stored ? await cases.readCaseByReference(g.db, stored) : undefined
  if (!row) throw new GuildhallError('not-found')
  return { row, version: await g.versions.read(row.slug, row.version) }
}
