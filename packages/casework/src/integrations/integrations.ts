import { randomUUID } from 'node:crypto'
import { hashToken, newToken, type Session } from '@guildhall/access'
import { integrations } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { isUuid } from '../residents/drafts.ts'
import { requireStaff } from '../staff/permission.ts'

/** A system that may report events. Without services it may report to cases of all of them. */
export type Integration = {
  id: string
  name: string
  events: string[]
  services: string[]
  createdAt: Date
  lastUsedAt?: Date
  revokedAt?: Date
}

const PAGE_SIZE = 50
/** So that whoever finds one in a file or a log knows what it is. */
const PREFIX = 'ghk_'

/** Makes a key for a system. The key is given this once; only its hash is kept. Throws not-allowed for all but administrators. */
export async function createIntegration(
  g: Pick<Guildhall, 'db'>,
  { session, name, events, services = [] }: { session: Session; name: string; events: string[]; services?: string[] },
): Promise<{ id: string; key: string }> {
  requireStaff(session, 'admin')
  const id = randomUUID()
  const key = PREFIX + newToken()
  const createdBy = session.person.id
  await integrations.insertIntegration(g.db, { id, name, keyHash: hashToken(key), events, services, createdBy })
  return { id, key }
}

/** A page of all systems with a key, the newest first. Throws not-allowed for all but administrators. */
export async function listIntegrations(
  g: Pick<Guildhall, 'db'>,
  { session, page = 1 }: { session: Session; page?: number },
): Promise<{ integrations: Integration[]; total: number; page: number; pageSize: number }> {
  requireStaff(session, 'admin')
  const { rows, total } = await integrations.listIntegrations(g.db, page, PAGE_SIZE)
  return { integrations: rows.map(shown), total, page, pageSize: PAGE_SIZE }
}

/** Takes a key out of use at once. Throws not-found, and not-allowed for all but administrators. */
export async function revokeIntegration(
  g: Pick<Guildhall, 'db'>,
  { session, id }: { session: Session; id: string },
): Promise<void> {
  requireStaff(session, 'admin')
  if (!isUuid(id) || !(await integrations.revoke(g.db, id, session.person.id))) throw new GuildhallError('not-found')
}

/** Whose key this is; undefined for one that there is not or that was revoked. */
export async function readIntegration(g: Pick<Guildhall, 'db'>, key: string): Promise<Integration | undefined> {
  if (!key.startsWith(PREFIX) || key.length > 100) return undefined
  const row = await integrations.readByKey(g.db, hashToken(key))
  if (!row) return undefined
  await integrations.noteUse(g.db, row.id)
  return shown(row)
}

function shown(row: NonNullable<Awaited<ReturnType<typeof integrations.readByKey>>>): Integration {
  return {
    id: row.id,
    name: row.name,
    events: row.events,
    services: row.services,
    createdAt: row.created_at,
    ...(row.last_used_at && { lastUsedAt: row.last_used_at }),
    ...(row.revoked_at && { revokedAt: row.revoked_at }),
  }
}
