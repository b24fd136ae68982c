import type { CouncilSettings, Logo } from '@guildhall/casework'
import type { Council } from '@guildhall/schemas'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'

let site: TestApp
let admin: Record<string, string>

/** One teal dot as PNG. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const look = { main: '#5b2c83', link: '#2e3192', button: '#7a1f5c' }

function fileForm(bytes: Buffer, name = 'logo.png') {
  const edge = 'edge-of-a-part'
  const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`
  return {
    headers: { ...admin, 'content-type': `multipart/form-data; boundary=${edge}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]),
  }
}

const read = async () =>
  (await site.call({ method: 'GET', url: '/api/council/settings', headers: admin })).body as CouncilSettings
const save = (settings: unknown, version: number, headers = admin) =>
  site.call({ method: 'PUT', url: '/api/council/settings', headers, payload: { version, settings } })
const upload = (bytes: Buffer, name?: string) =>
  site.call({ method: 'POST', url: '/api/council/logos', ...fileForm(bytes, name) })

beforeAll(async () => {
  site = await openTestApp()
  admin = await site.signIn('sam.admin@kingsmere.example', 'kingsmere-demo')
})

afterAll(() => site?.close())

test('only administrators read, change or see the history of the settings', async () => {
  const officer = await site.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
  for (const url of ['/api/council/settings', '/api/council/changes'])
    expect((await site.call({ method: 'GET', url, headers: officer })).status).toBe(403)
  expect((await save((await read()).settings, 1, officer)).status).toBe(403)
  expect((await site.call({ method: 'GET', url: '/api/council/settings' })).status).toBe(401)
})

test('what an administrator saves is what pages say at once, and the history says who changed what', async () => {
  const { version, settings } = await read()
  const changed: Council = { ...settings, name: 'Kingsmere City Council', look }
  expect(await save(changed, version)).toMatchObject({ status: 200, body: { version: version + 1 } })
  expect((await site.call({ method: 'GET', url: '/api/council' })).body).toMatchObject({
    name: 'Kingsmere City Council',
  })
  const { body } = await site.call({ method: 'GET', url: '/api/council/changes', headers: admin })
  expect(body).toMatchObject({
    total: 2,
    changes: [
      {
        by: 'Sam Whitlock',
        changes: [
          'Name: Kingsmere City Council, before that Kingsmere Council',
          'Main colour: #5b2c83',
          'Colour of links: #2e3192',
          'Colour of buttons: #7a1f5c',
        ],
      },
      { version: 1 },
    ],
  })
})

test('whoever changes settings that somebody else has changed meanwhile is told so, and nothing is overwritten', async () => {
  const { version, settings } = await read()
  await save({ ...settings, phone: '01632 960 111' }, version)
  const late = await save({ ...settings, phone: '01632 960 222' }, version)
  expect(late).toMatchObject({
    status: 409,
    body: { error: { message: 'Somebody else has changed these settings since you opened them' } },
  })
  expect((await read()).settings.phone).toBe('01632 960 111')
})

test('two who save at the same moment: one is kept, the other is told', async () => {
  const { version, settings } = await read()
  const both = await Promise.all(['1', '2'].map((end) => save({ ...settings, phone: `01632 960 30${end}` }, version)))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('a colour on which text cannot be read is refused with the nearest that would do', async () => {
  const { version, settings } = await read()
  const refused = await save({ ...settings, look: { ...look, button: '#ffcc00' } }, version)
  expect(refused).toMatchObject({
    status: 400,
    body: {
      error: {
        message: 'The settings cannot be saved yet',
        problems: [{ at: '/look/button', message: expect.stringMatching(/the nearest is #[0-9a-f]{6}$/) }],
      },
    },
  })
  expect((await read()).version).toBe(version)
})

test('a logo is what its content says: a picture is kept, a drawing with code, a text or a broken picture is not', async () => {
  const kept = await upload(dot)
  expect(kept).toMatchObject({ status: 201, body: { mediaType: 'image/png', width: 1, height: 1 } })
  const { version, settings } = await read()
  const logo = { ...(kept.body as Logo), saysName: true }
  expect((await save({ ...settings, logo }, version)).status).toBe(200)

  const refusals = [
    [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      /must be a PNG, JPEG or WebP/,
    ],
    [Buffer.from('hello'), /must be a PNG, JPEG or WebP/],
    [Buffer.concat([dot.subarray(0, 40), Buffer.alloc(30)]), /could not be read as a picture/],
    [Buffer.concat([dot, Buffer.alloc(200_000)]), /must be smaller than 200kB/],
    [Buffer.alloc(0), /is empty/],
  ] as const
  for (const [bytes, words] of refusals)
    expect(await upload(bytes)).toMatchObject({
      status: 422,
      body: { error: { message: expect.stringMatching(words) } },
    })
})

test('a picture of a few bytes that says it is huge is refused', async () => {
  const huge = Buffer.from(dot)
  huge.writeUInt32BE(60_000, 16)
  expect(await upload(huge)).toMatchObject({
    status: 422,
    body: { error: { message: expect.stringMatching(/at most 2000 pixels/) } },
  })
})

test('settings cannot name a logo that is not there', async () => {
  const { version, settings } = await read()
  const logo = { digest: '0f'.repeat(32), mediaType: 'image/png' as const, width: 10, height: 10, saysName: false }
  expect(await save({ ...settings, logo }, version)).toMatchObject({
    status: 400,
    body: { error: { problems: [{ at: '/logo' }] } },
  })
})
