import type { Session } from '@guildhall/access'
import { services } from '@guildhall/database/queries'
import type { Problem, ServicePackage } from '@guildhall/schemas'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff } from '../staff/permission.ts'
import { checkPackage } from './check-package.ts'
import { markStep } from './design-history.ts'
import { refuseNoService, refuseTooLarge } from './designs.ts'

/** How many services may want the same slug; the last numbers are for nobody's form. */
const MOST_OF_A_NAME = 50

/**
 * Keeps a package as a new service that is not published. A slug that is taken gets a number. Throws invalid-request when
 * it is no service package or too large.
 */
export async function createDesign(
  g: Guildhall,
  { session, package: given }: { session: Session; package: unknown },
): Promise<{ slug: string; problems: Problem[] }> {
  requireStaff(session, 'designer')
  refuseTooLarge(given)
  refuseNoService(given)
  const pack = given as ServicePackage
  const slug = await g.db.transaction().execute(async (tx) => {
    const personId = session.person.id
    const named = (free: string) => ({ ...pack, service: { ...pack.service, slug: free } })
    const free = await firstFree((one) => services.createService(tx, one, named(one), personId), pack.service.slug)
    const words = `Created the service “${pack.service.name}”`
    await markStep(tx, { slug: free, kind: 'created', words, pack: named(free), personId, at: g.now() })
    return free
  })
  return { slug, problems: await checkPackage(g, { ...pack, service: { ...pack.service, slug } }) }
}

/** Tries to create under one slug after the other, so that two at once cannot take the same. */
async function firstFree(create: (slug: string) => Promise<boolean>, wanted: string): Promise<string> {
  for (let n = 1; n <= MOST_OF_A_NAME; n++) {
    const slug = n === 1 ? wanted : `${wanted.slice(0, 60)}-${n}`
    if (await create(slug)) return slug
  }
  throw new GuildhallError('invalid-request', {
    message: `There are ${MOST_OF_A_NAME} services called "${wanted}" already`,
    fix: 'Give the service another name.',
  })
}
