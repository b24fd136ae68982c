import type { Viewer } from '@guildhall/access'
import { type CaseRow, cases } from '@guildhall/database/queries'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { inLanguage } from '../in-language.ts'
import { readReference } from '../reference.ts'
import type { Version } from '../versions.ts'
import { mayOpen } from './may-open.ts'

/** A case by its reference, for its owner or whoever follows it by a code; somebody else's looks just like one that is not there. */
export async function openRequest(
  g: Guildhall,
  { reference, viewer, language }: { reference: string; viewer: Viewer; language?: Language },
): Promise<{ row: CaseRow; version: Version }> {
  const stored = readReference(reference)
  const row = stored ? await cases.readCaseByReference(g.db, stored) : undefined
  if (!row || !(await mayOpen(g, viewer, row, row.reference))) throw new GuildhallError('not-found')
  return { row, version: inLanguage(await g.versions.read(row.slug, row.version), language) }
}
