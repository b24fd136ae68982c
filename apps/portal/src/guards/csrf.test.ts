import { expect, test } from '@jest/globals'
import { createCsrfToken, isCsrfToken } from './csrf.ts'

const now = new Date('2026-11-24T10:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

test('a token is good for the cookie that it was made for', () => {
  const token = createCsrfToken('secret', 'cookie', now)
  expect(isCsrfToken('secret', 'cookie', later(11), token)).toBe(true)
})

test('a token is refused for another cookie, another secret and after twelve hours', () => {
  const token = createCsrfToken('secret', 'cookie', now)
  expect(isCsrfToken('secret', 'other', now, token)).toBe(false)
  expect(isCsrfToken('other', 'cookie', now, token)).toBe(false)
  expect(isCsrfToken('secret', 'cookie', later(13), token)).toBe(false)
})

test('a token whose time was moved is refused', () => {
  const [, signature] = createCsrfToken('secret', 'cookie', now).split('.')
  const far = later(1000).getTime().toString(36)
  expect(isCsrfToken('secret', 'cookie', later(13), `${far}.${signature}`)).toBe(false)
})

test('anything that is not a token is refused without an error', () => {
  for (const value of [undefined, null, 7, '', '.', 'a', ['x'], {}, 'é.é', 'x'.repeat(5000)]) {
    expect(isCsrfToken('secret', 'cookie', now, value)).toBe(false)
  }
})
