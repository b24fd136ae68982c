import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { startFakes } from '../fakes/contract-target.ts'
import { demoKeys } from '../fakes/demo-keys.ts'
import type { FakesSettings } from '../serve-fakes.ts'
import { createGovukPay, type GovukPay } from './connector.ts'
import { isSignedByPay, readPayWebhook } from './webhook.ts'

type Fake = { origin: string; pay: GovukPay; faults(setting: object): Promise<Response>; counts(): Promise<unknown> }

async function withFake(settings: FakesSettings, use: (fake: Fake) => Promise<void>) {
  const { origin, close } = await startFakes(settings)
  const pay = createGovukPay({ baseUrl: `${origin}/govuk-pay`, apiKey: demoKeys.pay, timeoutMs: 3_000 })
  const faults = (setting: object) =>
    fetch(`${origin}/govuk-pay/_fake/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(setting),
    })
  const counts = async () => (await fetch(`${origin}/govuk-pay/_fake/payments`)).json()
  await use({ origin, pay, faults, counts }).finally(close)
}

const aPayment = (reference: string = randomUUID()) => ({
  amount: 4250,
  reference,
  description: 'Bulky waste',
  returnUrl: 'https://council.example/back',
})

test('a dropped reply is unclear, and looking by reference finds the payment that was made', () =>
  withFake({}, async ({ pay, faults, counts }) => {
    await faults({ dropReplyAfterActing: 1 })
    const asked = aPayment('one')
    await expect(pay.createPayment(asked)).rejects.toMatchObject({ code: 'lost', unclear: true, retry: true })
    expect(await pay.findPaymentsByReference('one')).toHaveLength(1)
    await pay.createPayment(asked)
    expect(await counts()).toMatchObject({ total: 2, references: { one: { payments: 2, succeeded: 0 } } })
  }))

test('a failure that was asked for comes before anything is done, and only as often as asked', () =>
  withFake({}, async ({ pay, faults, counts }) => {
    await faults({ failNext: 1, status: 503 })
    await expect(pay.createPayment(aPayment())).rejects.toMatchObject({ code: 'failed', status: 503, unclear: true })
    expect(await counts()).toMatchObject({ total: 0 })
    await pay.createPayment(aPayment())
    expect(await counts()).toMatchObject({ total: 1 })
  }))

test('a delay longer than the time-out is unclear, and an empty setting puts the fake at rest', () =>
  withFake({}, async ({ pay, faults }) => {
    await faults({ delayMs: 20_000 })
    await expect(pay.createPayment(aPayment())).rejects.toMatchObject({ code: 'timed-out', unclear: true })
    await faults({})
    await pay.createPayment(aPayment())
  }))

test('a misspelt fault is refused', () =>
  withFake({}, async ({ faults }) => {
    expect((await faults({ failNext: -1 })).status).toBe(400)
  }))

test('a restart loses no payment', async () => {
  const stateFolder = await mkdtemp(join(tmpdir(), 'guildhall-pay-'))
  let paymentId = ''
  await withFake({ stateFolder }, async ({ pay }) => {
    paymentId = (await pay.createPayment(aPayment('kept'))).paymentId
    await pay.cancelPayment(paymentId)
  })
  await withFake({ stateFolder }, async ({ pay }) => {
    expect(await pay.findPaymentsByReference('kept')).toMatchObject([{ paymentId, status: 'cancelled' }])
  })
  await rm(stateFolder, { recursive: true })
})

let receiving: Server | undefined
afterEach(() => {
  receiving?.closeAllConnections()
  receiving?.close()
  receiving = undefined
})

/** Answers webhooks with the given statuses in turn, then 200, and gives each as it comes. */
async function listen(...statuses: number[]) {
  const server = createServer(async (request: IncomingMessage, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    response.writeHead(statuses.shift() ?? 200).end()
    server.emit('webhook', { raw: Buffer.concat(chunks), signature: request.headers['pay-signature'] })
  })
  receiving = server
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const next = async (): Promise<{ raw: Buffer; signature: unknown }> => (await once(server, 'webhook'))[0]
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, next }
}

test('a webhook is signed, says which payment, and comes again until it is taken', async () => {
  const receiver = await listen(500)
  await withFake({ payWebhookUrl: receiver.url, payWebhookSecret: 'secret' }, async ({ pay }) => {
    const { paymentId, nextUrl } = await pay.createPayment(aPayment())
    const first = receiver.next()
    await fetch(nextUrl, { redirect: 'manual' })
    const { raw, signature } = await first
    expect(isSignedByPay(raw, signature, 'secret')).toBe(true)
    const message = readPayWebhook(raw)
    expect(message).toMatchObject({ paymentId, eventType: 'card_payment_started' })
    const again = receiver.next()
    expect(readPayWebhook((await again).raw)).toEqual(message)
  })
})

test('a payment that nobody looks at tells of its end by itself', async () => {
  const receiver = await listen()
  let time = new Date('2026-11-24T10:00:00Z')
  await withFake({ payWebhookUrl: receiver.url, now: () => time }, async ({ pay }) => {
    const { paymentId } = await pay.createPayment(aPayment())
    const told = receiver.next()
    time = new Date(time.getTime() + 90 * 60_000)
    const { raw, signature } = await told
    expect(isSignedByPay(raw, signature, demoKeys.payWebhookSecret)).toBe(true)
    expect(readPayWebhook(raw)).toMatchObject({ paymentId, eventType: 'card_payment_expired' })
  })
})
