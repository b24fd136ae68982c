import { holdsRole, type Role, type Session } from '@guildhall/access'
import { GuildhallError } from '../errors.ts'

/** Throws not-allowed unless the session is of staff, with the role where one is named. Administrators hold every role. */
export function requireStaff(session: Session, role?: Role): void {
  const allowed = role ? holdsRole(session, role) : session.kind === 'staff'
  if (!allowed) throw new GuildhallError('not-allowed')
}

/** The teams whose tasks somebody sees. */
export function teamIdsOf(session: Session): string[] {
  return session.person.teams.map(({ id }) => id)
}
