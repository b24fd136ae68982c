import { describe, expect, test } from '@jest/globals'
import { TOTP } from 'otpauth'
import { appCodeCounter, appKey, hashRecoveryCode, newRecoveryCodes } from './second-step.ts'

const secret = 'a secret for tests, at least 32 characters'
const names = { issuer: 'Kingsmere Council', account: 'ada@example.com' }
const now = new Date('2026-11-24T12:00:10Z')
const codeAt = (id: string, moment: Date) => {
  const { key } = appKey(secret, id, names)
  return new TOTP({ secret: key }).generate({ timestamp: moment.getTime() })
}

describe('the key of an authenticator app', () => {
  test('is another one for each id and each secret, and 160 bits long', () => {
    const keys = [appKey(secret, 'one', names), appKey(secret, 'two', names), appKey(`${secret}!`, 'one', names)]
    expect(new Set(keys.map(({ key }) => key)).size).toBe(3)
    expect(keys[0]?.key).toMatch(/^[A-Z2-7]{32}$/)
  })

  test('stands in the address of the QR code with the names that the app shows', () => {
    const uri = new URL(appKey(secret, 'one', { ...names, issuer: 'Council: north' }).uri)
    expect([uri.protocol, uri.host]).toEqual(['otpauth:', 'totp'])
    expect(decodeURIComponent(uri.pathname)).toBe('/Council  north:ada@example.com')
    expect(uri.searchParams.get('secret')).toBe(appKey(secret, 'one', names).key)
    expect(uri.searchParams.get('issuer')).toBe('Council  north')
  })
})

describe('a code of the app', () => {
  test('is known for this half minute, the one before and the next', () => {
    const counter = Math.floor(now.getTime() / 30_000)
    const at = (seconds: number) => codeAt('one', new Date(now.getTime() + seconds * 1000))
    expect([0, -30, 30, -60, 60].map((seconds) => appCodeCounter(secret, 'one', at(seconds), now))).toEqual([
      counter,
      counter - 1,
      counter + 1,
      undefined,
      undefined,
    ])
  })

  test('of another app, and what is no code, is refused', () => {
    for (const code of [codeAt('two', now), '', '12345', '1234567', 'abcdef', '٣٣٣٣٣٣'])
      expect([code, appCodeCounter(secret, 'one', code, now)]).toEqual([code, undefined])
  })
})

describe('recovery codes', () => {
  test('are ten different ones without letters that look alike', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^[2-9a-hj-km-np-z]{5}-[2-9a-hj-km-np-z]{5}$/)
  })

  test('are known however they are typed, and are another person’s only by chance', () => {
    const hash = hashRecoveryCode('ada', 'k3xpm-7fq2w')
    expect(hashRecoveryCode('ada', ' K3XPM 7FQ2W ')).toEqual(hash)
    expect(hashRecoveryCode('bob', 'k3xpm-7fq2w')).not.toEqual(hash)
  })
})
