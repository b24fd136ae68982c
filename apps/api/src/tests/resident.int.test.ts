import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fileForm } from './file-form.ts'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { fillIn, payOn, resident, sendApplication } from './send-application.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp()
})
afterAll(async () => {
  await api?.close()
})

// The smallest picture there is: one dot.
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('the published service and its package can be read by anybody', async () => {
  const list = await api.call({ url: '/api/services' })
  expect(list).toMatchObject({
    status: 200,
    body: { services: expect.arrayContaining([expect.objectContaining({ slug: 'bulky-waste' })]) },
  })
  const one = await api.call({ url: '/api/services/bulky-waste' })
  expect(one).toMatchObject({ status: 200, body: { version: 1, package: { format: 'guildhall.service-package/1' } } })
  expect((await api.call({ url: '/api/services/nothing' })).status).toBe(404)
})

test('a form that is sent twice gives the first reference, and can be read, paid and seen by its guest', async () => {
  const { draftId, headers } = await fillIn(api)
  const price = await api.call({ url: `/api/drafts/${draftId}/price`, headers })
  expect(price).toMatchObject({ status: 200, body: { total: expect.any(Number) } })
  const send = () =>
    api.call({
      method: 'POST',
      url: `/api/drafts/${draftId}/submit`,
      headers: { ...headers, 'idempotency-key': 'key-key-key' },
    })
  const first = await send()
  expect(first).toMatchObject({ status: 201, body: { payment: true } })
  expect((await send()).body).toEqual(first.body)
  const { reference } = first.body as { reference: string }

  const started = await api.call({ method: 'POST', url: `/api/requests/${reference}/payments`, headers })
  expect(started).toMatchObject({ status: 200, body: { nextUrl: expect.stringContaining('/govuk-pay/') } })
  await payOn((started.body as { nextUrl: string }).nextUrl)
  const { id: attemptId } = await api.guildhall.db.selectFrom('payment_attempts').select('id').executeTakeFirstOrThrow()
  const settle = (given: Record<string, string>) =>
    api.call({ method: 'POST', url: `/api/payments/${attemptId}/settle`, headers: given })
  expect((await settle({})).status).toBe(404)
  expect(await settle(headers)).toMatchObject({ status: 200, body: { reference, state: 'paid' } })
  const request = await api.call({ url: `/api/requests/${reference}`, headers })
  expect(request).toMatchObject({
    status: 200,
    body: { status: 'in-progress', payment: { state: 'paid', paidAt: expect.stringMatching(/^\d{4}-.*Z$/) } },
  })
  const again = await api.call({ method: 'POST', url: `/api/requests/${reference}/payments`, headers })
  expect(again).toMatchObject({ status: 200, body: { settled: true } })
  const early = { method: 'POST', url: `/api/requests/${reference}/rating`, headers, payload: { stars: 5 } } as const
  expect((await api.call(early)).status).toBe(409)
})

test('an answer to a question that the page does not ask is refused', async () => {
  const { draftId, headers } = await fillIn(api)
  const payload = { answers: { place: 'Here', nonsense: 1 } }
  const reply = await api.call({ method: 'PUT', url: `/api/drafts/${draftId}/pages/place`, headers, payload })
  expect(reply).toMatchObject({ status: 400, body: { error: { problems: [{ at: '/body/answers/nonsense' }] } } })
})

test('a photo is kept for the officer, a text that calls itself a photo is not', async () => {
  const { draftId, headers } = await fillIn(api)
  const url = `/api/drafts/${draftId}/uploads/photo`
  const fake = fileForm(Buffer.from('hello'), 'photo.png')
  const refused = await api.call({ method: 'POST', url, headers: { ...headers, ...fake.type }, payload: fake.payload })
  expect(refused).toMatchObject({ status: 422, body: { error: { code: 'file-refused' } } })
  const real = fileForm(dot, 'photo.png')
  const kept = await api.call({ method: 'POST', url, headers: { ...headers, ...real.type }, payload: real.payload })
  expect(kept).toMatchObject({ status: 201, body: { fileName: 'photo.png', size: dot.length } })
  const key = { 'idempotency-key': 'photo-photo' }
  const sent = await api.call({ method: 'POST', url: `/api/drafts/${draftId}/submit`, headers: { ...headers, ...key } })
  const { reference } = sent.body as { reference: string }

  const officer = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
  const seen = await api.call({ url: `/api/desk/cases/${reference}`, headers: officer })
  const [upload] = (seen.body as { uploads: { id: string }[] }).uploads
  const file = await api.app.inject({ url: `/api/desk/uploads/${upload!.id}`, headers: officer })
  expect(file.rawPayload.equals(dot)).toBe(true)
  expect(file.headers).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-disposition': expect.stringMatching(/^attachment; filename="photo.png"/),
  })
  expect((await api.call({ url: `/api/desk/uploads/${upload!.id}`, headers })).status).toBe(401)
})

test('a file over 25 MB is cut off while it streams', async () => {
  const { draftId, headers } = await fillIn(api)
  const huge = fileForm(Buffer.alloc(25_500_000), 'photo.png')
  const reply = await api.call({
    method: 'POST',
    url: `/api/drafts/${draftId}/uploads/photo`,
    headers: { ...headers, ...huge.type },
    payload: huge.payload,
  })
  expect(reply).toMatchObject({ status: 413, body: { error: { code: 'too-large' } } })
})

test('a resident signs in by the emailed link once and then sees the requests under that address', async () => {
  const { reference } = await sendApplication(api)
  const asked = (email: string) => api.call({ method: 'POST', url: '/api/sign-in-links', payload: { email } })
  expect(await asked(resident.email)).toMatchObject({ status: 202, body: { sent: true } })
  await api.doDueWork()
  const token = /sign-in\/([\w-]{20,})/.exec(await api.mailbox())?.[1] ?? (await tokenFromMessages())
  expect((await asked('nobody@home.example')).body).toEqual({ sent: true })
  const use = () => api.app.inject({ method: 'POST', url: '/api/sign-in-links/consume', payload: { token } })
  const first = await use()
  expect(first.statusCode).toBe(200)
  expect((await use()).statusCode).toBe(410)
  const cookie = first.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const list = await api.call({ url: '/api/requests', headers: { cookie } })
  expect((list.body as { requests: { reference: string }[] }).requests.map((row) => row.reference)).toContain(reference)
  expect((await api.call({ url: `/api/requests/${reference}`, headers: { cookie } })).status).toBe(200)
  expect((await api.call({ url: '/api/requests' })).status).toBe(401)
  expect((await api.call({ url: '/api/desk/tasks', headers: { cookie } })).status).toBe(401)
})

async function tokenFromMessages(): Promise<string> {
  const list = await api.mailbox()
  for (const [, path] of list.matchAll(/href="([^"]*mailbox\/[^"]+)"/g)) {
    const page = await (await fetch(new URL(path!, api.guildhall.settings.fakesUrl))).text()
    const token = /sign-in\/([\w-]{20,})/.exec(page)?.[1]
    if (token) return token
  }
  throw new Error('No sign-in link was mailed')
}

test('health tells how late the work is', async () => {
  expect(await api.call({ url: '/health' })).toMatchObject({
    status: 200,
    body: { oldestDueWorkMs: expect.any(Number) },
  })
})
