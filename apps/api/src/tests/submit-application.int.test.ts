import { popularServices } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { resident } from './send-application.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp()
})
afterAll(async () => {
  await api?.close()
})

const answers = {
  address: { line1: '1 Abbey Road', town: 'Kingsmere', postcode: 'KM1 1AA' },
  bin: 'recycling',
  outInTime: true,
  fullName: resident.fullName,
  email: resident.email,
}

const send = (key: string, changes: object = {}) =>
  api.call({
    method: 'POST',
    url: '/api/applications',
    headers: { 'idempotency-key': key },
    payload: { service: 'missed-bin', answers: { ...answers, ...changes } },
  })

async function countCases(): Promise<number> {
  const { count } = await api.guildhall.db
    .selectFrom('cases')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

test('the services with the most cases of the last 90 days are popular, older cases do not count', async () => {
  for (const key of ['popular-one', 'popular-two']) await send(key)
  const listed = (await api.call({ url: '/api/services' })).body as { popular: string[] }
  expect(listed.popular).toEqual(['missed-bin'])
  const { db } = api.guildhall
  // What another process finds, which has nothing in its memory yet.
  const foundAnew = () => popularServices({ ...api.guildhall, db: db.withoutPlugins() })
  expect(await foundAnew()).toEqual(['missed-bin'])
  await db.updateTable('cases').set({ opened_at: sql`now() - interval '91 days'` }).execute()
  expect(await foundAnew()).toEqual([])
})

test('twenty sendings at once under one key make one case and get one reference', async () => {
  const before = await countCases()
  const replies = await Promise.all(Array.from({ length: 20 }, () => send('one-and-the-same')))
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(replies.map(({ body }) => (body as { reference: string }).reference)).size).toBe(1)
  expect(replies[0]!.body).toEqual({ reference: expect.stringMatching(/^MBC-/), version: 1 })
  expect((await countCases()) - before).toBe(1)
})

test('the same key with other answers is refused and stores nothing', async () => {
  await send('used-once-already')
  const before = await countCases()
  const reply = await send('used-once-already', { bin: 'food' })
  expect(reply).toMatchObject({ status: 409, body: { error: { code: 'key-reused' } } })
  expect(await countCases()).toBe(before)
})

test('a question that the form does not ask is refused by name', async () => {
  const reply = await send('with-nonsense', { nonsense: 1 })
  expect(reply).toMatchObject({ status: 422, body: { error: { problems: [{ at: 'nonsense' }] } } })
})
