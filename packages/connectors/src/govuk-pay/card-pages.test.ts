import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startFakes } from '../fakes/contract-target.ts'
import { demoKeys } from '../fakes/demo-keys.ts'
import { getPage, inputsOf, postForm } from '../fakes/scriptless-browser.ts'
import { createGovukPay, type GovukPay } from './connector.ts'

let time = new Date('2026-11-24T10:00:00Z')
let fakes: Awaited<ReturnType<typeof startFakes>>
let pay: GovukPay

beforeAll(async () => {
  fakes = await startFakes({ now: () => time })
  pay = createGovukPay({ baseUrl: `${fakes.origin}/govuk-pay`, apiKey: demoKeys.pay })
})
afterAll(() => fakes.close())

const returnUrl = 'https://council.example/back?key=1'
const start = (description = 'Bulky waste') =>
  pay.createPayment({ amount: 4250, reference: randomUUID(), description, returnUrl, email: 'resident@example.com' })

async function open(nextUrl: string) {
  const entered = await getPage(nextUrl)
  expect(entered.status).toBe(303)
  const here = entered.location!
  return { here, page: await getPage(here) }
}

async function payWith(nextUrl: string, cardNo?: string) {
  const { here, page } = await open(nextUrl)
  const posted = await postForm(here, { ...inputsOf(page.text), ...(cardNo ? { cardNo } : {}) })
  expect(posted).toMatchObject({ status: 303, location: here })
  return { here, page: await getPage(here) }
}

test('pressing Continue and Confirm on the page as it comes pays, and leads back to the service', async () => {
  const { paymentId, nextUrl } = await start()
  const { here, page } = await payWith(nextUrl)
  expect(page.text).toContain('£42.50')
  expect(await pay.getPayment(paymentId)).toMatchObject({ status: 'submitted', finished: false })
  expect(await postForm(`${here}/confirm`, {})).toMatchObject({ status: 303, location: returnUrl })
  expect(await pay.getPayment(paymentId)).toMatchObject({ status: 'success', finished: true, refundable: 4250 })
})

test('confirming twice, or coming back to the page, leads back to the service and charges once', async () => {
  const { paymentId, nextUrl } = await start()
  const { here } = await payWith(nextUrl)
  const confirm = () => postForm(`${here}/confirm`, {})
  expect((await Promise.all([confirm(), confirm()])).map(({ location }) => location)).toEqual([returnUrl, returnUrl])
  expect((await getPage(here)).location).toBe(returnUrl)
  expect((await pay.getPayment(paymentId)).status).toBe('success')
})

test.each([
  ['4000000000000002', 'failed', 'P0010', 'has been declined'],
  ['4000 0000 0000 0069', 'failed', 'P0010', 'has been declined'],
  ['4000000000000127', 'failed', 'P0010', 'has been declined'],
  ['4000000000000119', 'error', 'P0050', 'technical problems'],
])('the card %s ends as %s (%s) and the page leads back', async (number, status, code, words) => {
  const { paymentId, nextUrl } = await start()
  const { page } = await payWith(nextUrl, number)
  expect(page.text).toContain(words)
  expect(page.text).toContain(`href="${returnUrl}"`)
  expect(await pay.getPayment(paymentId)).toMatchObject({ status, code, finished: true })
})

test('the cancel button ends the payment as cancelled by the payer', async () => {
  const { paymentId, nextUrl } = await start()
  const { here } = await open(nextUrl)
  await postForm(`${here}/cancel`, {})
  expect((await getPage(here)).text).toContain('Your payment has been cancelled')
  expect(await pay.getPayment(paymentId)).toMatchObject({ status: 'failed', code: 'P0030' })
})

test('a link works one time; looking the payment up gives a new one that leads to the same page', async () => {
  const { paymentId, nextUrl } = await start()
  const { here } = await open(nextUrl)
  expect((await getPage(nextUrl)).status).toBe(404)
  const { nextUrl: fresh } = await pay.getPayment(paymentId)
  expect((await open(fresh!)).here).toBe(here)
  expect((await getPage(`${fresh}x`)).status).toBe(404)
})

test('opening the link starts the payment', async () => {
  const { paymentId, nextUrl } = await start()
  await open(nextUrl)
  expect((await pay.getPayment(paymentId)).status).toBe('started')
})

test('a card that is not a test card is refused with a link to the question, and nothing of it is kept', async () => {
  const { paymentId, nextUrl } = await start()
  const { here, page } = await open(nextUrl)
  const posted = await postForm(here, { ...inputsOf(page.text), cardNo: '4111111111111111', cvc: '' })
  expect(posted.text).toContain('<title>Error: ')
  expect(posted.text).toContain('<a href="#cardNo">Card number must be one of the test cards on this page</a>')
  expect(posted.text).toContain('<a href="#cvc">')
  expect((await pay.getPayment(paymentId)).status).toBe('started')
})

test('a payment that is not finished after 90 minutes has expired, on its page as well', async () => {
  const { paymentId, nextUrl } = await start()
  const { here } = await open(nextUrl)
  time = new Date(time.getTime() + 90 * 60_000 - 1)
  expect((await pay.getPayment(paymentId)).status).toBe('started')
  time = new Date(time.getTime() + 1)
  expect((await getPage(here)).text).toContain('Your payment has expired')
  expect(await pay.getPayment(paymentId)).toMatchObject({ status: 'failed', code: 'P0020', finished: true })
})

test('what the service wrote is shown as text', async () => {
  const { nextUrl } = await start("Sofa & 'chair'")
  expect((await open(nextUrl)).page.text).toContain('Sofa &amp; &#39;chair&#39;')
})

test('refunds add up to the payment and no further, and an old try is refused', async () => {
  const { paymentId, nextUrl } = await start()
  const { here } = await payWith(nextUrl)
  await postForm(`${here}/confirm`, {})
  expect(await pay.refund(paymentId, 1000, 4250)).toMatchObject({ status: 'success' })
  await expect(pay.refund(paymentId, 1000, 4250)).rejects.toMatchObject({
    status: 412,
    remoteCode: 'P0604',
    retry: false,
  })
  expect(await pay.getPayment(paymentId)).toMatchObject({ refundable: 3250 })
  await expect(pay.refund(paymentId, 3251, 3250)).rejects.toMatchObject({ status: 400, remoteCode: 'P0603' })
  await pay.refund(paymentId, 3250, 3250)
  expect((await pay.getPayment(paymentId)).refundable).toBeUndefined()
})
