import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ConnectorError } from '../connector-error.ts'
import { type ContractTarget, contractTarget } from '../fakes/contract-target.ts'
import { demoKeys } from '../fakes/demo-keys.ts'
import { misfits, type Shape } from '../fakes/fits-shape.ts'
import { createGovukPay, type GovukPay } from './connector.ts'
import type { NewPayment } from './payment.ts'

let target: ContractTarget
let pay: GovukPay

beforeAll(async () => {
  target = await contractTarget('govuk-pay', { apiKey: demoKeys.pay })
  pay = createGovukPay(target)
})
afterAll(() => target.close())

const aPayment = (more: Partial<NewPayment> = {}): NewPayment => ({
  amount: 4250,
  reference: randomUUID(),
  description: 'Bulky waste collection',
  returnUrl: 'https://council.example/payments/back',
  ...more,
})

const link: Shape = { href: 'string', method: 'string' }
const state: Shape = { status: 'string', finished: 'boolean', code: 'string?', message: 'string?' }
const facts: Shape = {
  payment_id: 'string',
  amount: 'integer',
  reference: 'string',
  description: 'string',
  return_url: 'string',
  created_date: 'string',
  payment_provider: 'string',
  language: 'string',
  email: 'string?',
  delayed_capture: 'boolean',
  state,
  refund_summary: { status: 'string', amount_available: 'integer', amount_submitted: 'integer' },
  settlement_summary: { capture_submit_time: 'string?', captured_date: 'string?', settled_date: 'string?' },
}
const unfinished: Shape = {
  ...facts,
  _links: {
    self: link,
    events: link,
    refunds: link,
    cancel: link,
    next_url: link,
    next_url_post: { ...link, type: 'string', params: { chargeTokenId: 'string' } },
  },
}

async function raw(path: string, init: RequestInit = {}): Promise<{ status: number; body: unknown }> {
  const headers = { authorization: `Bearer ${target.apiKey}`, 'content-type': 'application/json' }
  const response = await fetch(target.baseUrl + path, { headers, ...init })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}
const post = (path: string, body: unknown) => raw(path, { method: 'POST', body: JSON.stringify(body) })
const body = { amount: 100, reference: 'r', description: 'd', return_url: 'https://council.example/' }

test('a payment can be started, looked up and found by its reference', async () => {
  const asked = aPayment({ email: 'resident@example.com', metadata: { case: 'BWC-7K2M-94QX', try: 1 }, language: 'cy' })
  const started = await pay.createPayment(asked)
  expect(started).toMatchObject({ status: 'created', finished: false })
  const found = await pay.getPayment(started.paymentId)
  expect(found).toMatchObject({
    paymentId: started.paymentId,
    status: 'created',
    amount: 4250,
    reference: asked.reference,
  })
  expect(found.nextUrl).not.toBe(started.nextUrl)
  expect(await pay.findPaymentsByReference(asked.reference)).toMatchObject([{ paymentId: started.paymentId }])
  expect(await pay.findPaymentsByReference(randomUUID())).toEqual([])
})

test('a cancelled payment has ended, and cancelling it again says that it had', async () => {
  const { paymentId } = await pay.createPayment(aPayment())
  expect(await pay.cancelPayment(paymentId)).toBe(true)
  expect(await pay.getPayment(paymentId)).toMatchObject({ status: 'cancelled', finished: true, code: 'P0040' })
  expect(await pay.cancelPayment(paymentId)).toBe(false)
})

test('a description with characters that the firewall refuses is cleaned, not refused', async () => {
  const { paymentId } = await pay.createPayment(aPayment({ description: 'Sofa <2 seats> "large"' }))
  expect((await raw(`/v1/payments/${paymentId}`)).body).toMatchObject({ description: 'Sofa 2 seats large' })
})

test('an unpaid payment cannot be refunded', async () => {
  const { paymentId } = await pay.createPayment(aPayment())
  await expect(pay.refund(paymentId, 100, 4250)).rejects.toMatchObject({
    code: 'refused',
    status: 400,
    remoteCode: 'P0603',
  })
})

test('an unknown payment is a refusal, not a failure', async () => {
  await expect(pay.getPayment('nothing')).rejects.toMatchObject({
    code: 'refused',
    retry: false,
    status: 404,
    remoteCode: 'P0200',
  })
})

test('a wrong key is a refusal', async () => {
  const stranger = createGovukPay({ ...target, apiKey: 'api_test_wrong' })
  const error = await stranger.getPayment('nothing').catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ConnectorError)
  expect(error).toMatchObject({ code: 'refused', retry: false, status: 401 })
})

test.each([
  { amount: 0 },
  { amount: 10.5 },
  { reference: '' },
  { returnUrl: 'nowhere' },
  { metadata: { [`k${'k'.repeat(30)}`]: 1 } },
])('a request that is sure to be refused is not sent: %j', async (wrong) => {
  const nowhere = createGovukPay({ baseUrl: 'http://127.0.0.1:9', apiKey: 'none' })
  await expect(nowhere.createPayment(aPayment(wrong as Partial<NewPayment>))).rejects.toMatchObject({ code: 'refused' })
})

test('the replies have the published form', async () => {
  const created = await post('/v1/payments', { ...body, reference: randomUUID() })
  expect(created.status).toBe(201)
  expect(misfits(created.body, unfinished)).toEqual([])
  const { payment_id: id, reference } = created.body as { payment_id: string; reference: string }
  expect(misfits((await raw(`/v1/payments/${id}`)).body, unfinished)).toEqual([])
  const events = {
    payment_id: 'string',
    events: [{ payment_id: 'string', updated: 'string', state }],
    _links: { self: link },
  } as Shape
  expect(misfits((await raw(`/v1/payments/${id}/events`)).body, events)).toEqual([])
  const search = await raw(`/v1/payments?reference=${reference}`)
  const results: Shape = [{ ...facts, _links: { self: link, events: link, refunds: link } }]
  const page: Shape = {
    total: 'integer',
    count: 'integer',
    page: 'integer',
    results,
    _links: { self: link, first_page: link, last_page: link },
  }
  expect(misfits(search.body, page)).toEqual([])
  const refunds = await raw(`/v1/payments/${id}/refunds`)
  expect(
    misfits(refunds.body, {
      payment_id: 'string',
      _embedded: { refunds: [{ refund_id: 'string' }] },
      _links: { self: link },
    }),
  ).toEqual([])
})

test.each([
  ['no amount', { ...body, amount: undefined }, 400, 'P0101', 'amount'],
  ['no reference', { ...body, reference: undefined }, 400, 'P0101', 'reference'],
  ['an amount beyond the limit', { ...body, amount: 10_000_001 }, 422, 'P0102', 'amount'],
  ['an address that is none', { ...body, return_url: 'nowhere' }, 422, 'P0102', 'return_url'],
  ['a language that is not offered', { ...body, language: 'fr' }, 422, 'P0102', 'language'],
  ['metadata that is a text', { ...body, metadata: 'x' }, 422, 'P0102', 'metadata'],
])('a request with %s is refused with the published code', async (_what, request, status, code, field) => {
  expect(await post('/v1/payments', request)).toMatchObject({ status, body: { code, field } })
})

test('a body that is not JSON, a page that is not there and an unknown payment have their own codes', async () => {
  expect(await raw('/v1/payments', { method: 'POST', body: '{' })).toMatchObject({
    status: 400,
    body: { code: 'P0197' },
  })
  expect(await raw(`/v1/payments?reference=${randomUUID()}&page=9`)).toMatchObject({
    status: 404,
    body: { code: 'P0402' },
  })
  expect(await raw('/v1/payments?page=no')).toMatchObject({ status: 422, body: { code: 'P0401' } })
  expect(await raw('/v1/payments/none/events')).toMatchObject({ status: 404, body: { code: 'P0300' } })
  expect(await post('/v1/payments/none/cancel', {})).toMatchObject({ status: 404, body: { code: 'P0500' } })
})
