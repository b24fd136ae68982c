import { expect, test } from '@jest/globals'
import { isPublicAddress, lookUpPublic } from './public-network.ts'

test.each(['93.184.215.14', '8.8.8.8', '172.15.0.1', '[2606:2800:21f:cb07:6820:80da:af6b:8b2c]', '2a00:1450::1'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '[::ffff:10.0.0.1]',
  '::ffff:127.0.0.1',
  '64:ff9b::7f00:1',
  'fd00::1',
  'fe80::1',
  'ff02::1',
  'council.example',
  '',
])('%s is not a public address', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test('a name that stands for this machine is not given to a connection', async () => {
  for (const all of [true, false]) {
    const error = await new Promise((done) => lookUpPublic('localhost', { all }, (reason) => done(reason)))
    expect(error).toMatchObject({ code: 'EHOSTUNREACH' })
  }
})
