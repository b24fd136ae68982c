import { expect, test } from '@jest/globals'
import { notifyToken, readNotifyKey, readNotifyToken } from './api-key.ts'
import { isFromNotify, readNotifyCallback } from './callback.ts'

const serviceId = '26785a09-0000-4eb0-8407-a37497a57506'
const secret = '3d844edf-0000-48ac-975b-e847b4f122b0'
const now = new Date('2026-11-24T10:00:00.900Z')

test('a key is split from the right, whatever hyphens its name holds', () => {
  expect(readNotifyKey(`my-own-key-${serviceId}-${secret}`)).toEqual({ serviceId, secret })
})

test.each(['', secret, `key-${secret}`, `key-${serviceId}-${secret.slice(1)}`])(
  'a broken key is refused: %s',
  (key) => {
    expect(() => readNotifyKey(key)).toThrow('must end with a service id and a secret')
  },
)

test('a token carries who and when, in whole seconds, and holds only under its own secret', () => {
  const token = notifyToken({ serviceId, secret }, now)
  expect(readNotifyToken(token, secret)).toEqual({ iss: serviceId, iat: 1_795_514_400 })
  expect(readNotifyToken(token, serviceId)).toBeUndefined()
  expect(readNotifyToken(`${token}x`, secret)).toBeUndefined()
  expect(readNotifyToken('', secret)).toBeUndefined()
})

test('a callback with our token is let in, any other is not', () => {
  expect(isFromNotify('Bearer our-own-token', 'our-own-token')).toBe(true)
  expect(isFromNotify('Bearer another', 'our-own-token')).toBe(false)
  expect(isFromNotify(undefined, 'our-own-token')).toBe(false)
  expect(isFromNotify('Bearer ', '')).toBe(false)
})

test("a callback is read without the recipient's address", () => {
  const body = { id: 'n1', reference: 'r1', to: 'resident@example.com', status: 'delivered' }
  expect(readNotifyCallback(body)).toEqual({ id: 'n1', reference: 'r1', status: 'delivered' })
  expect(readNotifyCallback({ id: 'n1' })).toBeUndefined()
})
