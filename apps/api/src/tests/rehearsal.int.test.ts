import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'

let api: TestApp
let dee: Record<string, string>
beforeAll(async () => {
  api = await openTestApp()
  dee = await api.signIn('dee.designer@kingsmere.example', 'kingsmere-demo')
})
afterAll(async () => {
  await api?.close()
})

const judge = (payload: object, headers = dee) =>
  api.call({ method: 'POST', url: '/api/designer/services/bulky-waste/judged-pages', headers, payload })
const contact = { form: 'request', page: 'contact', today: '2027-03-01' }

test('a page that is being drawn is judged in the words that residents read, and nothing of it is kept', async () => {
  expect(await judge({ ...contact, answers: { email: 'nobody' } })).toMatchObject({
    status: 200,
    body: { problems: [{ at: 'fullName', message: 'Enter your full name' }, { at: 'email' }] },
  })
  const answers = { fullName: 'Ada Test', email: 'ada@example.com' }
  expect(await judge({ ...contact, answers })).toMatchObject({ status: 200, body: { problems: [] } })
})

test('a form or page that is not there is not found, and nobody but designers may ask', async () => {
  expect((await judge({ ...contact, form: 'constructor', answers: {} })).status).toBe(404)
  expect((await judge({ ...contact, page: 'gone', answers: {} })).status).toBe(404)
  expect((await judge({ ...contact, answers: {} }, {})).status).toBe(401)
})
