import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { sendApplication } from './send-application.ts'

let api: TestApp
let asha: Record<string, string>
let ben: Record<string, string>
let timer: string
let cancel: string
beforeAll(async () => {
  api = await openTestApp()
  const { reference } = await sendApplication(api)
  const { id: case_id } = await api.guildhall.db
    .selectFrom('cases')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  const stopped = { dead_at: new Date(), attempts: 12, last_error: 'ConnectorError: It is away' }
  const { id } = await api.guildhall.db
    .updateTable('work')
    .set(stopped)
    .where('kind', '=', 'fire-timer')
    .where('case_id', '=', case_id)
    .returning('id')
    .executeTakeFirstOrThrow()
  timer = id
  cancel = '00000000-0000-4000-8000-000000000001'
  await api.guildhall.db
    .insertInto('work')
    .values({ ...stopped, id: cancel, kind: 'return-money', case_id, key: 'late:x' })
    .execute()
  asha = await api.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
  ben = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
})
afterAll(async () => {
  await api?.close()
})

const list = (headers?: Record<string, string>, query = '') => api.call({ url: `/api/desk/repairs${query}`, headers })
const act = (id: string, what: string, payload: object, headers: Record<string, string> = asha) =>
  api.call({ method: 'POST', url: `/api/desk/repairs/${id}/${what}`, headers, payload })
const reason = 'It is well again'

test('only an operator sees what has stopped, and only an operator repairs', async () => {
  expect(await list()).toMatchObject({ status: 401 })
  expect(await list(ben)).toMatchObject({ status: 403, body: { error: { code: 'not-allowed' } } })
  for (const what of ['retry', 'done', 'give-up']) expect((await act(timer, what, { reason }, ben)).status).toBe(403)
  const all = { method: 'POST' as const, url: '/api/desk/repairs/retry', payload: { kind: 'fire-timer', reason } }
  expect((await api.call({ ...all, headers: ben })).status).toBe(403)
  expect((await list(asha)).body).toMatchObject({ total: 2 })
})

test('the list is filtered by kind, service and outside system, and paged', async () => {
  expect((await list(asha, '?kind=fire-timer')).body).toMatchObject({ total: 1, repairs: [{ id: timer }] })
  expect((await list(asha, '?service=bulky-waste')).body).toMatchObject({ total: 2 })
  expect((await list(asha, '?service=missed-bin')).body).toMatchObject({ total: 0, repairs: [] })
  expect((await list(asha, '?connector=govuk-notify')).body).toMatchObject({ total: 0 })
  expect((await list(asha, '?page=2')).body).toMatchObject({ total: 2, page: 2, repairs: [] })
  expect(await list(asha, '?page=0')).toMatchObject({ status: 400 })
})

test('one piece of work is told whole; an unknown one and one that never stopped are not there', async () => {
  expect(await api.call({ url: `/api/desk/repairs/${timer}`, headers: asha })).toMatchObject({
    status: 200,
    body: { id: timer, state: 'stopped', reason: 'It is away', attempts: 12, effect: 'idempotent', actions: [] },
  })
  const well = await api.guildhall.db
    .selectFrom('work')
    .select('id')
    .where('dead_at', 'is', null)
    .executeTakeFirstOrThrow()
  for (const id of [well.id, '00000000-0000-4000-8000-00000000dead'])
    expect(await api.call({ url: `/api/desk/repairs/${id}`, headers: asha })).toMatchObject({ status: 404 })
})

test('each action asks for a reason, is done once, and is refused where it makes no sense', async () => {
  for (const what of ['retry', 'done', 'give-up']) {
    expect((await act(timer, what, {})).status).toBe(400)
    expect((await act(timer, what, { reason: '   ' })).status).toBe(422)
  }
  expect((await act(cancel, 'retry', { reason })).status).toBe(403)
  expect((await act(cancel, 'give-up', { reason })).status).toBe(204)
  expect((await act(cancel, 'give-up', { reason })).status).toBe(409)
  expect((await act(timer, 'retry', { reason })).status).toBe(204)
  expect((await act(timer, 'done', { reason })).status).toBe(409)
  expect((await list(asha)).body).toMatchObject({ total: 0, repairs: [] })
})

test('all of a kind is tried again at once, and how much it was is told', async () => {
  await api.guildhall.db.updateTable('work').set({ dead_at: new Date() }).where('id', '=', timer).execute()
  const all = (payload: object) => api.call({ method: 'POST', url: '/api/desk/repairs/retry', headers: asha, payload })
  expect((await all({ reason })).status).toBe(400)
  expect(await all({ kind: 'fire-timer', reason })).toMatchObject({ status: 200, body: { retried: 1, left: 0 } })
  expect(await all({ kind: 'fire-timer', reason })).toMatchObject({ status: 200, body: { retried: 0, left: 0 } })
})
