import { expect, test } from '@jest/globals'
import { holdsRole, type Role, type Session } from './session.ts'

const someone = (kind: Session['kind'], ...roles: Role[]): Session => ({
  kind,
  csrf: '',
  person: { id: '', name: '', email: '', roles, teams: [] },
})

test('a role is held by whoever has it and by administrators, and by nobody else', () => {
  expect(holdsRole(someone('staff', 'designer'), 'designer')).toBe(true)
  expect(holdsRole(someone('staff', 'admin'), 'designer')).toBe(true)
  expect(holdsRole(someone('staff', 'officer'), 'designer')).toBe(false)
  expect(holdsRole(someone('resident', 'admin'), 'designer')).toBe(false)
  expect(holdsRole(undefined, 'designer')).toBe(false)
})
