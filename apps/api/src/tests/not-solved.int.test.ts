import {
  completeTask,
  readDraft,
  readRequest,
  readSession,
  saveAnswers,
  signInStaff,
  startDraft,
  submitDraft,
} from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from './open-test-app.ts'

let api: TestApp
let asha: Record<string, string>

beforeAll(async () => {
  api = await openTestApp()
  asha = await api.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
})
afterAll(async () => {
  await api?.close()
})

type Sent = { reference: string; headers: { 'x-access-token': string } }

/** A report of a missed bin, whose case and whose task have a clock each. */
async function report(): Promise<Sent> {
  const { id, accessToken } = await startDraft(api.guildhall, { slug: 'missed-bin' })
  const viewer = { accessToken }
  const { form } = await readDraft(api.guildhall, { id, viewer })
  const answers: Record<string, unknown> = {
    address: { line1: '1 High Street', town: 'Kingsmere', postcode: 'KM1 1AA' },
    bin: 'recycling',
    outInTime: true,
    fullName: 'Ada Test',
    email: 'ada@home.example',
  }
  for (const page of form.pages) {
    const own = Object.entries(answers).filter(([name]) => name in page.schema.properties)
    await saveAnswers(api.guildhall, { id, viewer, page: page.id, answers: Object.fromEntries(own) })
  }
  const { reference } = await submitDraft(api.guildhall, { id, viewer })
  return { reference, headers: { 'x-access-token': accessToken } }
}

/** The crew says that the bin was emptied, and the case ends. */
async function collected(): Promise<Sent> {
  const sent = await report()
  await collect(sent)
  return sent
}
async function collect({ reference }: Sent): Promise<void> {
  const { tasks } = (await api.call({ url: `/api/desk/cases/${reference}`, headers: asha })).body as {
    tasks: { id: string; status: string }[]
  }
  const { sessionToken } = await signInStaff(api.guildhall, {
    email: 'asha.officer@kingsmere.example',
    password: 'kingsmere-demo',
  })
  const session = (await readSession(api.guildhall, { sessionToken }))!
  const taskId = tasks.find(({ status }) => status === 'open')!.id
  await api.call({ method: 'POST', url: `/api/desk/tasks/${taskId}/claim`, headers: asha })
  await completeTask(api.guildhall, { session, taskId, outcome: 'collected' })
}
const reopen = ({ reference, headers }: Sent, text = 'It is still full.') =>
  api.call({ method: 'POST', url: `/api/requests/${reference}/reopen`, headers, body: { text } })
const read = ({ reference, headers }: Sent) =>
  readRequest(api.guildhall, { reference, viewer: { accessToken: headers['x-access-token'] } })

test('a resident opens a request that is not solved again, with words, and the crew has a new task', async () => {
  const sent = await collected()
  expect(await read(sent)).toMatchObject({ status: 'completed', canReopen: true })
  expect((await reopen(sent, ' ')).status).toBe(422)
  expect((await reopen(sent)).status).toBe(200)
  const view = await read(sent)
  expect(view).toMatchObject({ status: 'in-progress', canReopen: false })
  expect(view.conversation).toMatchObject([{ sender: 'resident', text: 'It is still full.', isNew: true }])
  expect(view.timeline.map(({ text }) => text)).toContain(
    'You told us that it is not solved, and we opened your request again',
  )
  const { body } = await api.call({ url: `/api/desk/cases/${sent.reference}`, headers: asha })
  expect((body as { tasks: { status: string }[] }).tasks.map(({ status }) => status)).toEqual(['done', 'open'])
  const { events, chain } = (await api.call({ url: `/api/desk/cases/${sent.reference}/events`, headers: asha }))
    .body as {
    events: { type: string; step?: string; actor: { kind: string } }[]
    chain: { ok: boolean }
  }
  expect(chain.ok).toBe(true)
  expect(events.find(({ type }) => type === 'case-reopened')).toMatchObject({
    step: 'collect',
    actor: { kind: 'guest' },
  })
  expect(JSON.stringify(events)).not.toContain('still full')
})

test('it can be said once: of five presses at once one opens it, and when it has ended again none does', async () => {
  const sent = await collected()
  const replies = await Promise.all(Array.from({ length: 5 }, () => reopen(sent)))
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
  expect((await read(sent)).conversation).toHaveLength(1)
  await collect(sent)
  expect(await read(sent)).toMatchObject({ status: 'completed', canReopen: false })
  expect((await reopen(sent)).status).toBe(409)
})

test('it is too early while the case is open and too late after the days that the service gives', async () => {
  const open = await report()
  expect((await read(open)).canReopen).toBe(false)
  expect((await reopen(open)).status).toBe(409)
  const sent = await collected()
  const endedDaysAgo = (days: number) =>
    sql`update cases set ended_at = now() - ${days} * interval '1 day' where reference = ${sent.reference}`.execute(
      api.guildhall.db,
    )
  await endedDaysAgo(13)
  expect((await read(sent)).canReopen).toBe(true)
  await endedDaysAgo(15)
  expect((await reopen(sent)).status).toBe(409)
})
