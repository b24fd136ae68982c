import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { sendApplication } from './send-application.ts'

let api: TestApp
let ben: Record<string, string>
let reference: string
beforeAll(async () => {
  api = await openTestApp()
  ben = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
  const wait = (next: string) => ({ kind: 'wait', title: 'Visit', config: { event: 'site-visited' }, next })
  const steps = {
    request: { kind: 'form', title: 'Request', config: { form: 'request', by: 'resident' }, next: 'first' },
    first: wait('second'),
    second: wait('end'),
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

const visited = { name: 'site-visited', data: { verdict: 'good', by: 'Ada Lovelace' } }
const report = (key: string, payload: object = visited, at = reference) =>
  api.call({
    method: 'POST',
    url: `/api/cases/${at}/events`,
    headers: { ...ben, 'idempotency-key': key },
    payload,
  })
const stepsOf = async () => {
  const { body } = await api.call({ url: `/api/desk/cases/${reference}`, headers: ben })
  return Object.fromEntries((body as { steps: { id: string; status: string }[] }).steps.map((s) => [s.id, s.status]))
}

test('only staff may tell a case what happened outside', async () => {
  const reply = await api.call({
    method: 'POST',
    url: `/api/cases/${reference}/events`,
    headers: { 'idempotency-key': 'key-of-nobody' },
    payload: visited,
  })
  expect(reply).toMatchObject({ status: 401, body: { error: { code: 'not-signed-in' } } })
})

test('what the case does not wait for is refused and not kept, so that it may be sent again', async () => {
  const other = await report('event-key-one', { name: 'paid-elsewhere' })
  expect(other).toMatchObject({ status: 409, body: { error: { code: 'not-waited-for' } } })
  expect(await report('event-key-one', visited, 'BWC-0000-0000')).toMatchObject({ status: 404 })
  const { rows } = await sql`select from inbox where event_id = 'event-key-one'`.execute(api.guildhall.db)
  expect(rows).toEqual([])
})

test('ten tellings of one event at once move the case once, and its ledger says who told it but not what about', async () => {
  const replies = await Promise.all(Array.from({ length: 10 }, () => report('event-key-one')))
  expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200))
  expect(await stepsOf()).toMatchObject({ first: 'done', second: 'active' })
  const { body } = await api.call({ url: `/api/desk/cases/${reference}/events`, headers: ben })
  const lines = (body as { events: { type: string; actor: object; data: object }[] }).events
  expect(lines.filter(({ type }) => type === 'event-received')).toMatchObject([
    { actor: { kind: 'staff', name: 'Ben Okafor' }, data: { event: 'site-visited' } },
  ])
  expect(JSON.stringify(lines)).not.toContain('Lovelace')
})

test('a key stands for one event: with other data it is refused', async () => {
  const reply = await report('event-key-one', { name: 'site-visited', data: { verdict: 'bad' } })
  expect(reply).toMatchObject({ status: 409, body: { error: { code: 'key-reused' } } })
  expect(await stepsOf()).toMatchObject({ second: 'active' })
})

test('the next event with a key of its own moves it on, and the first may still be repeated without effect', async () => {
  expect((await report('event-key-two')).status).toBe(200)
  expect(await stepsOf()).toMatchObject({ end: 'done' })
  expect((await report('event-key-one')).status).toBe(200)
  expect((await report('event-key-three')).status).toBe(409)
})
