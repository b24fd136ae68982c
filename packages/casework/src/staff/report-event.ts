import { createHash } from 'node:crypto'
import type { Session } from '@guildhall/access'
import { cases, inbox } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import type { Integration } from '../integrations/integrations.ts'
import { moveCase } from '../move-case.ts'
import { readReference } from '../reference.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { requireStaff } from './permission.ts'

/** A member of staff, or a system by its key. */
type Reporter = { session: Session; integration?: undefined } | { session?: undefined; integration: Integration }

/**
 * Tells a case that something happened outside. It reaches every step that waits for an event of that name, once: the same key again changes
 * nothing. Throws not-waited-for when no step does (nothing is kept, so it may be sent again later), and key-reused for another event under the
 * same key. A system is refused with not-allowed for an event that its key does not name; a case of a service that it does not name is not there for it.
 */
export async function reportEvent(
  g: Guildhall,
  input: Reporter & { reference: string; key: string; name: string; data?: Record<string, unknown> },
): Promise<{ reference: string }> {
  const { session, integration, key, name, data } = input
  if (session) requireStaff(session)
  if (integration && !integration.events.includes(name))
    throw new GuildhallError('not-allowed', {
      message: `This key may not report “${name}”`,
      fix: 'Ask an administrator for a key that may.',
    })
  const stored = readReference(input.reference)
  const row = stored ? await cases.readCaseByReference(g.db, stored) : undefined
  if (!row || (integration && !mayTell(integration, row.slug))) throw new GuildhallError('not-found')
  const actor = session
    ? { kind: 'staff' as const, id: session.person.id }
    : { kind: 'integration' as const, id: integration!.id }
  const source = session ? `person:${actor.id}` : `integration:${actor.id}`
  // What came with it stands in the case; the inbox only knows it again.
  const hash = createHash('sha256')
    .update(JSON.stringify([row.reference, name, data]))
    .digest('hex')
  await withCaseLocked(g, row.id, async (locked) => {
    if (!(await inbox.keepInInbox(locked.db, source, key, { reference: row.reference, name, hash }))) {
      const kept = (await inbox.readInbox(locked.db, source, key)) as { hash?: string } | undefined
      if (kept?.hash !== hash) throw new GuildhallError('key-reused')
      return
    }
    const event = { type: 'outside-event' as const, name, actor, ...(data && { data }) }
    const { changed } = await moveCase(locked, row.id, () => event)
    if (!changed) throw new GuildhallError('not-waited-for')
  })
  return { reference: row.reference }
}

function mayTell({ services }: Integration, slug: string): boolean {
  return services.length === 0 || services.includes(slug)
}
