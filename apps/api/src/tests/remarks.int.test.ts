import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'

let api: TestApp
let dee: Record<string, string>
let ben: Record<string, string>
let asha: Record<string, string>
beforeAll(async () => {
  api = await openTestApp()
  dee = await api.signIn('dee.designer@kingsmere.example', 'kingsmere-demo')
  ben = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
  asha = await api.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
}, 90_000)
afterAll(() => api?.close())

const base = '/api/designer/services/bulky-waste'
const place = '/forms/request/pages/contact/email'
type Remark = { id: string; state: string; text: string; replies: object[]; settledBy?: string; reason?: string }

const add = (headers: Record<string, string>, payload: object, at = base) =>
  api.call({
    method: 'POST',
    url: `${at}/remarks`,
    headers,
    payload: { place, placeWords: 'Question “Email”', ...payload },
  })
const list = async (open: boolean, headers = dee) =>
  ((await api.call({ url: `${base}/remarks?open=${open}`, headers })).body as { remarks: Remark[] }).remarks
const settle = (headers: Record<string, string>, id: string, payload: object) =>
  api.call({ method: 'PUT', url: `${base}/remarks/${id}/state`, headers, payload })
const suggestion = { field: 'title', from: 'Email address', to: 'Your email address' }

test('a team sees the draft of the services whose tasks it does, and of no other; it may not change them', async () => {
  const reviews = await api.call({ url: '/api/designer/reviews', headers: ben })
  const slugs = (reviews.body as { reviews: { slug: string }[] }).reviews.map(({ slug }) => slug)
  expect(slugs).toEqual(expect.arrayContaining(['bulky-waste', 'missed-bin']))
  expect(slugs).not.toContain('pavement-licence')
  expect((await api.call({ url: `${base}/review`, headers: ben })).body).toMatchObject({ mayEdit: false })
  const other = '/api/designer/services/pavement-licence'
  expect((await api.call({ url: `${other}/review`, headers: ben })).status).toBe(403)
  expect((await add(ben, { text: 'Not mine' }, other)).status).toBe(403)
  const { revision, package: pack } = (await api.call({ url: base, headers: dee })).body as {
    revision: number
    package: object
  }
  const saved = await api.call({
    method: 'PUT',
    url: `${base}/draft`,
    headers: ben,
    payload: { revision, package: pack },
  })
  expect(saved.status).toBe(403)
  expect((await api.call({ url: `${base}/review` })).status).toBe(401)
})

test('a comment has a thread, is resolved by a designer or its author and by nobody else, and is opened again', async () => {
  const { id } = (await add(ben, { text: 'Do we need this?' })).body as { id: string }
  const reply = {
    method: 'POST',
    url: `${base}/remarks/${id}/replies`,
    headers: dee,
    payload: { text: 'For the receipt' },
  } as const
  expect((await api.call(reply)).status).toBe(204)
  expect(await list(true, ben)).toMatchObject([
    { text: 'Do we need this?', by: 'Ben Okafor', own: true, replies: [{ text: 'For the receipt', by: 'Dee Morgan' }] },
  ])
  expect((await settle(asha, id, { state: 'resolved' })).status).toBe(403)
  expect((await settle(dee, id, { state: 'accepted' })).status).toBe(400)
  expect((await settle(ben, id, { state: 'resolved' })).status).toBe(204)
  expect((await settle(dee, id, { state: 'resolved' })).status).toBe(409)
  expect(await list(false)).toMatchObject([{ state: 'resolved', settledBy: 'Ben Okafor' }])
  expect((await settle(dee, id, { state: 'open' })).status).toBe(204)
  expect(await list(true)).toHaveLength(1)
})

test('a suggestion is accepted or declined by a designer, declined with a reason', async () => {
  const { id } = (await add(ben, { text: '', suggestion })).body as { id: string }
  expect((await settle(ben, id, { state: 'accepted' })).status).toBe(403)
  expect((await settle(dee, id, { state: 'declined', reason: ' ' })).status).toBe(400)
  expect((await settle(dee, id, { state: 'declined', reason: 'The hint says so' })).status).toBe(204)
  expect((await list(false))[0]).toMatchObject({ state: 'declined', reason: 'The hint says so', suggestion })
  const { id: other } = (await add(ben, { text: 'Shorter', suggestion })).body as { id: string }
  expect((await settle(dee, other, { state: 'accepted' })).status).toBe(204)
  expect((await list(false))[0]).toMatchObject({ id: other, state: 'accepted' })
})

test('nothing to say, nothing changed, a place that is none and a service that is not there are refused in words', async () => {
  expect((await add(ben, { text: '  ' })).body).toMatchObject({ error: { message: 'There is nothing to say yet' } })
  const same = { ...suggestion, to: suggestion.from }
  expect((await add(ben, { text: '', suggestion: same })).status).toBe(400)
  expect((await add(ben, { text: 'Here', place: 'anywhere' })).status).toBe(400)
  expect((await add(dee, { text: 'Here' }, '/api/designer/services/nothing')).status).toBe(404)
})
