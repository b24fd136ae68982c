import { hashToken, isOwn, type Viewer } from '@guildhall/access'
import { followCodes } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'

type Owned = { person_id: string | null; access_hash: Buffer | null }

/**
 * Whether a draft, file or case is open to the viewer: it is his own, or belongs to the case with that reference, which he follows by a code. Only
 * a token that fits nothing else is looked up.
 */
export async function mayOpen(
  g: Guildhall,
  viewer: Viewer,
  row: Owned,
  reference: string | null | undefined,
): Promise<boolean> {
  if (isOwn(viewer, row)) return true
  if (!viewer.accessToken || !reference) return false
  return followCodes.isFollowing(g.db, hashToken(viewer.accessToken), reference)
}
