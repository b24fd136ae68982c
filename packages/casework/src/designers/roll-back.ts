import type { Session } from '@guildhall/access'
import { services } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff } from '../staff/permission.ts'
import { changesToPublish, putInForce } from './put-in-force.ts'

/**
 * Publishes an earlier version again, as a new one: nothing that was published is ever taken away. It needs no second person, for it has been in force.
 * The draft, running cases and forms being filled in stay as they are. Throws not-found, already-done for the version in force, publish-blocked.
 */
export async function rollBackService(
  g: Guildhall,
  { session, slug, version: back }: { session: Session; slug: string; version: number },
): Promise<{ version: number }> {
  requireStaff(session, 'designer')
  return g.db.transaction().execute(async (tx) => {
    const locked = await services.lockService(tx, slug)
    const row = locked && (await services.readVersion(tx, slug, back))
    if (!row) throw new GuildhallError('not-found')
    const current = locked.current_version
    const pack = row.package
    const words = await changesToPublish(tx, { slug, current, pack })
    const changes = [`Rolled back to version ${back}`, ...words]
    return { version: await putInForce(tx, { slug, current, pack, changes, personId: session.person.id, at: g.now() }) }
  })
}
