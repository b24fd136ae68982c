import type { Db } from '@guildhall/database'
import { services } from '@guildhall/database/queries'
import { type ServicePackage, stopsPublishing } from '@guildhall/schemas'
import { GuildhallError } from '../errors.ts'
import { checkPackage } from './check-package.ts'
import { changesBetween } from './describe-changes.ts'
import { markStep } from './design-history.ts'

/** What publishing a package now would change, in words. Throws publish-blocked with what stops it, and already-done when nothing has changed. */
export async function changesToPublish(
  tx: Db,
  { slug, current, pack }: { slug: string; current: number | null; pack: unknown },
): Promise<string[]> {
  const problems = (await checkPackage({ db: tx }, pack)).filter(stopsPublishing)
  if (problems.length > 0) throw new GuildhallError('publish-blocked', { problems })
  const before = current === null ? undefined : (await services.readVersion(tx, slug, current))?.package
  const changes = changesBetween(before as ServicePackage | undefined, pack as ServicePackage)
  if (changes.length === 0)
    throw new GuildhallError('already-done', {
      message: 'Nothing has changed since the last version',
      fix: 'Change something first.',
    })
  return changes.map(({ words }) => words)
}

/** Makes a package the version that new requests get. The service must be locked, and the package judged. */
export async function putInForce(
  tx: Db,
  next: { slug: string; current: number | null; pack: unknown; changes: string[]; personId?: string; at?: Date },
): Promise<number> {
  const { slug, current, pack, changes, personId, at } = next
  const version = (current ?? 0) + 1
  await services.insertVersion(tx, { slug, version, pack, changes, personId })
  // The history tells of the draft, which may have gone on since this package was asked for.
  const draft = (await services.readDesign(tx, slug))?.package
  await markStep(tx, { slug, kind: 'published', words: `Published version ${version}`, pack: draft, personId, at })
  return version
}
