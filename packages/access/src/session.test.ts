import { expect, test } from '@jest/globals'
import { holdsPermission, holdsRole, type Role, type Session } from './session.ts'

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

test('clocks may be changed by officers and administrators; drawing services or repairing what stopped is not enough', () => {
  const may = (kind: Session['kind'], ...roles: Role[]) => holdsPermission(someone(kind, ...roles), 'change-clocks')
  expect(may('staff', 'officer')).toBe(true)
  expect(may('staff', 'admin')).toBe(true)
  expect(may('staff', 'designer', 'operator')).toBe(false)
  expect(may('staff')).toBe(false)
  expect(may('resident', 'officer')).toBe(false)
  // A role that only a newer Guildhall knows carries nothing here.
  expect(may('staff', 'falconer' as Role)).toBe(false)
})
