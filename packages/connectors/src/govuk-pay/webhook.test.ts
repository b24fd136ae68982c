import { expect, test } from '@jest/globals'
import { isSignedByPay, paySignature, readPayWebhook } from './webhook.ts'

const body = 'We captured a £10 payment! 💷'
const secret = 'This is my secret key! 🔑'
const signature = 'a678c8326237dc08acabed4ec3948ee82f94c4b35cdc44b68f26fa8ef595efff'

test("a signature made by GOV.UK Pay's own code is accepted, over text and over bytes", () => {
  expect(isSignedByPay(body, signature, secret)).toBe(true)
  expect(isSignedByPay(Buffer.from(body), signature, secret)).toBe(true)
})

test('one changed byte, another secret or no signature is refused', () => {
  expect(isSignedByPay(`${body} `, signature, secret)).toBe(false)
  expect(isSignedByPay(body, signature, 'another')).toBe(false)
  expect(isSignedByPay(body, undefined, secret)).toBe(false)
  expect(isSignedByPay(body, [signature], secret)).toBe(false)
  expect(isSignedByPay(body, signature.slice(0, 10), secret)).toBe(false)
})

test('an empty secret signs nothing', () => {
  expect(isSignedByPay(body, paySignature(body, ''), '')).toBe(false)
})

test('a message gives the ids to ask about', () => {
  const message = {
    webhook_message_id: 'm1',
    resource_id: 'p1',
    resource_type: 'payment',
    event_type: 'card_payment_captured',
  }
  expect(readPayWebhook(Buffer.from(JSON.stringify(message)))).toEqual({
    messageId: 'm1',
    paymentId: 'p1',
    eventType: 'card_payment_captured',
  })
})

test.each(['', 'null', '[]', '{"resource_type":"payment"}', '{"resource_type":"refund","webhook_message_id":"m"}'])(
  'a message that is not about a payment is left alone: %s',
  (text) => {
    expect(readPayWebhook(text)).toBeUndefined()
  },
)
