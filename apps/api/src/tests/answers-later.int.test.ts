import { readFile } from 'node:fs/promises'
import {
  keepUpload,
  readDraft,
  readUpload,
  saveAnswers,
  startAnswers,
  submitDraft,
  withdrawRequest,
} from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { fileForm } from './file-form.ts'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { type Sent, sendApplication } from './send-application.ts'

let api: TestApp
let asha: Record<string, string>
let ben: Record<string, string>
let dee: Record<string, string>

const page = (id: string, schema: object, kind: object) => ({
  id,
  title: id,
  schema: { type: 'object', properties: { [id]: { title: id, ...schema } }, required: [id] },
  uiSchema: { [id]: { 'ui:options': kind } },
})

beforeAll(async () => {
  api = await openTestApp()
  asha = await api.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
  ben = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
  dee = await api.signIn('dee.designer@kingsmere.example', 'kingsmere-demo')
  const steps = {
    request: { kind: 'form', title: 'Request', config: { form: 'request', by: 'resident' }, next: 'more' },
    more: { kind: 'form', title: 'Tell us more', config: { form: 'more', by: 'resident' }, next: 'end' },
    end: { kind: 'end', title: 'End', config: { outcome: 'completed' } },
  }
  const more = {
    format: 'guildhall.form/1',
    id: 'more',
    title: 'More',
    pages: [
      page('doors', { type: 'integer', minimum: 1, maximum: 9 }, { kind: 'number' }),
      page('plan', { type: 'string', format: 'uuid' }, { kind: 'file', types: ['image/png'], maxBytes: 1_000_000 }),
    ],
  }
  const process = JSON.stringify({ format: 'guildhall.process/1', start: 'request', steps })
  await sql`insert into service_versions (slug, version, package)
    select slug, 1000, jsonb_set(jsonb_set(package::jsonb, '{process}', ${process}), '{forms}', package::jsonb->'forms' || ${JSON.stringify({ more })}::jsonb)
    from service_versions where slug = 'bulky-waste' and version = 1`.execute(api.guildhall.db)
  await sql`update services set current_version = 1000 where slug = 'bulky-waste'`.execute(api.guildhall.db)
})
afterAll(async () => {
  await api?.close()
})

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const viewerOf = ({ headers }: Sent) => ({ accessToken: headers['x-access-token'] })
const start = (sent: Sent) =>
  startAnswers(api.guildhall, { reference: sent.reference, viewer: viewerOf(sent), step: 'more' })
const caseOf = async (reference: string) =>
  (await api.call({ url: `/api/desk/cases/${reference}`, headers: asha })).body as {
    answers: { title: string; rows: { lines: string[] }[] }[]
    uploads: { fileName: string }[]
    asks: unknown[]
  }

test('however often and on however many devices somebody begins to answer, there is one draft, and only theirs', async () => {
  const sent = await sendApplication(api)
  const ids = await Promise.all(Array.from({ length: 5 }, () => start(sent)))
  expect(new Set(ids.map(({ id }) => id)).size).toBe(1)
  const stranger = await sendApplication(api)
  await expect(start({ ...stranger, reference: sent.reference })).rejects.toMatchObject({ code: 'not-found' })
  await expect(readDraft(api.guildhall, { id: ids[0]!.id, viewer: viewerOf(stranger) })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('pages are kept one by one, files join the case, and of ten presses at once one is sent', async () => {
  const sent = await sendApplication(api)
  const viewer = viewerOf(sent)
  const { id } = await start(sent)
  const refused = await saveAnswers(api.guildhall, { id, viewer, page: 'doors', answers: { doors: 12 } })
  expect(refused.problems).toMatchObject([{ at: 'doors' }])
  const saved = await saveAnswers(api.guildhall, { id, viewer, page: 'doors', answers: { doors: 3 } })
  expect(saved).toEqual({ problems: [], next: 'plan' })
  await expect(submitDraft(api.guildhall, { id, viewer })).rejects.toMatchObject({ code: 'invalid-answers' })
  expect((await readDraft(api.guildhall, { id: (await start(sent)).id, viewer })).answers).toEqual({ doors: 3 })
  const upload = await keepUpload(api.guildhall, { id, viewer, question: 'plan', fileName: 'plan.png', bytes: png })
  const replies = await Promise.all(Array.from({ length: 10 }, () => submitDraft(api.guildhall, { id, viewer })))
  expect(new Set(replies.map(({ reference }) => reference))).toEqual(new Set([sent.reference]))
  const view = await caseOf(sent.reference)
  expect(view.asks).toEqual([])
  expect(view.uploads).toMatchObject([{ fileName: 'plan.png' }])
  expect(view.answers.find(({ title }) => title === 'plan')?.rows).toMatchObject([{ lines: ['plan.png'] }])
  const kept = await readUpload(api.guildhall, { uploadId: upload.uploadId, staff: true })
  expect(await readFile(kept.path)).toEqual(png)
  const { events } = (await api.call({ url: `/api/desk/cases/${sent.reference}/events`, headers: asha })).body as {
    events: { type: string }[]
  }
  expect(events.filter(({ type }) => type === 'form-submitted')).toHaveLength(1)
})

test('a step that is left meanwhile takes no answers, and the draft says that nobody waits for them', async () => {
  const sent = await sendApplication(api)
  const viewer = viewerOf(sent)
  const { id } = await start(sent)
  expect((await readDraft(api.guildhall, { id, viewer })).asked).toMatchObject({ isWaiting: true })
  await withdrawRequest(api.guildhall, { reference: sent.reference, viewer })
  expect((await readDraft(api.guildhall, { id, viewer })).asked).toMatchObject({ isWaiting: false })
  const late = { code: 'already-done', message: 'We do not need these answers any more' }
  await expect(saveAnswers(api.guildhall, { id, viewer, page: 'doors', answers: { doors: 3 } })).rejects.toMatchObject(
    late,
  )
  await expect(submitDraft(api.guildhall, { id, viewer })).rejects.toMatchObject(late)
  await expect(start(sent)).rejects.toMatchObject({ code: 'already-done' })
})

test('an officer may fill it in for the resident, nobody else of staff may, and the ledger says who did', async () => {
  const sent = await sendApplication(api)
  const fill = (headers: Record<string, string>, answers: object) =>
    api.call({
      method: 'POST',
      url: `/api/desk/cases/${sent.reference}/forms`,
      headers,
      payload: { step: 'more', answers },
    })
  expect((await fill(dee, { doors: 2 })).status).toBe(403)
  expect((await fill(sent.headers, { doors: 2 })).status).toBe(401)
  expect(await fill(asha, { doors: 99 })).toMatchObject({
    status: 422,
    body: { error: { problems: expect.arrayContaining([expect.objectContaining({ at: 'doors' })]) } },
  })
  const { asked } = (await api.call({ url: `/api/desk/cases/${sent.reference}/answers`, headers: asha })).body as {
    asked: { step: string; form: { id: string } }[]
  }
  expect(asked).toMatchObject([{ step: 'more', title: 'Tell us more', form: { id: 'more' } }])
  // The plan is a file of the resident's, so the officer gives the one that is kept with the case.
  const { id } = await start(sent)
  const { uploadId } = await keepUpload(api.guildhall, {
    id,
    viewer: viewerOf(sent),
    question: 'plan',
    fileName: 'plan.png',
    bytes: png,
  })
  expect((await fill(asha, { doors: 2, plan: uploadId })).status).toBe(200)
  const { events } = (await api.call({ url: `/api/desk/cases/${sent.reference}/events`, headers: asha })).body as {
    events: { type: string; actor: object }[]
  }
  expect(events.find(({ type }) => type === 'form-submitted')?.actor).toEqual({ kind: 'staff', name: 'Asha Patel' })
})

test('an officer adds files to such a form; nobody but staff sees them, and only who added one takes it back', async () => {
  const sent = await sendApplication(api)
  const add = (headers: Record<string, string>, bytes = png, question = 'plan') => {
    const { payload, type } = fileForm(bytes, 'plan.png')
    return api.call({
      method: 'POST',
      url: `/api/desk/cases/${sent.reference}/forms/more/uploads/${question}`,
      headers: { ...headers, ...type },
      payload,
    })
  }
  expect((await add(dee)).status).toBe(403)
  expect((await add(sent.headers)).status).toBe(401)
  expect((await add(asha, png, 'doors')).status).toBe(404)
  expect((await add(asha, Buffer.from('no picture'))).status).toBe(422)
  const [first, second] = [await add(asha), await add(asha)].map(({ body }) => (body as { uploadId: string }).uploadId)
  const file = (headers: Record<string, string>, id = first) => api.call({ url: `/api/desk/uploads/${id}`, headers })
  expect((await file(asha)).status).toBe(200)
  await expect(readUpload(api.guildhall, { uploadId: first!, viewer: viewerOf(sent) })).rejects.toMatchObject({
    code: 'not-found',
  })
  const remove = (headers: Record<string, string>, id = second) =>
    api.call({ method: 'DELETE', url: `/api/desk/cases/${sent.reference}/uploads/${id}`, headers })
  expect((await remove(ben)).status).toBe(404)
  expect((await remove(asha)).status).toBe(204)
  expect((await file(asha, second)).status).toBe(404)
  const filled = await api.call({
    method: 'POST',
    url: `/api/desk/cases/${sent.reference}/forms`,
    headers: asha,
    payload: { step: 'more', answers: { doors: 2, plan: first } },
  })
  expect(filled.status).toBe(200)
  expect((await caseOf(sent.reference)).uploads).toMatchObject([{ fileName: 'plan.png' }])
  // What an answer keeps is no longer his to take away.
  expect((await remove(asha, first)).status).toBe(409)
})
