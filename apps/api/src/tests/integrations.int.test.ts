import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { sendApplication } from './send-application.ts'

type Made = { id: string; key: string }
type Listed = { id: string; name: string; lastUsedAt?: string; revokedAt?: string }

let api: TestApp
let sam: Record<string, string>
let ben: Record<string, string>
let reference: string

beforeAll(async () => {
  api = await openTestApp()
  sam = await api.signIn('sam.admin@kingsmere.example', 'kingsmere-demo')
  ben = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
  const steps = {
    request: { kind: 'form', title: 'Request', config: { form: 'request', by: 'resident' }, next: 'first' },
    first: { kind: 'wait', title: 'Visit', config: { event: 'site-visited' }, next: 'second' },
    second: { kind: 'wait', title: 'Visit', config: { event: 'site-visited' }, next: 'end' },
    end: { kind: 'end', title: 'End', config: { outcome: 'completed' } },
  }
  const process = JSON.stringify({ format: 'guildhall.process/1', start: 'request', steps })
  await sql`insert into service_versions (slug, version, package)
    select slug, 1000, jsonb_set(package::jsonb, '{process}', ${process}) from service_versions
    where slug = 'bulky-waste' and version = 1`.execute(api.guildhall.db)
  await sql`update services set current_version = 1000 where slug = 'bulky-waste'`.execute(api.guildhall.db)
  reference = (await sendApplication(api)).reference
})
afterAll(async () => {
  await api?.close()
})

const make = async (payload: object) => {
  const reply = await api.call({ method: 'POST', url: '/api/integrations', headers: sam, payload })
  expect(reply.status).toBe(201)
  return reply.body as Made
}
const list = async () =>
  ((await api.call({ url: '/api/integrations', headers: sam })).body as { integrations: Listed[] }).integrations
const tell = (authorization: string | undefined, key: string, more: { name?: string; headers?: object } = {}) =>
  api.call({
    method: 'POST',
    url: `/api/cases/${reference}/events`,
    headers: { ...(authorization && { authorization }), 'idempotency-key': key, ...more.headers },
    payload: { name: more.name ?? 'site-visited', data: { verdict: 'good' } },
  })

test('only administrators may make, see or revoke keys', async () => {
  for (const [method, url] of [
    ['POST', '/api/integrations'],
    ['GET', '/api/integrations'],
    ['POST', '/api/integrations/00000000-0000-4000-8000-000000000000/revoke'],
  ] as const) {
    const payload =
      method === 'POST' && !url.endsWith('revoke') ? { name: 'Mine', events: ['site-visited'] } : undefined
    expect(await api.call({ method, url, headers: ben, payload })).toMatchObject({ status: 403 })
    expect(await api.call({ method, url, payload })).toMatchObject({ status: 401 })
  }
  expect(await list()).toEqual([])
})

test('a key is shown once: neither the list, the table nor the log has it', async () => {
  const { key } = await make({ name: 'Site app', events: ['site-visited'] })
  expect(key).toMatch(/^ghk_[\w-]{43}$/)
  const { rows } = await sql`select * from integrations`.execute(api.guildhall.db)
  expect(JSON.stringify([await list(), rows, api.log])).not.toContain(key.slice(4))
  expect(await list()).toMatchObject([{ name: 'Site app', events: ['site-visited'], services: [] }])
})

test('a system moves a case by its key, once, and the ledger names the system', async () => {
  const { id, key } = await make({ name: 'Survey tablet', events: ['site-visited'], services: ['bulky-waste'] })
  const replies = await Promise.all([1, 2, 3].map(() => tell(`Bearer ${key}`, 'tablet-one-1')))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
  const { body } = await api.call({ url: `/api/desk/cases/${reference}/events`, headers: ben })
  const lines = (body as { events: { type: string; actor: object }[] }).events
  expect(lines.filter(({ type }) => type === 'event-received')).toMatchObject([
    { actor: { kind: 'integration', name: 'Survey tablet' } },
  ])
  expect((await list()).find((one) => one.id === id)?.lastUsedAt).toBeDefined()
})

test('a wrong key, a revoked one, none and something that is no key are answered alike', async () => {
  const { id, key } = await make({ name: 'Old app', events: ['site-visited'] })
  const revoke = () => api.call({ method: 'POST', url: `/api/integrations/${id}/revoke`, headers: sam })
  expect(await revoke()).toMatchObject({ status: 204 })
  expect(await revoke()).toMatchObject({ status: 404 })
  const bodies = new Set<string>()
  const wrong = `Bearer ghk_${'x'.repeat(43)}`
  for (const given of [undefined, wrong, `Bearer ${key}`, 'Bearer ', 'Basic YTpi', `Bearer ${'y'.repeat(5000)}`]) {
    const { status, body } = await tell(given, 'wrong-key-one')
    const { requestId: _, ...error } = (body as { error: Record<string, unknown> }).error
    bodies.add(JSON.stringify([status, error]))
  }
  expect([...bodies]).toEqual([expect.stringContaining('[401,{"code":"not-signed-in"')])
  expect((await list()).find((one) => one.id === id)?.revokedAt).toBeDefined()
})

test('a key is good for the events and services that it names, and for no other operation', async () => {
  const narrow = await make({ name: 'Narrow', events: ['paid-elsewhere'], services: ['bulky-waste'] })
  const elsewhere = await make({ name: 'Elsewhere', events: ['site-visited'], services: ['missed-bin'] })
  expect(await tell(`Bearer ${narrow.key}`, 'narrow-one-1')).toMatchObject({
    status: 403,
    body: { error: { code: 'not-allowed' } },
  })
  expect(await tell(`Bearer ${elsewhere.key}`, 'elsewhere-one')).toMatchObject({ status: 404 })
  const authorization = `Bearer ${narrow.key}`
  for (const url of ['/api/integrations', '/api/desk/cases', `/api/desk/cases/${reference}`])
    expect(await api.call({ url, headers: { authorization } })).toMatchObject({ status: 401 })
})

test('a key that comes with the cookie of staff stands for the system alone', async () => {
  const { key } = await make({ name: 'Beside staff', events: ['paid-elsewhere'] })
  expect(await tell(`Bearer ${key}`, 'beside-one-1', { headers: ben })).toMatchObject({ status: 403 })
})

test('an integration without a name, without events or with more than we ask is refused', async () => {
  for (const payload of [
    { name: ' ', events: ['site-visited'] },
    { name: 'None', events: [] },
    { name: 'Spaces', events: ['site visited'] },
    { name: 'More', events: ['site-visited'], key: 'mine' },
  ])
    expect(await api.call({ method: 'POST', url: '/api/integrations', headers: sam, payload })).toMatchObject({
      status: 400,
    })
})

test('an address that tries too many keys in a minute is told to wait, before any is looked up', async () => {
  const paced = await openTestApp({ paces: true })
  try {
    const statuses: number[] = []
    for (let turn = 0; turn < 310; turn += 1) {
      const reply = await paced.call({
        method: 'POST',
        url: '/api/cases/BWC-0000-0000/events',
        headers: { authorization: `Bearer ghk_${'z'.repeat(43)}`, 'idempotency-key': `try-${turn}-once` },
        payload: { name: 'site-visited' },
      })
      statuses.push(reply.status)
    }
    expect(statuses.slice(0, 300)).toEqual(Array(300).fill(401))
    expect(statuses.slice(300)).toEqual(Array(10).fill(429))
  } finally {
    await paced.close()
  }
})
