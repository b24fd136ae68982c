import type { Role, Session } from '@guildhall/access'
import { GuildhallError } from '../errors.ts'

/** Throws not-allowed unless the session is of staff, with the role where one is named. Administrators hold every role. */
export function requireStaff(session: Session, role?: Role): void {
  const { roles } = session.person
  if (session.kind !== 'staff') throw new GuildhallError('not-allowed')
  if (role && !roles.includes(role) && !roles.includes('admin')) throw new GuildhallError('not-allowed')
}

/** The teams whose tasks somebody sees. */
export function teamIdsOf(session: Session): string[] {
  return session.person.teams.map(({ id }) => id)
}
