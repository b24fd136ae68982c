import {
  carryOut,
  type Guildhall,
  readRequest,
  receivePaymentWebhook,
  settlePayment,
  startPayment,
} from '@guildhall/casework'
import { demoKeys, paySignature } from '@guildhall/connectors'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { atOnce } from '../../src/faults/at-once.ts'
import { beginToPay, openUnpaid } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { endWaits, makeDue } from '../../src/faults/hurry.ts'
import { cards } from '../../src/faults/outside.ts'
import { judge } from '../../src/faults/verdict.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { quiet } from '../../src/faults/whole-case.ts'

let ground: Ground
let g: Guildhall
beforeAll(async () => {
  ground = await layGround()
  g = ground.g
  await ground.startWorker()
}, 60_000)
afterEach(async () => {
  await ground.outside.faults('govuk-pay')
  await ground.outside.faults('govuk-notify')
})
afterAll(() => ground?.close())

const times = <T>(n: number, make: (index: number) => T) => Array.from({ length: n }, (_, index) => make(index))

/** The attempts of a case, the oldest first, each with how many payments the provider has made of it. */
async function attemptsOf(reference: string) {
  const made = await ground.outside.payments()
  const rows = await ground.sql<{ id: string; status: string; provider_id: string | null }>(
    `select a.id, a.status, a.provider_id from payment_attempts a
     join obligations o on o.id = a.obligation_id join cases c on c.id = o.case_id where c.reference = $1 order by a.created_at`,
    [reference],
  )
  return rows.map((row) => ({ ...row, payments: made[row.id]?.payments ?? 0 }))
}

const ended = async (reference: string) => (await judge(ground, reference)).status === 'ended'
const paid = async (reference: string) => (await judge(ground, reference)).obligations.includes('paid')

/** What must be said of a case that nobody paid for. */
const unpaid = (email: string) => ({
  status: 'ended',
  outcome: 'abandoned',
  charges: 0,
  obligations: ['cancelled'],
  bookings: ['released'],
  miscounted: 0,
  emails: [`Your bulky waste collection was not booked – REF > ${email}`],
  chainHolds: true,
})

test('a declined card leaves the case waiting, and the next card pays it once', async () => {
  const { reference, viewer } = await openUnpaid(g)
  const page = await ground.outside.typeCard(await beginToPay(g, { reference, viewer }), cards.declined)
  await ground.outside.confirm(page)
  const [first] = await attemptsOf(reference)
  expect(await settlePayment(g, { attemptId: first!.id, viewer })).toEqual({
    reference,
    state: 'failed',
    reason: 'declined',
  })
  expect(await readRequest(g, { reference, viewer })).toMatchObject({ status: 'waiting-for-payment', canPay: true })
  const backTo = await ground.outside.confirm(await ground.outside.typeCard(await beginToPay(g, { reference, viewer })))
  await settlePayment(g, { attemptId: backTo!.split('/').at(-1)! })
  expect((await attemptsOf(reference)).map(({ status }) => status)).toEqual(['failed', 'paid'])
  expect(await judge(ground, reference)).toMatchObject({ charges: 1, obligations: ['paid'], bookings: ['confirmed'] })
})

test('a payment whose making got no answer is found again, so the resident goes on and nothing is made twice', async () => {
  const one = await openUnpaid(g)
  await ground.outside.faults('govuk-pay', { dropReplyAfterActing: 1 })
  await ground.outside.typeCard(await beginToPay(g, one))
  expect(await attemptsOf(one.reference)).toMatchObject([{ status: 'open', payments: 1 }])
})

test('a provider that is down is said to be, and the next try begins anew', async () => {
  const one = await openUnpaid(g)
  await ground.outside.faults('govuk-pay', { failNext: 1, status: 500 })
  const refused = startPayment(g, one)
  await expect(refused).rejects.toMatchObject({ code: 'payment-unavailable', status: 503 })
  await beginToPay(g, one)
  expect((await attemptsOf(one.reference)).map(({ status }) => status)).toEqual(['lost', 'open'])
})

test('ten clicks on "pay" at once make one payment', async () => {
  const one = await openUnpaid(g)
  const { values, refusals } = await atOnce(times(10, () => startPayment(g, one)))
  expect(values.length).toBeGreaterThan(0)
  expect(Object.keys(refusals).filter((code) => code !== 'payment-starting')).toEqual([])
  expect(await attemptsOf(one.reference)).toMatchObject([{ status: 'open', payments: 1 }])
})

test.each([
  ['after the provider made it', 'after-payment-created', 'open'],
  ['before the provider was asked', 'after-attempt-kept', 'lost'],
])('an attempt whose process died %s does not stay half made', async (_, point, status) => {
  const one = await openUnpaid(g)
  const dying: Guildhall = {
    ...g,
    crash: (at) => {
      if (at === point) throw new Error('died')
    },
  }
  await expect(startPayment(dying, one)).rejects.toThrow('died')
  expect(await attemptsOf(one.reference)).toMatchObject([{ status: 'creating' }])
  await expect(startPayment(g, one)).rejects.toMatchObject({ message: 'Your payment is being set up' })
  expect(await makeDue(ground, one.reference, 'payment:%')).toBe(1)
  await waitFor('the attempt is settled', async () => (await attemptsOf(one.reference))[0]!.status === status)
  await beginToPay(g, one)
  const attempts = await attemptsOf(one.reference)
  expect(attempts.filter((attempt) => attempt.status === 'open')).toHaveLength(1)
  expect(attempts.reduce((sum, { payments }) => sum + payments, 0)).toBe(1)
})

test('a process that was away while its attempt was given up sends nobody to pay, and cancels what it made', async () => {
  const one = await openUnpaid(g)
  const { pay } = g.connectors
  let made = ''
  const slow: Guildhall = {
    ...g,
    connectors: {
      ...g.connectors,
      pay: {
        ...pay,
        createPayment: async (payment) => {
          const started = await pay.createPayment(payment)
          made = started.paymentId
          await ground.sql(`update payment_attempts set status = 'lost' where id = $1`, [payment.reference])
          await beginToPay(g, one)
          return started
        },
      },
    },
  }
  await expect(startPayment(slow, one)).rejects.toMatchObject({ code: 'payment-unavailable' })
  expect(await pay.getPayment(made)).toMatchObject({ finished: true, status: 'cancelled' })
  expect((await attemptsOf(one.reference)).map(({ status }) => status)).toEqual(['lost', 'open'])
})

test('a payment that nobody came back from is found out by the worker', async () => {
  const one = await openUnpaid(g)
  await ground.outside.confirm(await ground.outside.typeCard(await beginToPay(g, one)))
  expect(await makeDue(ground, one.reference, 'payment:%')).toBe(1)
  await waitFor('it is paid', () => paid(one.reference))
  await quiet(ground, one.reference)
  expect(await judge(ground, one.reference)).toMatchObject({
    charges: 1,
    emails: [`Your bulky waste collection is booked – REF > ${one.email}`],
  })
})

test('a webhook is believed when it is signed, counts once, and what it says is asked of the provider', async () => {
  const one = await openUnpaid(g)
  const nextUrl = await beginToPay(g, one)
  const [attempt] = await attemptsOf(one.reference)
  const message = (id: string) =>
    Buffer.from(
      JSON.stringify({
        webhook_message_id: id,
        resource_id: attempt!.provider_id,
        resource_type: 'payment',
        event_type: 'card_payment_succeeded',
        resource: { state: { status: 'success', finished: true }, amount: 1 },
      }),
    )
  const send = (rawBody: Buffer, secret: string = demoKeys.payWebhookSecret) =>
    receivePaymentWebhook(g, { rawBody, signature: paySignature(rawBody, secret) })

  await expect(send(message('forged'), 'a guess')).rejects.toMatchObject({ code: 'not-allowed' })
  // It says "succeeded", but the provider does not.
  await send(message('early'))
  await quiet(ground, one.reference)
  expect(await paid(one.reference)).toBe(false)

  await ground.outside.confirm(await ground.outside.typeCard(nextUrl))
  const { refusals } = await atOnce(times(8, () => send(message('true'))))
  expect(refusals).toEqual({})
  await waitFor('it is paid', () => paid(one.reference))
  // The resident comes back after the webhook, twice.
  for (const _ of [1, 2])
    expect(await settlePayment(g, { attemptId: attempt!.id, viewer: one.viewer })).toMatchObject({ state: 'paid' })
  await quiet(ground, one.reference)
  const kept = await ground.sql(`select event_id from inbox where body->>'paymentId' = $1 order by 1`, [
    attempt!.provider_id,
  ])
  expect(kept.map(({ event_id }) => event_id)).toEqual(['early', 'true'])
  expect(await judge(ground, one.reference)).toMatchObject({ charges: 1, obligations: ['paid'], dead: 0 })
  const received = await ground.sql(
    `select 1 from events e join cases c on c.id = e.case_id where c.reference = $1 and e.type = 'payment-received'`,
    [one.reference],
  )
  expect(received).toHaveLength(1)
})

test('a webhook that comes while its payment is being asked about is not forgotten', async () => {
  const one = await openUnpaid(g)
  const nextUrl = await beginToPay(g, one)
  const [attempt] = await attemptsOf(one.reference)
  const [work] = await ground.sql<{ id: string }>('select id from work where key = $1', [`payment:${attempt!.id}`])
  const asking: Guildhall = {
    ...g,
    connectors: {
      ...g.connectors,
      pay: {
        ...g.connectors.pay,
        getPayment: async (id) => {
          const payment = await g.connectors.pay.getPayment(id)
          await ground.outside.confirm(await ground.outside.typeCard(nextUrl))
          const rawBody = Buffer.from(
            JSON.stringify({ id: 'meanwhile', resource_id: id, resource_type: 'payment', event_type: 'x' }),
          )
          await receivePaymentWebhook(g, { rawBody, signature: paySignature(rawBody, demoKeys.payWebhookSecret) })
          return payment
        },
      },
    },
  }
  await ground.sql('update work set due_at = now() where id = $1', [work!.id])
  await carryOut(asking, work!.id)
  await waitFor('it is paid', () => paid(one.reference), { ms: 20_000 })
})

test.each([
  ['nobody began to pay', async () => undefined],
  [
    'somebody left the page to pay on',
    async (one: { reference: string; viewer: object }) => {
      await ground.outside.typeCard(await beginToPay(g, one))
    },
  ],
])('when %s in time, the slot is free again once and one email says so', async (_, leave) => {
  const one = await openUnpaid(g)
  await leave(one)
  expect(await makeDue(ground, one.reference, 'pay#1:abandon')).toBe(1)
  await waitFor('the case has ended', () => ended(one.reference))
  await quiet(ground, one.reference)
  expect(await judge(ground, one.reference)).toMatchObject(unpaid(one.email))
  expect(await startPayment(g, one)).toEqual({ settled: true })
  expect((await attemptsOf(one.reference)).every(({ status }) => status === 'failed')).toBe(true)
})

test('a cancellation whose answer is lost is asked about, and ends the same', async () => {
  const one = await openUnpaid(g)
  await ground.outside.typeCard(await beginToPay(g, one))
  await ground.outside.faults('govuk-pay', { dropReplyAfterActing: 1 })
  await makeDue(ground, one.reference, 'pay#1:abandon')
  await waitFor('the case has ended', async () => {
    await endWaits(ground)
    return ended(one.reference)
  })
  await quiet(ground, one.reference)
  expect(await judge(ground, one.reference)).toMatchObject(unpaid(one.email))
})

test('money that was paid before giving up began wins: the case goes on and is charged once', async () => {
  const one = await openUnpaid(g)
  await ground.outside.confirm(await ground.outside.typeCard(await beginToPay(g, one)))
  await makeDue(ground, one.reference, 'pay#1:abandon')
  await waitFor('it is paid', () => paid(one.reference))
  await quiet(ground, one.reference)
  expect(await judge(ground, one.reference)).toMatchObject({
    status: 'open',
    charges: 1,
    obligations: ['paid'],
    bookings: ['confirmed'],
    emails: [`Your bulky waste collection is booked – REF > ${one.email}`],
  })
})

test('whoever begins to pay at the moment of giving up is either waited for, or has a page on which nothing can be paid', async () => {
  let given = 0
  for (let round = 0; round < 12; round += 1) {
    const one = await openUnpaid(g, round % 6)
    const [row] = await ground.sql<{ id: string }>(
      `insert into work (id, kind, case_id, key, payload, dispatched_at)
       select gen_random_uuid(), 'cancel-payment', id, 'pay#1:cancel', '{"step": "pay", "occurrence": 1}', now()
       from cases where reference = $1 returning id`,
      [one.reference],
    )
    const late = new Promise((next) => setTimeout(next, round))
    await atOnce<unknown>([carryOut(g, row!.id), late.then(() => startPayment(g, one))])
    const { obligations } = await judge(ground, one.reference)
    if (obligations[0] !== 'cancelled') continue
    given += 1
    for (const { status, provider_id } of await attemptsOf(one.reference)) {
      expect(['failed', 'lost']).toContain(status)
      if (provider_id) expect(await g.connectors.pay.getPayment(provider_id)).toMatchObject({ status: 'cancelled' })
    }
  }
  expect(given).toBeGreaterThan(0)
}, 60_000)

test('money that comes after its case has left the payment is kept in the ledger and shown to somebody', async () => {
  await ground.sql(`insert into service_versions (slug, version, package)
    select slug, 98, jsonb_set(jsonb_set(package::jsonb, '{process,steps,pay,clock}', '{"calendar": "council", "target": {"minutes": 60}}'),
      '{process,steps,pay,deadlines}', '[{"id": "gone", "at": {"after": {"minutes": 0}}, "do": [{"action": "leave", "next": "release-slot"}]}]')
    from service_versions where slug = 'bulky-waste' and version = 1`)
  await ground.sql(`update services set current_version = 98 where slug = 'bulky-waste'`)
  await new Promise((next) => setTimeout(next, 1_100))
  const one = await openUnpaid(g)
  await ground.sql(`update services set current_version = 1 where slug = 'bulky-waste'`)
  await ground.outside.confirm(await ground.outside.typeCard(await beginToPay(g, one)))
  await makeDue(ground, one.reference, 'pay#1:deadline:gone')
  await waitFor('the money is in the ledger', async () => {
    const rows = await ground.sql(
      `select 1 from events e join cases c on c.id = e.case_id where c.reference = $1 and e.data->>'late' = 'true'`,
      [one.reference],
    )
    return rows.length === 1
  })
  await waitFor('somebody is told', async () => (await judge(ground, one.reference)).dead === 1)
  expect(await judge(ground, one.reference)).toMatchObject({
    outcome: 'abandoned',
    charges: 1,
    obligations: ['cancelled'],
    bookings: ['released'],
    chainHolds: true,
  })
  const [dead] = await ground.sql('select kind, last_error from work where dead_at is not null')
  expect(dead).toMatchObject({ kind: 'return-money', last_error: expect.stringContaining('Refund it') })
  await ground.sql('update work set done_at = now() where dead_at is not null')
  expect(await startPayment(g, one)).toEqual({ settled: true })
}, 60_000)

test('an email whose sending got no answer is looked for before it is sent again', async () => {
  const one = await openUnpaid(g)
  await ground.outside.faults('govuk-notify', { dropReplyAfterActing: 1 })
  await makeDue(ground, one.reference, 'pay#1:abandon')
  await waitFor('the case has ended', () => ended(one.reference))
  await waitFor('the email is known', async () => {
    await endWaits(ground)
    const rows = await ground.sql('select 1 from messages m join cases c on c.id = m.case_id where c.reference = $1', [
      one.reference,
    ])
    return rows.length === 1
  })
  expect((await judge(ground, one.reference)).emails).toEqual(unpaid(one.email).emails)
})
