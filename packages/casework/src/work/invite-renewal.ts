import { randomUUID } from 'node:crypto'
import { hashToken, newToken } from '@guildhall/access'
import { type CaseState, expiryOf } from '@guildhall/process-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { moveCase } from '../move-case.ts'
import { isAt } from '../plan-transition.ts'
import { carryAnswers } from '../residents/carry-answers.ts'
import type { Version } from '../versions.ts'
import { NeedsRepairError, type WorkHandler } from './handler.ts'

/**
 * Makes the draft by which a case invites to renew, on the version that is published now, and tells the case in the same statement; the message to
 * the resident is work of its own that follows. The draft belongs to whom the case is for and lives until what is renewed runs out.
 */
export const inviteRenewal: WorkHandler = async (g, { id, token, caseId, payload, theCase: row }) => {
  const visit = { step: String(payload['step']), occurrence: Number(payload['occurrence']) }
  const state = row?.state as CaseState | undefined
  const expiresAt = state && expiryOf(state, visit)
  if (!row || !state || !expiresAt || !isAt(state, visit)) return 'done'
  const slug = String(payload['service'] ?? row.slug)
  const version = await publishedVersion(g, slug)
  const { answers, left } = await carryAnswers(g, version, (payload['answers'] ?? {}) as Record<string, unknown>)
  const invitation = {
    id: randomUUID(),
    ...visit,
    slug,
    version: version.version,
    ...(row.person_id && { personId: row.person_id }),
    // Whoever could open the case without signing in may open the draft; nobody else holds a token of it.
    accessHash: (row.access_hash ?? hashToken(newToken())).toString('hex'),
    answers,
    left,
    expiresAt,
  }
  const invited = { type: 'renewal-invited' as const, ...visit, service: slug, left }
  await moveCase(g, caseId!, () => invited, { lease: { workId: id, token }, invitations: [invitation] })
  return 'completed'
}

async function publishedVersion(g: Guildhall, slug: string): Promise<Version> {
  try {
    return await g.versions.current(slug)
  } catch (error) {
    if (!(error instanceof GuildhallError) || error.code !== 'not-found') throw error
    throw new NeedsRepairError(`There is no published service "${slug}" to renew with`, { cause: error })
  }
}
