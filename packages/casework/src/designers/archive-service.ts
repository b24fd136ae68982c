import type { Session } from '@guildhall/access'
import { services } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff } from '../staff/permission.ts'

/** Takes a service off the residents' site, or puts it back. Its running cases and begun drafts go on. Throws not-found. */
export async function archiveService(
  g: Guildhall,
  { session, slug, archived }: { session: Session; slug: string; archived: boolean },
): Promise<void> {
  requireStaff(session, 'designer')
  if (!(await services.archiveService(g.db, slug, archived))) throw new GuildhallError('not-found')
}
