import type { ServicePackage } from '@guildhall/schemas'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'

let api: TestApp
let dee: Record<string, string>
let sam: Record<string, string>
beforeAll(async () => {
  api = await openTestApp()
  dee = await api.signIn('dee.designer@kingsmere.example', 'kingsmere-demo')
  sam = await api.signIn('sam.admin@kingsmere.example', 'kingsmere-demo')
})
afterAll(() => api?.close())

const base = '/api/designer/services/bulky-waste'
type Design = { revision: number; package: ServicePackage; updatedBy: string }
type Done = { words: string; field?: string; alone?: boolean }
type Step = { number: number; kind: string; done: string[]; by: string }

const read = async () => (await api.call({ url: base, headers: dee })).body as Design
const history = async (query = '') =>
  (await api.call({ url: `${base}/history${query}`, headers: dee })).body as { steps: Step[]; next?: number }

async function save(summary: string, done?: Done[], headers = dee): Promise<void> {
  const { revision, package: pack } = await read()
  const changed = { ...pack, service: { ...pack.service, summary } }
  const payload = { revision, package: changed, ...(done && { done }) }
  const reply = await api.call({ method: 'PUT', url: `${base}/draft`, headers, payload })
  expect(reply.status).toBe(200)
}

test('what one designer does in one go is one step, a run of typing is its last sentence, and a colleague begins another', async () => {
  await save('One', [{ words: 'Wrote “O”', field: 'summary' }])
  await save('Two', [{ words: 'Wrote “One”', field: 'summary' }, { words: 'Added a page' }])
  await save('Three', undefined, sam)
  const { steps } = await history()
  expect(steps.map(({ number, kind, done, by }) => ({ number, kind, done, by }))).toEqual([
    { number: 3, kind: 'edited', done: ['Changed the draft'], by: 'Sam Whitlock' },
    { number: 2, kind: 'edited', done: ['Wrote “One”', 'Added a page'], by: 'Dee Morgan' },
    { number: 1, kind: 'published', done: ['Published version 1'], by: '' },
  ])
  expect((await read()).updatedBy).toBe('Sam Whitlock')
})

test('any two points are compared in words, and any one with the draft now', async () => {
  const between = await api.call({ url: `${base}/history/1/changes?to=2`, headers: dee })
  expect(between).toMatchObject({
    status: 200,
    body: { compared: true, changes: [{ at: '/service', words: 'The start page has changed' }] },
  })
  const same = await api.call({ url: `${base}/history/3/changes`, headers: dee })
  expect(same.body).toEqual({ compared: true, changes: [] })
  const { revision, package: pack } = await read()
  const broken = { ...pack, forms: 7 }
  await api.call({ method: 'PUT', url: `${base}/draft`, headers: dee, payload: { revision, package: broken } })
  expect((await api.call({ url: `${base}/history/3/changes`, headers: dee })).body).toEqual({
    compared: false,
    changes: [],
  })
  const now = await read()
  await api.call({
    method: 'PUT',
    url: `${base}/draft`,
    headers: dee,
    payload: { revision: now.revision, package: pack },
  })
})

test('going back to a point is a step of its own, and what came after it stays in the history', async () => {
  const old = (await api.call({ url: `${base}/history/2`, headers: dee })).body as Design
  expect(old.package.service.summary).toBe('Two')
  await save('Two', [{ words: 'Went back to 10:04', alone: true }])
  await save('Four', [{ words: 'Wrote “Four”', field: 'summary' }])
  const { steps } = await history()
  expect(steps.slice(0, 2).map(({ kind, done }) => [kind, done])).toEqual([
    ['edited', ['Wrote “Four”']],
    ['restored', ['Went back to 10:04']],
  ])
  expect(steps.map(({ number }) => number)).toContain(3)
})

test('the list is paged, the oldest of very many steps are forgotten, and what is not kept is said to be so', async () => {
  const { package: pack } = await read()
  const json = JSON.stringify(pack)
  const rows = Array.from({ length: 310 }, (_, at) => ({
    slug: 'bulky-waste',
    number: 100 + at,
    kind: 'restored',
    package: json,
  }))
  for (let at = 0; at < rows.length; at += 50)
    await api.guildhall.db
      .insertInto('design_steps')
      .values(rows.slice(at, at + 50))
      .execute()
  await save('Five', [{ words: 'Wrote “Five”' }])
  const first = await history()
  expect(first.steps).toHaveLength(50)
  expect(first.steps[0]).toMatchObject({ number: 410, done: ['Wrote “Five”'] })
  const second = await history(`?before=${first.next}`)
  expect(second.steps[0]!.number).toBe(first.steps.at(-1)!.number - 1)
  const kept = await api.guildhall.db
    .selectFrom('design_steps')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('slug', '=', 'bulky-waste')
    .executeTakeFirstOrThrow()
  expect(Number(kept.n)).toBe(300)
  const gone = await api.call({ url: `${base}/history/2`, headers: dee })
  expect(gone).toMatchObject({
    status: 404,
    body: { error: { message: expect.stringContaining('not kept any more') } },
  })
})

test('the history is for designers, and of a service that is there', async () => {
  const asha = await api.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
  expect((await api.call({ url: `${base}/history`, headers: asha })).status).toBe(403)
  expect((await api.call({ url: '/api/designer/services/nothing/history', headers: dee })).status).toBe(404)
  expect((await api.call({ url: `${base}/history/0`, headers: dee })).status).toBe(400)
})
