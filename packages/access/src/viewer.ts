import { timingSafeEqual } from 'node:crypto'
import { hashToken } from './tokens.ts'

/** Who looks at a draft or a case: somebody signed in, or a guest with the token of the draft he began. */
export type Viewer = { personId?: string; accessToken?: string }

/** Whether a draft or case is the viewer's own. */
export function isOwn(viewer: Viewer, row: { person_id: string | null; access_hash: Buffer | null }): boolean {
  if (viewer.personId && viewer.personId === row.person_id) return true
  if (!viewer.accessToken || !row.access_hash) return false
  const given = hashToken(viewer.accessToken)
  return given.length === row.access_hash.length && timingSafeEqual(given, row.access_hash)
}
