import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { type Sent, sendApplication } from './send-application.ts'

let api: TestApp
let ben: Record<string, string>
let sent: Sent

const formOf = (id: string, name: string) => ({
  format: 'guildhall.form/1',
  id,
  title: id,
  pages: [
    {
      id,
      title: id,
      schema: {
        type: 'object',
        properties: { [name]: { type: 'integer', title: name, minimum: 1, maximum: 9 } },
        required: [name],
      },
      uiSchema: { [name]: { 'ui:options': { kind: 'number' } } },
    },
  ],
})

beforeAll(async () => {
  api = await openTestApp()
  ben = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
  const isLarge = { '>': [{ var: 'answers.doors' }, 5] }
  const team = { rules: [{ when: isLarge, team: 'waste-crew' }], otherwise: 'streets' }
  const steps = {
    request: { kind: 'form', title: 'Request', config: { form: 'request', by: 'resident' }, next: 'more' },
    more: { kind: 'form', title: 'Tell us more', config: { form: 'more', by: 'resident' }, next: 'measure' },
    measure: { kind: 'form', title: 'Measure it', config: { form: 'measure', by: 'officer', team }, next: 'decide' },
    decide: {
      kind: 'task',
      title: 'Decide',
      config: { team: 'waste-crew', form: 'weigh', outcomes: [{ id: 'yes', title: 'Yes' }] },
      next: 'end',
    },
    end: { kind: 'end', title: 'End', config: { outcome: 'completed', note: 'Keep your receipt for a year' } },
  }
  const process = JSON.stringify({ format: 'guildhall.process/1', start: 'request', steps })
  const forms = JSON.stringify({
    more: formOf('more', 'doors'),
    measure: formOf('measure', 'width'),
    weigh: formOf('weigh', 'weight'),
  })
  await sql`insert into service_versions (slug, version, package)
    select slug, 1000, jsonb_set(jsonb_set(package::jsonb, '{process}', ${process}), '{forms}', package::jsonb->'forms' || ${forms}::jsonb)
    from service_versions where slug = 'bulky-waste' and version = 1`.execute(api.guildhall.db)
  await sql`update services set current_version = 1000 where slug = 'bulky-waste'`.execute(api.guildhall.db)
  sent = await sendApplication(api)
})
afterAll(async () => {
  await api?.close()
})

type View = { asks: { step: string }[]; whoseTurn: string; closingNote?: string; answers: { title: string }[] }
const request = async () => {
  const { body } = await api.call({ url: `/api/requests/${sent.reference}`, headers: sent.headers })
  return body as View
}
const answer = (answers: object, step = 'more', headers: Record<string, string> = sent.headers) =>
  api.call({ method: 'POST', url: `/api/requests/${sent.reference}/forms`, headers, payload: { step, answers } })

test('a request says what it waits for, and only its own person may fill it in', async () => {
  expect(await request()).toMatchObject({ asks: [{ step: 'more', title: 'Tell us more' }], whoseTurn: 'you' })
  expect((await answer({ doors: 6 }, 'more', {})).status).toBe(404)
  expect((await answer({ doors: 6 }, 'measure')).status).toBe(409)
})

test('answers are judged as those of the first form are, and a refused form changes nothing', async () => {
  const refused = await answer({ doors: 12 })
  expect(refused).toMatchObject({
    status: 422,
    body: { error: { code: 'invalid-answers', problems: [{ at: 'doors' }] } },
  })
  expect((await answer({ doors: 3, width: 4 })).status).toBe(422)
  expect((await request()).asks).toHaveLength(1)
})

test('of ten tries at once one is taken; the answers choose the team that measures', async () => {
  const replies = await Promise.all(Array.from({ length: 10 }, () => answer({ doors: 6 })))
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)])
  const view = await request()
  expect(view).toMatchObject({ asks: [], whoseTurn: 'us' })
  expect(view.answers.map(({ title }) => title)).toContain('more')
})

async function task() {
  const { body } = await api.call({ url: `/api/desk/tasks?search=${sent.reference}`, headers: ben })
  const [row] = (body as { tasks: { id: string }[] }).tasks
  return (await api.call({ url: `/api/desk/tasks/${row!.id}`, headers: ben })).body as { id: string; title: string }
}
const complete = (id: string, payload: object) =>
  api.call({ method: 'POST', url: `/api/desk/tasks/${id}/complete`, headers: ben, payload })

test('staff fill in their form by finishing its task, and the resident does not see it', async () => {
  const measure = await task()
  expect(measure).toMatchObject({ title: 'Measure it', form: { id: 'measure' }, outcomes: [{ id: 'submitted' }] })
  expect(await complete(measure.id, { outcome: 'submitted' })).toMatchObject({
    status: 422,
    body: { error: { problems: [{ at: 'width' }] } },
  })
  expect((await complete(measure.id, { outcome: 'submitted', answers: { width: 2 } })).status).toBe(200)
  expect((await request()).answers.map(({ title }) => title)).not.toContain('measure')
  const { body } = await api.call({ url: `/api/desk/cases/${sent.reference}`, headers: ben })
  expect((body as View).answers.map(({ title }) => title)).toContain('measure')
})

test('a task may have a form of its own, and the end has something to say', async () => {
  const decide = await task()
  expect((await complete(decide.id, { outcome: 'yes' })).status).toBe(422)
  expect((await complete(decide.id, { outcome: 'yes', answers: { weight: 3 } })).status).toBe(200)
  expect(await request()).toMatchObject({ closingNote: 'Keep your receipt for a year', whoseTurn: 'nobody' })
})
