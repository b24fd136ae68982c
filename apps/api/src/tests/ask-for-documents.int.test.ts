import { readDraft, readRequest, saveAnswers, startDraft, submitDraft, writeToCouncil } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from './open-test-app.ts'

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

type Sent = { reference: string; headers: { 'x-access-token': string } }
type View = { clocks: { step?: string; status: string }[]; documentsAsked?: { items: string[] }; whoseTurn: string }

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const body = { items: ['A photo of the bin'], text: 'We could not find it.' }
const at = (reference: string) => `/api/desk/cases/${reference}/document-request`
const ask = (reference: string, given: object = body, headers = asha) =>
  api.call({ method: 'POST', url: at(reference), headers, body: given })
const drop = (reference: string) => api.call({ method: 'DELETE', url: at(reference), headers: asha })
const caseOf = async (reference: string) =>
  (await api.call({ url: `/api/desk/cases/${reference}`, headers: asha })).body as View
const send = ({ reference, headers }: Sent, files = [{ at: 'file1', fileName: 'bin.png', bytes: png }]) =>
  writeToCouncil(api.guildhall, { reference, viewer: { accessToken: headers['x-access-token'] }, text: 'Here', files })
const running = async (reference: string) => (await caseOf(reference)).clocks.map(({ status }) => status !== 'paused')

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

test('while documents are asked for every clock stands still and it is the resident’s turn; a file sent lets them go on', async () => {
  const sent = await report()
  expect(await running(sent.reference)).toEqual([true, true])
  expect((await ask(sent.reference)).status).toBe(200)
  expect(await running(sent.reference)).toEqual([false, false])
  const viewer = { accessToken: sent.headers['x-access-token'] }
  const view = await readRequest(api.guildhall, { reference: sent.reference, viewer })
  expect(view).toMatchObject({ whoseTurn: 'you', documentsAsked: { items: ['A photo of the bin'] } })
  expect(view.conversation).toMatchObject([{ sender: 'council', text: 'We could not find it.' }])

  await send(sent, [])
  expect(await running(sent.reference)).toEqual([false, false])
  await send(sent)
  const after = await caseOf(sent.reference)
  expect(after).toMatchObject({ whoseTurn: 'us' })
  expect(after.documentsAsked).toBeUndefined()
  expect(await running(sent.reference)).toEqual([true, true])
  const { events, chain } = (await api.call({ url: `/api/desk/cases/${sent.reference}/events`, headers: asha }))
    .body as {
    events: { type: string; data: object }[]
    chain: { ok: boolean }
  }
  expect(chain.ok).toBe(true)
  expect(events.filter(({ type }) => type.startsWith('documents-'))).toMatchObject([
    { type: 'documents-requested', data: { count: 1 } },
    { type: 'documents-sent', data: { files: 1 } },
  ])
  expect(JSON.stringify(events)).not.toContain('photo')
})

test('a clock that an officer had stopped before stays stopped when the documents are there', async () => {
  const sent = await report()
  const pause = { reason: 'weather' }
  await api.call({ method: 'POST', url: `/api/desk/cases/${sent.reference}/clock/pause`, headers: asha, body: pause })
  const before = await running(sent.reference)
  expect(before.filter((runs) => !runs)).toHaveLength(1)
  await ask(sent.reference)
  await send(sent)
  expect(await running(sent.reference)).toEqual(before)
})

test('what is no longer needed is taken back and the clocks go on; of five officers who ask at once one does', async () => {
  const sent = await report()
  const replies = await Promise.all(Array.from({ length: 5 }, () => ask(sent.reference)))
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
  expect((await drop(sent.reference)).status).toBe(200)
  expect((await drop(sent.reference)).status).toBe(409)
  expect(await running(sent.reference)).toEqual([true, true])
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from work w join cases c on c.id = w.case_id
    where c.reference = ${sent.reference} and w.kind = 'tell-resident'`.execute(api.guildhall.db)
  expect(rows).toEqual([{ n: 1 }])
})

test('nobody asks without an officer’s role, without naming a document or without words', async () => {
  const sent = await report()
  expect((await ask(sent.reference, body, dee)).status).toBe(403)
  expect((await ask(sent.reference, { ...body, items: [' '] })).status).toBe(422)
  expect((await ask(sent.reference, { ...body, items: ['a', 'b', 'c', 'd'] })).status).toBe(422)
  expect((await ask(sent.reference, { ...body, text: '' })).status).toBe(422)
  expect((await caseOf(sent.reference)).documentsAsked).toBeUndefined()
})
