import type { Session } from '@guildhall/access'
import { people } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff } from './permission.ts'

/** The teams that tasks can be given to, by name, at most 1,000. Throws not-allowed. */
export async function listTeams(
  g: Guildhall,
  { session }: { session: Session },
): Promise<{ id: string; name: string }[]> {
  requireStaff(session)
  return people.listTeams(g.db)
}
