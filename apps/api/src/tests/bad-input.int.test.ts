import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { InjectOptions } from 'fastify'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { fillIn, resident, sendApplication } from './send-application.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp()
})
afterAll(async () => {
  await api?.close()
})

type Refusal = {
  error: { code: string; message: string; fix: string; problems?: { page?: string; at: string; message: string }[] }
}

const tables = ['cases', 'events', 'drafts', 'work', 'idempotency', 'bookings', 'uploads', 'sessions', 'inbox'] as const

async function rowCounts(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const { rows } = await sql<{ count: string }>`select count(*) from ${sql.table(table)}`.execute(api.guildhall.db)
    counts[table] = Number(rows[0]!.count)
  }
  return counts
}

const json = { 'content-type': 'application/json', 'idempotency-key': 'a-key-of-a-test' }
const key = { 'idempotency-key': 'a-key-of-a-test' }
const { fullName, email } = resident

const refusals: [string, InjectOptions, number, string][] = [
  [
    'an application of wrong types',
    { payload: { service: 7, answers: [fullName] }, headers: key },
    400,
    'invalid-request',
  ],
  [
    'a field that nobody knows',
    { payload: { service: 'bulky-waste', answers: {}, [email]: 1 }, headers: key },
    400,
    'invalid-request',
  ],
  ['no answers at all', { payload: { service: 'bulky-waste' }, headers: key }, 400, 'invalid-request'],
  ['no key', { payload: { service: 'bulky-waste', answers: { fullName } } }, 400, 'invalid-request'],
  [
    'missing pages',
    { payload: { service: 'bulky-waste', answers: { fullName, email } }, headers: key },
    422,
    'invalid-answers',
  ],
  [
    'answers of wrong types',
    { payload: { service: 'bulky-waste', answers: { fullName: [email], items: email } }, headers: key },
    422,
    'invalid-answers',
  ],
  [
    'a service that is not there',
    { payload: { service: 'nothing', answers: { fullName } }, headers: key },
    404,
    'not-found',
  ],
  [
    '5 MB',
    { payload: { service: 'bulky-waste', answers: { fullName: fullName.repeat(300_000) } }, headers: key },
    413,
    'too-large',
  ],
  [
    '__proto__',
    { payload: `{"service":"bulky-waste","answers":{"__proto__":{"fullName":"${fullName}"}}}`, headers: json },
    400,
    'unreadable-json',
  ],
  [
    'constructor.prototype',
    {
      payload: `{"service":"bulky-waste","answers":{"constructor":{"prototype":{"fullName":"${fullName}"}}}}`,
      headers: json,
    },
    400,
    'unreadable-json',
  ],
  [
    'half a JSON',
    { payload: `{"service":"bulky-waste","answers":{"fullName":"${fullName}`, headers: json },
    400,
    'unreadable-json',
  ],
  ['an empty body', { payload: '', headers: json }, 400, 'unreadable-json'],
  ['a list', { payload: `["${fullName}"]`, headers: json }, 400, 'invalid-request'],
  [
    'a form post',
    {
      payload: `service=bulky-waste&fullName=${email}`,
      headers: { ...key, 'content-type': 'application/x-www-form-urlencoded' },
    },
    415,
    'wrong-media-type',
  ],
  ['plain text', { payload: fullName, headers: { ...key, 'content-type': 'text/plain' } }, 415, 'wrong-media-type'],
]

test.each(refusals)(
  '%s is refused with a sentence that helps, nothing is stored',
  async (_name, request, status, code) => {
    const before = await rowCounts()
    const reply = await api.call({ method: 'POST', url: '/api/applications', ...request })
    const { error } = reply.body as Refusal
    expect({ status: reply.status, code: error.code }).toEqual({ status, code })
    expect(error.message).toMatch(/^[A-Z].{10,}/)
    expect(error.fix).toMatch(/^[A-Z].{10,}/)
    expect(JSON.stringify(error)).not.toMatch(new RegExp(`${fullName}`))
    expect(await rowCounts()).toEqual(before)
  },
)

test('missing pages are named, a sentence for each', async () => {
  const payload = { service: 'bulky-waste', answers: { fullName, email } }
  const { error } = (await api.call({ method: 'POST', url: '/api/applications', headers: key, payload }))
    .body as Refusal
  expect(error.problems?.map(({ page }) => page)).toEqual(expect.arrayContaining(['address', 'items', 'place', 'slot']))
  for (const { message } of error.problems!) expect(message).toMatch(/^[A-Z].{5,}/)
})

test('a page with wrong answers stores nothing and says why', async () => {
  const { draftId, headers } = await fillIn(api)
  const save = (answers: unknown) =>
    api.call({ method: 'PUT', url: `/api/drafts/${draftId}/pages/contact`, headers, payload: { answers } })
  const reply = await save({ fullName: '', email: 'no address' })
  expect(reply.status).toBe(200)
  expect((reply.body as { problems: { at: string }[] }).problems.map(({ at }) => at).sort()).toEqual([
    'email',
    'fullName',
  ])
  const draft = await api.call({ url: `/api/drafts/${draftId}`, headers })
  expect((draft.body as { answers: object }).answers).toMatchObject({ fullName, email })
})

test('an unknown page, draft or id is not found or not an id, never a fault of ours', async () => {
  const { draftId, headers } = await fillIn(api)
  const page = (id: string, name: string) =>
    api.call({ method: 'PUT', url: `/api/drafts/${id}/pages/${name}`, headers, payload: { answers: {} } })
  expect((await page(draftId, 'nothing')).status).toBe(404)
  expect((await page('3f0c2a52-6a1e-4b8f-9a57-0d3a4d1b2c3d', 'contact')).status).toBe(404)
  expect((await page('x', 'contact')).status).toBe(400)
})

test("someone else's reference and draft look exactly like ones that do not exist", async () => {
  const mine = await sendApplication(api)
  const other = await fillIn(api)
  const read = (reference: string, headers: Record<string, string>) =>
    api.call({ url: `/api/requests/${reference}`, headers })
  expect((await read(mine.reference, mine.headers)).status).toBe(200)
  const missing = await read('BWC-0000-0000', other.headers)
  expect(missing.status).toBe(404)
  for (const headers of [other.headers, {}, { 'x-access-token': 'made-up' }]) {
    const reply = await read(mine.reference, headers as Record<string, string>)
    expect(reply).toMatchObject({ status: 404, body: missing.body })
  }
  expect((await api.call({ url: `/api/drafts/${mine.draftId}`, headers: other.headers })).status).toBe(404)
  const rating = { method: 'POST', url: `/api/requests/${mine.reference}/rating`, payload: { stars: 1 } } as const
  expect((await api.call({ ...rating, headers: other.headers })).status).toBe(404)
  const pay = { method: 'POST', url: `/api/requests/${mine.reference}/payments` } as const
  expect((await api.call({ ...pay, headers: other.headers })).status).toBe(404)
})

test('staff calls are refused without a session, with an ended one, and with an out-of-date page', async () => {
  const officer = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
  const other = await api.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
  const claim = { method: 'POST', url: '/api/desk/tasks/3f0c2a52-6a1e-4b8f-9a57-0d3a4d1b2c3d/claim' } as const
  const code = async (headers: Record<string, string>) => {
    const reply = await api.call({ ...claim, headers })
    return [reply.status, (reply.body as Refusal).error.code]
  }
  const { cookie } = officer as { cookie: string }
  expect(await code({})).toEqual([401, 'not-signed-in'])
  expect(await code({ cookie: 'guildhall_session=made-up' })).toEqual([401, 'not-signed-in'])
  expect(await code({ cookie })).toEqual([403, 'out-of-date'])
  expect(await code({ cookie, 'x-csrf-token': other['x-csrf-token']! })).toEqual([403, 'out-of-date'])
  expect(await code(officer)).toEqual([404, 'not-found'])
  expect((await api.call({ method: 'DELETE', url: '/api/session', headers: officer })).status).toBe(204)
  expect(await code(officer)).toEqual([401, 'not-signed-in'])
  const stale = await api.call({ ...claim, headers: { cookie: (other as { cookie: string }).cookie } })
  expect((stale.body as Refusal).error).toMatchObject({
    message: 'Your sign-in page is out of date.',
    fix: 'Reload the page and try again.',
  })
})

test('an officer is no designer', async () => {
  const officer = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
  const reply = await api.call({ url: '/api/designer/services', headers: officer })
  expect([reply.status, (reply.body as Refusal).error.code]).toEqual([403, 'not-allowed'])
})

test('a webhook without the right signature is refused and not kept', async () => {
  const before = await rowCounts()
  const reply = await api.call({
    method: 'POST',
    url: '/api/webhooks/govuk-pay',
    headers: { 'content-type': 'application/json', 'pay-signature': 'ab'.repeat(32) },
    payload: { webhook_message_id: 'x', resource: { email } },
  })
  expect(reply.status).toBe(403)
  expect(await rowCounts()).toEqual(before)
})

test('a fault of ours gives a request id and no cause', async () => {
  const read = api.guildhall.versions.current
  api.guildhall.versions.current = () => Promise.reject(new Error(`no ${fullName}`))
  try {
    const reply = await api.call({ url: '/api/services/bulky-waste' })
    expect(reply).toMatchObject({ status: 500, body: { error: { code: 'internal', requestId: expect.any(String) } } })
    expect(JSON.stringify(reply.body)).not.toContain(fullName)
    const { requestId } = (reply.body as { error: { requestId: string } }).error
    expect(api.log.filter((line) => line.includes(requestId) && line.includes('"cause"'))).toHaveLength(1)
  } finally {
    api.guildhall.versions.current = read
  }
})

test('after all this not a word of a person is in the log', () => {
  expect(api.log.length).toBeGreaterThan(40)
  const log = api.log.join('')
  for (const word of [
    ...Object.values(resident),
    'Quillfeather',
    '07700',
    'KM11AB',
    'km11ab',
    'Bridge Street',
    'kingsmere-demo',
    'ben.crew',
    'x-access-token',
    'guildhall_session',
  ]) {
    expect(log).not.toContain(word)
  }
})
