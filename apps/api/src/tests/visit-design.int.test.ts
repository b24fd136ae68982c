import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from './open-test-app.ts'

let api: TestApp
let dee: Record<string, string>
let sam: Record<string, string>
beforeAll(async () => {
  api = await openTestApp()
  dee = await api.signIn('dee.designer@kingsmere.example', 'kingsmere-demo')
  sam = await api.signIn('sam.admin@kingsmere.example', 'kingsmere-demo')
})
afterAll(() => api?.close())

const visits = { dee: randomUUID(), sam: randomUUID(), other: randomUUID() }
const say = async (headers: Record<string, string>, payload: { visit: string; place: string; left?: boolean }) => {
  const url = '/api/designer/services/bulky-waste/visits'
  const reply = await api.call({ method: 'POST', url, headers, payload })
  return reply.body as { revision: number; visitors: { name: string; place: string; self: boolean }[] }
}

test('two designers see one another and where each is; an own second window is told apart', async () => {
  expect(await say(dee, { visit: visits.dee, place: 'Page “Contact”' })).toEqual({ revision: 1, visitors: [] })
  const seen = await say(sam, { visit: visits.sam, place: 'Fees' })
  expect(seen.visitors).toMatchObject([{ name: 'Dee Morgan', place: 'Page “Contact”', self: false }])
  await say(dee, { visit: visits.dee, place: 'Messages' })
  const later = await say(sam, { visit: visits.other, place: 'Process' })
  expect(later.visitors.map(({ name, place, self }) => `${name} ${place} ${self}`).sort()).toEqual([
    'Dee Morgan Messages false',
    'Sam Whitlock Fees true',
  ])
})

test('who leaves is gone at once, and who is not heard of for 20 seconds soon; nobody ends the visit of another', async () => {
  await say(sam, { visit: visits.dee, place: '', left: true })
  expect((await say(sam, { visit: visits.sam, place: 'Fees' })).visitors).toHaveLength(2)
  await say(sam, { visit: visits.other, place: '', left: true })
  expect((await say(sam, { visit: visits.sam, place: 'Fees' })).visitors).toHaveLength(1)
  await sql`update design_visits set seen_at = now() - interval '21 seconds' where visit = ${visits.dee}::uuid`.execute(
    api.guildhall.db,
  )
  expect((await say(sam, { visit: visits.sam, place: 'Fees' })).visitors).toEqual([])
})

test('where people are is not logged, and is for designers', async () => {
  await say(dee, { visit: visits.dee, place: 'A place to look for' })
  expect(api.log.join('\n')).not.toContain('A place to look for')
  const asha = await api.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
  const url = '/api/designer/services/bulky-waste/visits'
  const refused = await api.call({ method: 'POST', url, headers: asha, payload: { visit: visits.sam, place: '' } })
  expect(refused.status).toBe(403)
})
