import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { resident, sendApplication } from './send-application.ts'

let api: TestApp
let reference: string
let owner: Record<string, string>
let other: Record<string, string>
let ben: Record<string, string>

const slot = { booking: 'collections', question: 'slot' }
const steps = {
  request: { kind: 'form', title: 'Request', config: { form: 'request', by: 'resident' }, next: 'reserve' },
  reserve: { kind: 'booking', title: 'Keep the slot', config: { action: 'reserve', ...slot }, next: 'confirm' },
  confirm: { kind: 'booking', title: 'Confirm the slot', config: { action: 'confirm', ...slot }, next: 'letter' },
  letter: {
    kind: 'document',
    title: 'Letter',
    config: { document: 'letter', title: { cat: ['Letter to ', { var: 'answers.fullName' }] } },
    next: 'memo',
  },
  memo: { kind: 'document', title: 'Memo', config: { document: 'memo', to: 'staff' }, next: 'end' },
  end: { kind: 'end', title: 'End', config: { outcome: 'completed' } },
}
const documents = {
  letter: {
    title: 'Letter',
    blocks: [
      { block: 'paragraph', text: 'We have your request ((reference)) of ((today)).' },
      { block: 'answers', questions: ['place'] },
    ],
  },
  memo: { title: 'Memo', blocks: [{ block: 'answers' }] },
}

beforeAll(async () => {
  api = await openTestApp()
  ben = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
  const more = JSON.stringify({ process: { format: 'guildhall.process/1', start: 'request', steps }, documents })
  await sql`insert into service_versions (slug, version, package)
    select slug, 1000, package::jsonb || ${more} from service_versions where slug = 'bulky-waste' and version = 1`.execute(
    api.guildhall.db,
  )
  await sql`update services set current_version = 1000 where slug = 'bulky-waste'`.execute(api.guildhall.db)
  const sent = await sendApplication(api)
  reference = sent.reference
  owner = sent.headers
  other = (await sendApplication(api)).headers
  await api.doDueWork()
})
afterAll(async () => {
  await api?.close()
})

type Listed = { documents: { id: string; title: string; size: number }[]; timeline: { text: string }[] }

const listed = async (url: string, headers: Record<string, string>) => (await api.call({ url, headers })).body as Listed
const get = (url: string, headers: Record<string, string>) => api.app.inject({ url, headers })

test('the resident finds what was made for them, staff find all of it, and the ledger has no word of the letter', async () => {
  const own = await listed(`/api/requests/${reference}`, owner)
  expect(own.documents.map(({ title }) => title)).toEqual([`Letter to ${resident.fullName}`])
  expect(own.timeline.map(({ text }) => text)).toContain('A document is ready for you: Letter')
  const all = await listed(`/api/desk/cases/${reference}`, ben)
  expect(all.documents.map(({ title }) => title).sort()).toEqual([`Letter to ${resident.fullName}`, 'Memo'])
  const { body } = await api.call({ url: `/api/desk/cases/${reference}/events`, headers: ben })
  expect(JSON.stringify(body)).not.toContain(resident.fullName)
})

test('a download is the very file that the ledger names by its digest, kept by nothing on the way and shown by no browser', async () => {
  const [letter] = (await listed(`/api/requests/${reference}`, owner)).documents
  const reply = await get(`/api/requests/${reference}/documents/${letter!.id}`, owner)
  expect(reply.statusCode).toBe(200)
  expect(reply.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment; filename="Letter to Jane Quillfeather BWC-.*\.pdf"/),
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
  expect(reply.rawPayload).toHaveLength(letter!.size)
  expect(reply.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  const digest = createHash('sha256').update(reply.rawPayload).digest('hex')
  const { body } = await api.call({ url: `/api/desk/cases/${reference}/events`, headers: ben })
  const lines = (body as { events: { type: string; data: { document?: string; digest?: string } }[] }).events
  const made = lines.filter(({ type, data }) => type === 'document-made' && data.document === 'letter')
  expect(made.map(({ data }) => data.digest)).toEqual([digest])
})

test('a document of somebody else, one for staff alone, and one of another case are not there', async () => {
  const [letter] = (await listed(`/api/requests/${reference}`, owner)).documents
  const memo = (await listed(`/api/desk/cases/${reference}`, ben)).documents.find(({ title }) => title === 'Memo')!
  const status = async (url: string, headers: Record<string, string>) => (await get(url, headers)).statusCode
  const at = `/api/requests/${reference}`
  expect(await status(`${at}/documents/${letter!.id}`, other)).toBe(404)
  expect(await status(`${at}/documents/${memo.id}`, owner)).toBe(404)
  expect(await status(`${at}/receipt`, other)).toBe(404)
  expect(await status(`${at}/booking.ics`, other)).toBe(404)
  expect(await status(`/api/desk/cases/${reference}/documents/${memo.id}`, owner)).toBe(401)
  expect(await status(`/api/desk/cases/${reference}/documents/${memo.id}`, ben)).toBe(200)
  expect(await status(`/api/desk/cases/BWC-0000-0000/documents/${memo.id}`, ben)).toBe(404)
})

test('a receipt can be had at any time, in both languages', async () => {
  for (const [language, name] of [
    ['en', 'Receipt for your request'],
    ['cy', 'Derbynneb am eich cais'],
  ]) {
    const reply = await get(`/api/requests/${reference}/receipt?language=${language}`, owner)
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['content-disposition']).toContain(`filename="${name} ${reference}.pdf"`)
    expect(reply.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  }
})

test('a booking can be put in a calendar under an id that stays, and is gone once it is given back', async () => {
  const url = `/api/requests/${reference}/booking.ics`
  const [first, second] = [await get(url, owner), await get(url, owner)]
  expect(first.statusCode).toBe(200)
  expect(first.headers['content-type']).toContain('text/calendar')
  const uid = (text: string) => /UID:(.*)\r\n/.exec(text)?.[1]
  expect(uid(first.body)).toMatch(/^BWC-[0-9A-Z]{4}-[0-9A-Z]{4}@localhost$/)
  expect(uid(second.body)).toBe(uid(first.body))
  expect(first.body).toMatch(/DTSTART:\d{8}T\d{6}Z\r\n/)
  await sql`update bookings set status = 'released' where case_id = (select id from cases where reference = ${reference})`.execute(
    api.guildhall.db,
  )
  expect((await get(url, owner)).statusCode).toBe(404)
})
