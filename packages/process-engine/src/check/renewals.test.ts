import { expect, test } from '@jest/globals'
import { end, smallService } from '../small-service.fixture.ts'
import { checkProcess } from './check-process.ts'

const base = { lasts: { days: 365 }, inviteBefore: { days: 28 }, message: 'confirmed' }
const request = { kind: 'form', config: { form: 'request', by: 'resident' }, next: 'renew' }
const codesOf = (more: object, at = '/process/steps/renew') => {
  const made = smallService({ request, renew: { kind: 'renewal', config: { ...base, ...more }, next: 'end' }, end })
  return checkProcess(made)
    .filter((problem) => problem.at.startsWith(at))
    .map(({ code, at: where }) => [code, where.replace(at, '')])
}

test('an answer that is carried over has to be asked for by the form that is filled in anew', () => {
  expect(codesOf({ carry: ['fullName'] })).toEqual([['process/renewal-without-link', '/config/message']])
  expect(codesOf({ carry: ['fullName', 'gone'] })).toContainEqual(['process/carried-nowhere', '/config/carry/1'])
  expect(codesOf({ carry: { gone: 1 } })).toContainEqual(['process/carried-nowhere', '/config/carry/gone'])
})

test('the form of another service is not for this check', () => {
  expect(codesOf({ carry: { gone: 1 }, service: 'another' })).toEqual([
    ['process/renewal-without-link', '/config/message'],
  ])
})

test('a message that the service does not have is missed, in a reminder too', () => {
  expect(codesOf({ carry: [], message: 'gone', remind: [{ before: { days: 1 }, message: 'gone-too' }] })).toEqual([
    ['process/unknown-message', '/config/message'],
    ['process/unknown-message', '/config/remind/0/message'],
  ])
})

test('the day on which it runs out may not come from an answer that nobody has given by then', () => {
  const made = smallService({
    renew: {
      kind: 'renewal',
      config: { ...base, lasts: undefined, expires: { var: 'steps.end.result.until' }, carry: [] },
      next: 'end',
    },
    end,
  })
  expect(checkProcess(made).map(({ code }) => code)).toContain('process/read-before')
})
