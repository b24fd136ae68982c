/** What somebody may do: work cases, draw services, repair what has stopped, or all of it. */
export type Role = 'officer' | 'designer' | 'operator' | 'admin'

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
