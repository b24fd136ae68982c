import { createHash } from 'node:crypto'
import { documents } from '@guildhall/database/queries'
import { renderDocument, TooLongError } from '@guildhall/documents'
import type { CaseState } from '@guildhall/process-engine'
import { documentFor } from '../documents/document-for.ts'
import { moveCase } from '../move-case.ts'
import { isAt } from '../plan-transition.ts'
import { NeedsRepairError, type WorkHandler } from './handler.ts'

/**
 * Draws a document and keeps it under the work's own id, then tells the case. On another try what is kept already is taken as it is: the resident may
 * not hold one letter and the council another.
 */
export const makeDocument: WorkHandler = async (g, work) => {
  const { id, token, payload, theCase: row } = work
  const visit = { step: String(payload['step']), occurrence: Number(payload['occurrence']) }
  if (!row || !isAt(row.state as CaseState, visit)) return 'done'
  let digest = work.attempts > 1 ? await documents.digestOf(g.db, id) : undefined
  if (digest === undefined) {
    const version = await g.versions.read(row.slug, row.version)
    const name = String(payload['document'])
    const template = version.package.documents?.[name]
    if (!template) throw new NeedsRepairError(`The service has no document "${name}"`)
    const title = typeof payload['title'] === 'string' ? payload['title'] : template.title
    const madeAt = String(payload['moment'])
    const drawn = await documentFor(g, { row, version, template, title, step: visit.step, madeAt })
    const bytes = await renderDocument(drawn).catch((error: unknown) => {
      throw error instanceof TooLongError ? new NeedsRepairError(error.message, { cause: error }) : error
    })
    g.crash('before-document-kept')
    await work.insist()
    digest = await documents.keepDocument(g.db, {
      id,
      caseId: row.id,
      step: visit.step,
      document: name,
      title,
      forResident: payload['to'] !== 'staff',
      bytes,
      digest: createHash('sha256').update(bytes).digest(),
      madeAt,
    })
    g.crash('after-document-kept')
  }
  const made = { type: 'document-made' as const, ...visit, documentId: id, digest }
  await moveCase(g, row.id, (state) => (isAt(state, visit) ? made : undefined), { lease: { workId: id, token } })
  return 'completed'
}
