import type { Session } from '@guildhall/access'
import { services } from '@guildhall/database/queries'
import type { Problem, ServicePackage } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff } from '../staff/permission.ts'
import { checkPackage } from './check-package.ts'
import { MOST_BYTES } from './designs.ts'

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
  if (JSON.stringify(given).length > MOST_BYTES)
    throw new GuildhallError('invalid-request', {
      message: 'The service is too large',
      fix: 'A service package can have 2 MB. Remove what is not needed.',
    })
  const problems = checkServicePackage(given)
  if (problems.length > 0)
    throw new GuildhallError('invalid-request', { message: 'The file is no service package', problems })
  const pack = given as ServicePackage
  const slug = await g.db.transaction().execute(async (tx) => {
    const free = await freeSlug((wanted) => services.readDesign(tx, wanted), pack.service.slug)
    await services.createService(tx, free, { ...pack, service: { ...pack.service, slug: free } })
    return free
  })
  return { slug, problems: await checkPackage(g, { ...pack, service: { ...pack.service, slug } }) }
}

async function freeSlug(read: (slug: string) => Promise<unknown>, wanted: string): Promise<string> {
  for (let n = 1; n <= MOST_OF_A_NAME; n++) {
    const slug = n === 1 ? wanted : `${wanted.slice(0, 60)}-${n}`
    if ((await read(slug)) === undefined) return slug
  }
  throw new GuildhallError('invalid-request', {
    message: `There are ${MOST_OF_A_NAME} services called "${wanted}" already`,
    fix: 'Give the service another name.',
  })
}
