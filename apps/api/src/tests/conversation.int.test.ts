import { readFile } from 'node:fs/promises'
import { readRequest, readUpload, writeToCouncil } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { type Sent, sendApplication } from './send-application.ts'

let api: TestApp
let asha: Record<string, string>
let dee: Record<string, string>

beforeAll(async () => {
  api = await openTestApp()
  asha = await api.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
  dee = await api.signIn('dee.designer@kingsmere.example', 'kingsmere-demo')
})
afterAll(async () => {
  await api?.close()
})

type Said = { sender: string; text: string; isNew: boolean; by?: string; files: { id: string; fileName: string }[] }
type View = { conversation: Said[]; canWrite: boolean; status: string }

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const viewerOf = ({ headers }: Sent) => ({ accessToken: headers['x-access-token'] })
const write = (sent: Sent, body: object) =>
  api.call({ method: 'POST', url: `/api/requests/${sent.reference}/messages`, headers: sent.headers, body })
const answer = (reference: string, body: object, headers = asha) =>
  api.call({ method: 'POST', url: `/api/desk/cases/${reference}/messages`, headers, body })
const caseOf = async (reference: string) =>
  (await api.call({ url: `/api/desk/cases/${reference}`, headers: asha })).body as View
const ledgerOf = async (reference: string) => {
  const { body } = await api.call({ url: `/api/desk/cases/${reference}/events`, headers: asha })
  return body as { events: { type: string; data: object }[]; chain: { ok: boolean } }
}
const endedDaysAgo = (reference: string, days: number) =>
  sql`update cases set status = 'ended', outcome = 'completed', ended_at = now() - ${days} * interval '1 day' where reference = ${reference}`.execute(
    api.guildhall.db,
  )

test('what a resident writes stands on the case, marked as new until an officer has read it, and an answer is told by email without its text', async () => {
  const sent = await sendApplication(api)
  expect((await write(sent, { text: 'Is Tuesday still right?\r\nThe gate is locked.' })).status).toBe(200)
  expect((await caseOf(sent.reference)).conversation).toMatchObject([
    { sender: 'resident', text: 'Is Tuesday still right?\nThe gate is locked.', isNew: true },
  ])
  await api.call({ method: 'POST', url: `/api/desk/cases/${sent.reference}/messages/read`, headers: asha })
  expect((await caseOf(sent.reference)).conversation).toMatchObject([{ isNew: false }])

  expect((await answer(sent.reference, { text: 'Yes, it is. Secret words.' })).status).toBe(200)
  const view = await readRequest(api.guildhall, { reference: sent.reference, viewer: viewerOf(sent) })
  expect(view.conversation).toMatchObject([{ sender: 'resident' }, { sender: 'council', isNew: true }])
  expect(view.conversation[1]).not.toHaveProperty('by')
  expect((await caseOf(sent.reference)).conversation[1]?.by).toMatch(/^Asha/)

  const { rows } = await sql<{ id: string; payload: object }>`
    select w.id, w.payload from work w join cases c on c.id = w.case_id
    where c.reference = ${sent.reference} and w.kind = 'tell-resident'`.execute(api.guildhall.db)
  expect(rows).toMatchObject([{ payload: { about: 'answer' } }])
  const { chain, events } = await ledgerOf(sent.reference)
  expect(chain.ok).toBe(true)
  expect(events.slice(-2)).toMatchObject([
    { type: 'resident-wrote', data: { files: 0 } },
    { type: 'council-wrote', data: {} },
  ])
  expect(JSON.stringify([events, rows])).not.toMatch(/Tuesday|Secret/)
})

test('files come with a message: for its writer and for staff, of the types that are allowed, and nobody else gets them', async () => {
  const sent = await sendApplication(api)
  const viewer = viewerOf(sent)
  const { reference } = sent
  const file = (bytes: Buffer, at = 'file1') => ({ at, fileName: 'gate.png', bytes })
  const send = (files: ReturnType<typeof file>[]) =>
    writeToCouncil(api.guildhall, { reference, viewer, text: 'The gate', files })
  await expect(send([file(Buffer.from('plain words'))])).rejects.toMatchObject({
    code: 'file-refused',
    problems: [{ at: 'file1', message: 'The selected file must be a JPEG, PNG, WebP or PDF' }],
  })
  await expect(send([1, 2, 3, 4].map((nth) => file(png, `file${nth}`)))).rejects.toMatchObject({ code: 'file-refused' })
  expect((await caseOf(reference)).conversation).toEqual([])
  await send([file(png)])
  const [message] = (await caseOf(reference)).conversation
  expect(message?.files).toMatchObject([{ fileName: 'gate.png' }])
  const uploadId = message!.files[0]!.id
  expect(await readFile((await readUpload(api.guildhall, { uploadId, viewer })).path)).toEqual(png)
  expect((await api.call({ url: `/api/desk/uploads/${uploadId}`, headers: asha })).status).toBe(200)
  const stranger = await sendApplication(api)
  await expect(readUpload(api.guildhall, { uploadId, viewer: viewerOf(stranger) })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('a message sent twice at once is one message; somebody else can neither write nor answer; empty and long ones are refused', async () => {
  const sent = await sendApplication(api)
  const id = '3f0f6a3e-9f0a-4d0e-8a53-0a5b2c7f9d11'
  const replies = await Promise.all(Array.from({ length: 4 }, () => write(sent, { id, text: 'Once' })))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect((await caseOf(sent.reference)).conversation).toHaveLength(1)
  const stranger = await sendApplication(api)
  expect((await write({ ...stranger, reference: sent.reference }, { text: 'Hello' })).status).toBe(404)
  expect((await answer(sent.reference, { text: 'Hello' }, dee)).status).toBe(403)
  expect((await answer(sent.reference, { text: ' ' })).status).toBe(422)
  expect((await answer(sent.reference, { text: 'x'.repeat(2001) })).status).toBe(422)
})

test('the sixth message within a quarter of an hour is refused, and the limit is of that request only', async () => {
  const [one, other] = [await sendApplication(api), await sendApplication(api)]
  const statuses: number[] = []
  for (let nth = 0; nth < 6; nth += 1) statuses.push((await write(one, { text: `Number ${nth}` })).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  expect((await write(other, { text: 'First' })).status).toBe(200)
})

test('after the end a resident may write for thirty days and not longer', async () => {
  const sent = await sendApplication(api)
  await endedDaysAgo(sent.reference, 29)
  expect((await caseOf(sent.reference)).canWrite).toBe(true)
  expect((await write(sent, { text: 'Thank you' })).status).toBe(200)
  await endedDaysAgo(sent.reference, 31)
  expect((await caseOf(sent.reference)).canWrite).toBe(false)
  expect((await write(sent, { text: 'Thank you again' })).status).toBe(409)
})

test('a list of cases says which of them have a message that nobody has read', async () => {
  const sent = await sendApplication(api)
  await write(sent, { text: 'Hello' })
  const listed = async () =>
    (
      (await api.call({ url: `/api/desk/cases?search=${sent.reference}`, headers: asha })).body as {
        cases: { newMessages: number }[]
      }
    ).cases
  expect(await listed()).toMatchObject([{ newMessages: 1 }])
  await answer(sent.reference, { text: 'Hello to you' })
  expect(await listed()).toMatchObject([{ newMessages: 0 }])
})
