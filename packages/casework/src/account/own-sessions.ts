import { hashToken } from '@guildhall/access'
import { accounts } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { isUuid } from '../residents/drafts.ts'

/** Where somebody is signed in. `device` is browser and system, such as "chrome/windows"; empty when unknown. */
export type OwnSession = { id: string; device: string; since: Date; lastUsedAt: Date; isThis: boolean }

/** Where a person is signed in, the last used first; fifty at most. */
export async function listOwnSessions(
  g: Guildhall,
  { personId, sessionToken }: { personId: string; sessionToken: string },
): Promise<OwnSession[]> {
  const own = hashToken(sessionToken)
  const rows = await accounts.listSessions(g.db, personId, 50)
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    since: row.created_at,
    lastUsedAt: row.last_used_at,
    isThis: row.token_hash.equals(own),
  }))
}

/** Signs a person out on one device. Throws not-found for somebody else's session. */
export async function endOwnSession(
  g: Guildhall,
  { personId, sessionId }: { personId: string; sessionId: string },
): Promise<void> {
  if (!isUuid(sessionId) || !(await accounts.endSession(g.db, personId, sessionId)))
    throw new GuildhallError('not-found')
}

/** Signs a person out everywhere but here. */
export async function endOtherSessions(
  g: Guildhall,
  { personId, sessionToken }: { personId: string; sessionToken: string },
): Promise<void> {
  await accounts.endSessions(g.db, personId, hashToken(sessionToken))
}
