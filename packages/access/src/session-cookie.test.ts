import { expect, test } from '@jest/globals'
import { cookieOf, tokensIn } from './session-cookie.ts'
import { newToken } from './tokens.ts'

const [staff, resident, third] = [newToken(), newToken(), newToken()]

test('what was put into the cookie comes out again, for one person or both', () => {
  expect(tokensIn(cookieOf([staff]))).toEqual([staff])
  expect(tokensIn(cookieOf([staff, resident]))).toEqual([staff, resident])
  expect(cookieOf([])).toBe('')
})

test('a cookie that we did not make holds nobody', () => {
  for (const cookie of [
    undefined,
    '',
    'made-up',
    `${staff}.`,
    `${staff} `,
    `${staff}.${resident}.${third}`,
    'x'.repeat(5000),
  ]) {
    expect(tokensIn(cookie)).toEqual([])
  }
})
