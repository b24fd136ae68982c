/** What somebody may do: work cases, draw services, repair what has stopped, or all of it. */
export type Role = 'officer' | 'designer' | 'operator' | 'admin'

/** What somebody may do beside the work of his role, where one act is for some of them only. */
export type Permission = 'change-clocks'

/** Administrators hold every permission. */
const carried: Record<Role, readonly Permission[]> = {
  officer: ['change-clocks'],
  designer: [],
  operator: [],
  admin: ['change-clocks'],
}

/** Somebody signed in. */
export type Session = {
  kind: 'staff' | 'resident'
  person: {
    id: string
    name: string
    email: string
    roles: Role[]
    teams: { id: string; name: string; lead: boolean }[]
  }
  csrf: string
}

/** Whether somebody is signed in as staff with a role. Administrators hold every role. */
export function holdsRole(session: Session | undefined, role: Role): session is Session {
  return session?.kind === 'staff' && (session.person.roles.includes(role) || session.person.roles.includes('admin'))
}

/** What the roles of somebody let him do; nothing for who is not staff. */
export function permissionsOf({ kind, person }: Session): Permission[] {
  return kind === 'staff' ? [...new Set(person.roles.flatMap((role) => carried[role] ?? []))] : []
}

/** Whether one of somebody's roles carries a permission. */
export function holdsPermission(session: Session, permission: Permission): boolean {
  return permissionsOf(session).includes(permission)
}
