import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { sendApplication } from './send-application.ts'

let api: TestApp
let dee: Record<string, string>
beforeAll(async () => {
  api = await openTestApp()
  dee = await api.signIn('dee.designer@kingsmere.example', 'kingsmere-demo')
})
afterAll(async () => {
  await api?.close()
})

const post = (url: string, payload: object) =>
  api.call({ method: 'POST', url: `/api/designer/services/bulky-waste/moves${url}`, headers: dee, payload })
const versionOf = async (reference: string) =>
  (
    await api.guildhall.db
      .selectFrom('cases')
      .select('version')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow()
  ).version

test('a dry run moves nothing; some are moved, then all, each with its line, and a second run finds nobody', async () => {
  const first = await sendApplication(api)
  const second = await sendApplication(api)
  await api.guildhall.db
    .insertInto('service_versions')
    .columns(['slug', 'version', 'package', 'changes'])
    .expression((eb) =>
      eb
        .selectFrom('service_versions')
        .select(['slug', eb.val(2).as('version'), 'package', 'changes'])
        .where('slug', '=', 'bulky-waste')
        .where('version', '=', 1),
    )
    .execute()
  const plan = await post('/plan', { from: 1, to: 2 })
  expect(plan).toMatchObject({ status: 200, body: { total: 2 } })
  expect((plan.body as { cases: object[] }).cases[0]).toMatchObject({ loses: [], cannot: [] })
  expect(await versionOf(first.reference)).toBe(1)

  expect((await post('', { from: 1, to: 2, references: [first.reference] })).body).toEqual({ count: 1 })
  await api.doDueWork()
  expect([await versionOf(first.reference), await versionOf(second.reference)]).toEqual([2, 1])
  expect((await post('', { from: 1, to: 2 })).body).toEqual({ count: 1 })
  await api.doDueWork()
  expect(await versionOf(second.reference)).toBe(2)
  expect((await post('', { from: 1, to: 2 })).body).toEqual({ count: 0 })

  const asha = await api.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
  const ledger = await api.call({ url: `/api/desk/cases/${second.reference}/events`, headers: asha })
  const { events, chain } = ledger.body as { events: { type: string; data: object }[]; chain: { ok: boolean } }
  expect(chain.ok).toBe(true)
  expect(events.at(-1)).toMatchObject({ type: 'moved-to-version', data: { from: 1, to: 2 } })
  const denied = await api.call({
    method: 'POST',
    url: '/api/designer/services/bulky-waste/moves',
    headers: asha,
    payload: { from: 1, to: 2 },
  })
  expect(denied.status).toBe(403)
})
