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

const progress = async (id: string) =>
  (await api.call({ url: `/api/designer/services/bulky-waste/moves/${id}`, headers: dee })).body

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

  const started = await post('', { from: 1, to: 2, references: [first.reference] })
  expect(started.body).toMatchObject({ count: 1 })
  const { id } = started.body as { id: string }
  expect(await progress(id)).toEqual({ state: 'moving', count: 1, tried: 0, stayed: 0 })
  await api.doDueWork()
  expect(await progress(id)).toEqual({ state: 'done', count: 1, tried: 1, stayed: 0 })
  expect([await versionOf(first.reference), await versionOf(second.reference)]).toEqual([2, 1])
  expect((await post('', { from: 1, to: 2 })).body).toMatchObject({ count: 1 })
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

test('a dry run counts and picks out the cases that cannot move, and asks where a step goes that is gone', async () => {
  const { reference } = await sendApplication(api)
  const current = await api.guildhall.db
    .selectFrom('service_versions')
    .select('package')
    .where('slug', '=', 'bulky-waste')
    .where('version', '=', 1)
    .executeTakeFirstOrThrow()
  const text = JSON.stringify(current.package)
  const state = await api.guildhall.db
    .selectFrom('cases')
    .select(['state', 'version'])
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  const [waiting = ''] = Object.keys((state.state as { steps: object }).steps).filter((id) =>
    ['pay', 'collect'].includes(id),
  )
  // The same process, with the step where the case waits under another id.
  const renamed = text.replaceAll(`"${waiting}"`, `"${waiting}-anew"`)
  await api.guildhall.db
    .insertInto('service_versions')
    .values({ slug: 'bulky-waste', version: 3, package: renamed, changes: '[]' })
    .execute()
  const plan = (more: object) => post('/plan', { from: state.version, to: 3, ...more })
  const without = (await plan({ show: 'cannot-move' })).body as Plan
  expect(without.counts).toEqual({ running: 1, looked: 1, canMove: 0, loseSomething: 0, cannotMove: 1 })
  expect(without.cases.map((row) => row.reference)).toEqual([reference])
  expect(without.missing).toMatchObject([{ id: waiting, count: 1 }])
  expect(without.places.map(({ id }) => id)).toContain(`${waiting}-anew`)
  const started = await post('', { from: state.version, to: 3 })
  await api.doDueWork()
  expect(await progress((started.body as { id: string }).id)).toEqual({ state: 'done', count: 1, tried: 1, stayed: 1 })
  expect(await versionOf(reference)).toBe(state.version)
  expect((await plan({ show: 'lose-something' })).body).toMatchObject({ cases: [], total: 0 })
})

type Plan = {
  cases: { reference: string }[]
  counts: object
  missing: { id: string; count: number }[]
  places: { id: string }[]
}
