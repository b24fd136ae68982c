import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { sendApplication } from './send-application.ts'

let api: TestApp
let ben: Record<string, string>
let dee: Record<string, string>
let reference: string
beforeAll(async () => {
  api = await openTestApp()
  ben = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
  dee = await api.signIn('dee.designer@kingsmere.example', 'kingsmere-demo')
  const outcomes = [{ id: 'done', title: 'Done' }]
  const late = { id: 'late', at: { after: { minutes: 0 } }, do: [{ action: 'raise-priority', to: 'urgent' }] }
  const clock = { calendar: 'council', target: { workingDays: 5 } }
  const process = JSON.stringify({
    format: 'guildhall.process/1',
    start: 'request',
    clock: { ...clock, target: { workingDays: 10 }, deadlines: [late] },
    steps: {
      request: { kind: 'form', title: 'Request', config: { form: 'request', by: 'resident' }, next: 'look' },
      look: {
        kind: 'task',
        title: 'Look',
        config: { team: 'waste-crew', outcomes },
        clock,
        deadlines: [late],
        next: 'end',
      },
      end: { kind: 'end', title: 'End', config: { outcome: 'completed' } },
    },
  })
  await sql`insert into service_versions (slug, version, package)
    select slug, 1000, jsonb_set(package::jsonb, '{process}', ${process}) from service_versions
    where slug = 'bulky-waste' and version = 1`.execute(api.guildhall.db)
  await sql`update services set current_version = 1000 where slug = 'bulky-waste'`.execute(api.guildhall.db)
  reference = (await sendApplication(api)).reference
})
afterAll(async () => {
  await api?.close()
})

type Clock = { step?: string; status: string; dueAt: string; isPausedByStaff: boolean; changes: object[] }
const look = { step: 'look', occurrence: 1 }
const act = (what: 'pause' | 'resume' | 'extend', payload: object, headers = ben) =>
  api.call({ method: 'POST', url: `/api/desk/cases/${reference}/clock/${what}`, headers, payload })
const clocks = async () => {
  const { body } = await api.call({ url: `/api/desk/cases/${reference}`, headers: ben })
  return (body as { clocks: Clock[] }).clocks
}
const listed = async (clock: string) => {
  const { body } = await api.call({ url: `/api/desk/cases?clock=${clock}`, headers: ben })
  return (body as { cases: { reference: string; clock: string }[] }).cases.map((row) => [row.reference, row.clock])
}
const timers = () =>
  api.guildhall.db
    .selectFrom('work')
    .select(['key', 'done_at'])
    .where('kind', '=', 'fire-timer')
    .orderBy('created_at')
    .orderBy('key')
    .execute()
const live = async () => (await timers()).flatMap(({ key, done_at }) => (done_at ? [] : [key]))

test('a case shows its own clock and that of the step where it waits, and is listed by how its own stands', async () => {
  expect(await clocks()).toMatchObject([
    { title: 'The whole case', status: 'on-track', changes: [] },
    { step: 'look', title: 'Look', status: 'on-track', isPausedByStaff: false },
  ])
  expect(await listed('on-track')).toEqual([[reference, 'on-track']])
  expect(await listed('breached')).toEqual([])
  expect(await live()).toEqual(['case:deadline:late', 'look#1:deadline:late'])
})

test('only who works on the case may touch its clocks', async () => {
  expect(await act('pause', { ...look, reason: 'weather' }, dee)).toMatchObject({ status: 403 })
  expect(await act('pause', { ...look, reason: 'weather' }, {})).toMatchObject({ status: 401 })
})

test('who works on the case without a role that carries it may not touch its clocks, and is told so with the session', async () => {
  const { db } = api.guildhall
  const setRoles = (roles: string[]) =>
    db.updateTable('people').set({ roles }).where('email', '=', 'ben.crew@kingsmere.example').execute()
  const permissions = async () =>
    ((await api.call({ url: '/api/session?as=staff', headers: ben })).body as { person: { permissions: string[] } })
      .person.permissions
  expect(await permissions()).toEqual(['change-clocks'])
  await setRoles(['operator'])
  try {
    expect(await permissions()).toEqual([])
    expect(await act('pause', { ...look, reason: 'weather' })).toMatchObject({ status: 403 })
  } finally {
    await setRoles(['officer'])
  }
})

test('a reason must be given, in words where the list has none', async () => {
  expect(await act('pause', look)).toMatchObject({ status: 400 })
  expect(await act('pause', { ...look, reason: 'Mrs Jones is away' })).toMatchObject({ status: 400 })
  expect(await act('pause', { ...look, reason: 'other', note: '  ' })).toMatchObject({ status: 422 })
})

test('the clock of a step stands still and goes on: its task says so, its timer is taken back and set anew', async () => {
  const before = (await clocks())[1]!.dueAt
  expect(await act('pause', { ...look, reason: 'no-access', note: 'Mrs Jones is away' })).toMatchObject({ status: 204 })
  expect((await clocks())[1]).toMatchObject({
    status: 'paused',
    isPausedByStaff: true,
    changes: [{ what: 'paused', by: 'staff', note: 'Mrs Jones is away', person: 'Ben Okafor' }],
  })
  const queue = await api.call({ url: '/api/desk/tasks', headers: ben })
  expect(queue.body).toMatchObject({ tasks: [{ reference, clock: 'paused' }] })
  expect(await live()).toEqual(['case:deadline:late'])
  expect(await act('pause', { ...look, reason: 'weather' })).toMatchObject({ status: 409 })

  expect(await act('resume', look)).toMatchObject({ status: 204 })
  expect(await live()).toEqual(['case:deadline:late', 'look#1:deadline:late:1'])
  const after = (await clocks())[1]!
  expect(after.status).toBe('on-track')
  expect(Date.parse(after.dueAt)).toBeGreaterThanOrEqual(Date.parse(before))
})

test('the clock of the whole case is paused, listed as such, resumed and extended', async () => {
  expect(await act('pause', { reason: 'waiting-for-others' })).toMatchObject({ status: 204 })
  expect(await listed('paused')).toEqual([[reference, 'paused']])
  expect(await act('resume', {})).toMatchObject({ status: 204 })
  const before = (await clocks())[0]!.dueAt
  expect(await act('extend', { reason: 'complex', length: { workingDays: 20 } })).toMatchObject({ status: 204 })
  expect(Date.parse((await clocks())[0]!.dueAt) - Date.parse(before)).toBeGreaterThan(27 * 86_400_000)
  expect(await act('extend', { reason: 'complex', length: { days: 3 } })).toMatchObject({ status: 400 })
})

test('every change is a line of the ledger that names who did it and nobody else', async () => {
  const { body } = await api.call({ url: `/api/desk/cases/${reference}/events`, headers: ben })
  const { events, chain } = body as {
    events: { type: string; text: string; actor: object; data: object }[]
    chain: object
  }
  expect(chain).toEqual({ ok: true })
  const ofClocks = events.filter(({ type }) => type.startsWith('clock-'))
  expect(ofClocks.map(({ type }) => type).slice(2)).toEqual([
    'clock-paused',
    'clock-resumed',
    'clock-paused',
    'clock-resumed',
    'clock-extended',
  ])
  expect(ofClocks[2]).toMatchObject({
    text: 'Clock of “Look” paused: no access to the place',
    actor: { name: 'Ben Okafor' },
  })
  expect(JSON.stringify(events)).not.toContain('Jones')
})

test('a finished case stops its clocks, and none of its timers is left', async () => {
  const { id } = await api.guildhall.db.selectFrom('tasks').select('id').executeTakeFirstOrThrow()
  await api.call({ method: 'POST', url: `/api/desk/tasks/${id}/claim`, headers: ben })
  const done = await api.call({
    method: 'POST',
    url: `/api/desk/tasks/${id}/complete`,
    headers: ben,
    payload: { outcome: 'done' },
  })
  expect(done).toMatchObject({ status: 200 })
  expect(await live()).toEqual([])
  expect(await clocks()).toMatchObject([{ title: 'The whole case', status: 'on-track', stoppedAt: expect.any(String) }])
  expect(await act('pause', { reason: 'weather' })).toMatchObject({ status: 409 })
})
