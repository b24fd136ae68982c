import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Guildhall, receivePaymentWebhook } from '@guildhall/casework'
import { createGovukPay, demoKeys, paySignature } from '@guildhall/connectors'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { atOnce } from '../../src/faults/at-once.ts'
import { beginToPay, openUnpaid } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { makeDue } from '../../src/faults/hurry.ts'
import { cards } from '../../src/faults/outside.ts'
import { seeded } from '../../src/faults/storm/random.ts'
import { judge } from '../../src/faults/verdict.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { quiet } from '../../src/faults/whole-case.ts'

let ground: Ground
beforeAll(async () => {
  // The provider's own webhooks are off: the test sends what it would send, in its own disorder.
  ground = await layGround({ webhooks: false })
  await ground.startWorker()
}, 60_000)
afterAll(() => ground?.close())

const random = seeded(9)
const shuffled = <T>(of: T[]): T[] =>
  of
    .map((value) => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value)

const attemptOf = async (reference: string) =>
  (
    await ground.sql<{ id: string; provider_id: string }>(
      `select a.id, a.provider_id from payment_attempts a join obligations o on o.id = a.obligation_id join cases c on c.id = o.case_id
       where c.reference = $1 order by a.created_at desc limit 1`,
      [reference],
    )
  )[0]!

/** What the provider says of one payment, each three times: whatever a message claims, only the provider is believed. */
const messagesOf = (paymentId: string) =>
  ['card_payment_started', 'card_payment_succeeded', 'card_payment_captured', 'card_payment_expired'].flatMap((type) =>
    Array(3).fill(
      Buffer.from(
        JSON.stringify({
          webhook_message_id: `${paymentId}-${type}`,
          resource_id: paymentId,
          resource_type: 'payment',
          event_type: type,
        }),
      ),
    ),
  ) as Buffer[]

const send = (rawBody: Buffer, secret: string = demoKeys.payWebhookSecret) =>
  receivePaymentWebhook(ground.g, { rawBody, signature: paySignature(rawBody, secret) })

test('callbacks that come doubled, shuffled, early, late, forged or not at all charge nobody twice and leave nobody waiting', async () => {
  const { g, outside } = ground
  const people = await Promise.all(Array.from({ length: 18 }, (_, nth) => openUnpaid(g, nth % 9)))
  const pages: string[] = []
  const messages: Buffer[] = []
  for (const [nth, person] of people.entries()) {
    let page = await outside.typeCard(await beginToPay(g, person), nth % 3 === 0 ? cards.declined : undefined)
    const first = await attemptOf(person.reference)
    // A third is declined first and tries a second card; of another third no message ever comes.
    if (nth % 3 === 0) {
      await outside.confirm(page)
      messages.push(...messagesOf(first.provider_id))
      page = await outside.typeCard(await beginToPay(g, person))
      messages.push(...messagesOf((await attemptOf(person.reference)).provider_id))
    } else if (nth % 3 === 1) messages.push(...messagesOf(first.provider_id))
    pages.push(page)
  }
  const all = shuffled(messages)
  const half = Math.floor(all.length / 2)
  // Half of them are early: nothing has been paid yet.
  expect((await atOnce(all.slice(0, half).map((body) => send(body)))).refusals).toEqual({})
  const [paying, late, forged] = await Promise.all([
    atOnce(shuffled(pages).map((page) => outside.confirm(page))),
    atOnce(all.slice(half).map((body) => send(body))),
    atOnce(messages.slice(0, 20).map((body) => send(body, 'a guess'))),
  ])
  expect([paying.refusals, late.refusals, forged.refusals]).toEqual([{}, {}, { 'not-allowed': 20 }])
  for (const { reference } of people) await makeDue(ground, reference, 'payment:%')
  for (const { reference } of people) {
    await waitFor(`${reference} is paid`, async () => (await judge(ground, reference)).obligations.includes('paid'))
    await quiet(ground, reference)
    expect(await judge(ground, reference)).toMatchObject({
      charges: 1,
      obligations: ['paid'],
      bookings: ['confirmed'],
      dead: 0,
    })
  }
  const received = await ground.sql(`select 1 from events where type = 'payment-received'`)
  expect(received).toHaveLength(people.length)
  const [inbox] = await ground.sql(`select count(*)::int as n, count(distinct event_id)::int as ids from inbox`)
  expect(inbox).toEqual({ n: messages.length / 3, ids: messages.length / 3 })
}, 120_000)

/** A way to the provider on which every call arrives at once and every answer takes two seconds. */
async function slowLine(to: string) {
  const server = createServer(async (asked, reply) => {
    const parts: Buffer[] = []
    for await (const part of asked) parts.push(part as Buffer)
    const { authorization = '', 'content-type': type = 'application/json' } = asked.headers
    const body = asked.method === 'GET' ? undefined : Buffer.concat(parts)
    const answer = await fetch(`${to}${asked.url}`, {
      method: asked.method,
      headers: { authorization, 'content-type': type },
      body,
    })
    const text = await answer.text()
    await new Promise((next) => setTimeout(next, 2_000))
    reply.writeHead(answer.status, { 'content-type': 'application/json' }).end(text)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() }
}

test('a payment whose creation times out, and is made by the provider afterwards, is never paid: the next one is, once', async () => {
  const one = await openUnpaid(ground.g, 10)
  const line = await slowLine(`${ground.outside.url}/govuk-pay`)
  const pay = createGovukPay({ baseUrl: line.url, apiKey: demoKeys.pay, timeoutMs: 300 })
  const hasty: Guildhall = { ...ground.g, connectors: { ...ground.g.connectors, pay } }
  await expect(beginToPay(hasty, one)).rejects.toMatchObject({ code: 'payment-unavailable' })
  const lost = await attemptOf(one.reference)
  await waitFor('the provider has made it', async () => lost.id in (await ground.outside.payments()))
  line.close()
  let page = ''
  await waitFor('the resident gets a page', async () => {
    page = await beginToPay(ground.g, one).catch(() => '')
    return page !== ''
  })
  await ground.outside.confirm(await ground.outside.typeCard(page))
  await makeDue(ground, one.reference, 'payment:%')
  await waitFor('it is paid', async () => (await judge(ground, one.reference)).obligations.includes('paid'))
  expect((await judge(ground, one.reference)).charges).toBe(1)
}, 60_000)
