import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import type { Version } from '../versions.ts'

/** The published version of a service whose form anybody may fill in. Throws not-found, for a service as well that only other services start. */
export async function openVersion(g: Pick<Guildhall, 'versions'>, slug: string): Promise<Version> {
  const version = await g.versions.current(slug)
  if (version.package.service.internal) throw new GuildhallError('not-found')
  return version
}
