import type { ServicePackage } from '@guildhall/schemas'
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

const boundary = 'a-boundary-of-the-test'
const send = (text: string, headers = dee) =>
  api.call({
    method: 'POST',
    url: '/api/designer/imports',
    headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="skips.txt"\r\n\r\n${text}\r\n--${boundary}--\r\n`,
  })
const services = async () =>
  ((await api.call({ url: '/api/designer/services', headers: dee })).body as { services: { slug: string }[] }).services
const create = (pack: unknown, headers = dee) =>
  api.call({ method: 'POST', url: '/api/designer/services', headers, payload: { package: pack } })

test('a file is drafted and reported on, and nothing is kept until the designer says so', async () => {
  const before = await services()
  const read = await send(
    'Application for a skip\nABOUT YOU\nFull name\nDate of birth\nThis is only said, and nobody is asked for anything by it at all.\n',
  )
  const { package: pack, report } = read.body as {
    package: ServicePackage
    report: { counts: unknown; review: unknown[] }
  }
  expect(read.status).toBe(200)
  expect(report).toMatchObject({ formatTitle: 'Text', counts: { questions: { found: 2, kept: 2 } } })
  expect(report.review).toHaveLength(2)
  expect(await services()).toEqual(before)

  const first = await create(pack)
  expect(first).toMatchObject({ status: 201, body: { slug: 'application-for-a-skip' } })
  expect((await create(pack)).body).toMatchObject({ slug: 'application-for-a-skip-2' })
  const design = await api.call({ url: '/api/designer/services/application-for-a-skip', headers: dee })
  expect(design).toMatchObject({ status: 200, body: { package: pack } })
  // Only its team is left to choose.
  expect((first.body as { problems: { code: string }[] }).problems.map(({ code }) => code)).toEqual([
    'task/unknown-team',
  ])
})

test('a file that cannot be read is refused with why, and a package that is none is not kept', async () => {
  expect(await send('{"a": [1,')).toMatchObject({
    status: 422,
    body: { error: { code: 'file-refused', message: expect.stringContaining('It is not JSON') } },
  })
  const before = await services()
  expect((await create({ format: 'guildhall.service-package/1' })).status).toBe(400)
  expect(await services()).toEqual(before)
})

test('only designers import', async () => {
  const asha = await api.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
  expect((await send('Full name', {} as typeof dee)).status).toBe(401)
  expect((await send('Full name', asha)).status).toBe(403)
})
