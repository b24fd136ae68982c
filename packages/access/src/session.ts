export type Role = 'officer' | 'designer' | 'admin'

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
