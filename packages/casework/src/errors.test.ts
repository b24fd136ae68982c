import { expect, test } from '@jest/globals'
import { type ErrorCode, errorTable, GuildhallError } from './errors.ts'

const codes = Object.keys(errorTable) as ErrorCode[]

test.each(codes)('%s has a status, words for a person and what to do about it', (code) => {
  const { status, message, fix } = errorTable[code]
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(600)
  expect(message).toMatch(/^[A-Z][^.]+[^.]$/)
  expect(fix).toMatch(/^[A-Z].+[.]$/)
  expect(`${message} ${fix}`).not.toMatch(/error|invalid|null|undefined|exception/i)
})

test('only what may pass by itself has a status of 500 and more', () => {
  expect(codes.filter((code) => errorTable[code].status >= 500)).toEqual([
    'sign-in-unavailable',
    'documents-busy',
    'payment-unavailable',
  ])
})

test('an error takes the words of the table unless it is given better ones, and keeps its cause', () => {
  const cause = new Error('why')
  const plain = new GuildhallError('slot-gone', { cause })
  expect(plain).toMatchObject({ ...errorTable['slot-gone'], code: 'slot-gone', cause, problems: undefined })
  const exact = new GuildhallError('already-done', { message: 'This form has already been sent', fix: 'Look at it.' })
  expect(exact).toMatchObject({ status: 409, message: 'This form has already been sent', fix: 'Look at it.' })
})
