import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { payOn, sendApplication } from './send-application.ts'

let api: TestApp
let reference: string
let guest: Record<string, string>
let officer: Record<string, string>
beforeAll(async () => {
  api = await openTestApp()
  const sent = await sendApplication(api)
  reference = sent.reference
  guest = sent.headers
  const started = await api.call({ method: 'POST', url: `/api/requests/${reference}/payments`, headers: guest })
  await payOn((started.body as { nextUrl: string }).nextUrl)
  const { id } = await api.guildhall.db.selectFrom('payment_attempts').select('id').executeTakeFirstOrThrow()
  await api.call({ method: 'POST', url: `/api/payments/${id}/settle`, headers: guest })
  officer = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
})
afterAll(async () => {
  await api?.close()
})

type Reason = {
  about: string
  text: string
  version: number
  pointer: string
  inputs: { path: string; title: string; value: unknown }[]
}

const reasons = async () => {
  const reply = await api.call({ url: `/api/desk/cases/${reference}/reasons`, headers: officer })
  expect(reply.status).toBe(200)
  return reply.body as { reasons: Reason[]; total: number }
}

test('staff read why a fee, a way, a clock, a task and a message came about, with the rule and what it read', async () => {
  const { reasons: told, total } = await reasons()
  expect(total).toBe(told.length)
  expect([...new Set(told.map(({ about }) => about))].sort()).toEqual(['clock', 'fee', 'message', 'task', 'way'])
  const fee = told.find(({ pointer }) => pointer === '/fees/collection/lines/1/times')!
  expect(fee).toMatchObject({
    version: 1,
    inputs: [{ path: 'answers.items', title: expect.stringContaining('collect') }],
  })
  expect(told.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^The fee came to £/),
      expect.stringMatching(/^It did not go to “Give the collection day back”: that is for when .*abandoned/),
      'It went to “Confirm the collection day”, for no rule before held',
      expect.stringMatching(/^The clock is due .*1 working day from .*in the calendar “Council offices”$/),
      'The task went to the team “Waste crew”',
      expect.stringMatching(/^“.*” was to be sent to the applicant, as the step says$/),
    ]),
  )
})

test('why stays as it was written down: answers that change later do not change it', async () => {
  const before = await reasons()
  await api.guildhall.db
    .updateTable('cases')
    .set({ state: JSON.stringify({ format: 1, answers: {}, steps: {}, timers: {}, status: 'open' }) })
    .execute()
  expect((await reasons()).reasons).toEqual(before.reasons)
})

test('the person whom a case is for, and nobody else but staff, is not told of its rules', async () => {
  const url = `/api/desk/cases/${reference}/reasons`
  expect((await api.call({ url, headers: guest })).status).toBe(401)
  expect((await api.call({ url: '/api/desk/cases/BWC-0000-0000/reasons', headers: officer })).status).toBe(404)
})
