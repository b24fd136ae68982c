import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { payOn, resident, sendApplication } from './send-application.ts'

let api: TestApp
let reference: string
let guest: Record<string, string>
let asha: Record<string, string>
let ben: Record<string, string>
beforeAll(async () => {
  api = await openTestApp()
  const sent = await sendApplication(api)
  reference = sent.reference
  guest = sent.headers
  const started = await api.call({ method: 'POST', url: `/api/requests/${reference}/payments`, headers: guest })
  await payOn((started.body as { nextUrl: string }).nextUrl)
  const { id } = await api.guildhall.db.selectFrom('payment_attempts').select('id').executeTakeFirstOrThrow()
  await api.call({ method: 'POST', url: `/api/payments/${id}/settle`, headers: guest })
  await api.doDueWork()
  asha = await api.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
  ben = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
})
afterAll(async () => {
  await api?.close()
})

type Row = { id: string; reference: string; assignee?: { name: string } }

async function tasks(headers: Record<string, string>, query = ''): Promise<Row[]> {
  const reply = await api.call({ url: `/api/desk/tasks${query}`, headers })
  expect(reply.status).toBe(200)
  return (reply.body as { tasks: Row[] }).tasks
}

test('a wrong password is refused in the same words as an unknown address, and the right one opens a session', async () => {
  const signIn = (email: string, password: string) =>
    api.call({ method: 'POST', url: '/api/session', payload: { email, password } })
  const wrong = await signIn('ben.crew@kingsmere.example', 'wrong')
  expect(wrong).toMatchObject({ status: 401, body: { error: { code: 'wrong-credentials' } } })
  expect((await signIn('nobody@kingsmere.example', 'wrong')).body).toEqual(wrong.body)
  const session = await api.call({ url: '/api/session', headers: ben })
  expect(session).toMatchObject({
    status: 200,
    body: {
      person: { name: 'Ben Okafor', roles: ['officer'] },
      csrf: ben['x-csrf-token'],
      demo: { password: 'kingsmere-demo' },
    },
  })
  expect((await api.call({ url: '/api/session' })).body).toMatchObject({ person: null, csrf: null })
})

test('a task is taken by one, given back, and finished once, and the case and its ledger tell of it', async () => {
  const [row] = await tasks(ben)
  expect(row).toMatchObject({ reference, status: 'open' })
  const act = (headers: Record<string, string>, what: string, payload?: object) =>
    api.call({ method: 'POST', url: `/api/desk/tasks/${row!.id}/${what}`, headers, ...(payload && { payload }) })
  expect((await act(ben, 'claim')).status).toBe(204)
  expect(await act(asha, 'claim')).toMatchObject({ status: 409, body: { error: { code: 'task-taken' } } })
  expect(await tasks(ben, '?view=mine')).toHaveLength(1)
  expect((await act(ben, 'release')).status).toBe(204)
  expect(await tasks(ben, '?view=mine')).toHaveLength(0)
  expect((await act(asha, 'claim')).status).toBe(204)

  const task = await api.call({ url: `/api/desk/tasks/${row!.id}`, headers: asha })
  const [outcome] = (task.body as { outcomes: { id: string }[] }).outcomes
  expect((await act(asha, 'complete', { outcome: 'nonsense' })).status).toBe(422)
  expect(await act(asha, 'complete', { outcome: outcome!.id })).toMatchObject({ status: 200, body: { reference } })
  expect(await act(asha, 'complete', { outcome: outcome!.id })).toMatchObject({ status: 409 })

  const seen = await api.call({ url: `/api/desk/cases/${reference}`, headers: ben })
  expect(seen).toMatchObject({ status: 200, body: { reference, applicant: { name: resident.fullName }, version: 1 } })
  const ledger = await api.call({ url: `/api/desk/cases/${reference}/events`, headers: ben })
  const { events, chain, total } = ledger.body as {
    events: { seq: number; type: string }[]
    chain: { ok: boolean }
    total: number
  }
  expect(chain).toEqual({ ok: true })
  expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: total }, (_, index) => index + 1))
  expect(events.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['task-claimed', 'task-released', 'task-completed']),
  )
})

test('once it is finished its guest rates it, once', async () => {
  await api.doDueWork()
  const rate = (stars: unknown) =>
    api.call({ method: 'POST', url: `/api/requests/${reference}/rating`, headers: guest, payload: { stars } })
  expect((await rate(6)).status).toBe(400)
  expect((await rate('5')).status).toBe(400)
  expect((await rate(5)).status).toBe(204)
  expect(await rate(1)).toMatchObject({ status: 409, body: { error: { code: 'already-done' } } })
  const request = await api.call({ url: `/api/requests/${reference}`, headers: guest })
  expect(request).toMatchObject({ body: { status: 'completed', rating: { stars: 5 } } })
})

test('cases are found by reference and by address, and a search that finds nothing is an empty list', async () => {
  const find = async (search: string) => {
    const reply = await api.call({ url: `/api/desk/cases?search=${encodeURIComponent(search)}`, headers: ben })
    expect(reply.status).toBe(200)
    return (reply.body as { cases: { reference: string }[] }).cases.map((row) => row.reference)
  }
  expect(await find(reference.toLowerCase())).toEqual([reference])
  expect(await find(resident.email)).toEqual([reference])
  expect(await find('%_')).toEqual([])
  expect((await api.call({ url: '/api/desk/cases?page=0', headers: ben })).status).toBe(400)
  expect((await api.call({ url: '/api/desk/cases?page=99', headers: ben })).body).toMatchObject({ cases: [] })
})

test('a task of another team is not found', async () => {
  const [row] = await tasks(ben, '?status=done')
  const dee = await api.signIn('dee.designer@kingsmere.example', 'kingsmere-demo')
  expect((await api.call({ url: `/api/desk/tasks/${row!.id}`, headers: dee })).status).toBe(404)
})
