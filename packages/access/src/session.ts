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
