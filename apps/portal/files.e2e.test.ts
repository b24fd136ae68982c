import type { ServicePackage } from '@guildhall/schemas'
import { expectAccessible, openBrowser, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { everyKindService } from './e2e/every-kind.ts'
import { publishService } from './e2e/publish-service.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'

jest.setTimeout(240_000)

let site: StartedSite
let browser: TestBrowser

/** A picture of one point; as a file it may bear any name. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const picture = (name: string, buffer = png) => ({ name, mimeType: 'image/png', buffer })
/** So large that a script tells how far it is; and one that is too large. */
const large = Buffer.concat([png, Buffer.alloc(900_000)])
const tooLarge = Buffer.concat([png, Buffer.alloc(1_100_000)])

beforeAll(async () => {
  site = await startSite()
  await publishService(site.url, site.databaseUrl, photosService())
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
}, 60_000)

describe.each([
  { mode: 'with JavaScript', javaScript: true, width: 1280 },
  { mode: 'without JavaScript on a narrow screen', javaScript: false, width: 320 },
])('a question for several files $mode', ({ javaScript, width }) => {
  test('files are added together or one by one, seen, taken back, and go with the request', async () => {
    const page = await browser.newPage({ javaScript, width, baseURL: site.url })
    const press = async (name: string | RegExp) => {
      await page.getByRole('button', { name }).click()
      await page.waitForLoadState()
    }
    const look = async (name: string) => {
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await screenshot(page, `files-${width}-${name}`)
    }
    const choose = (...files: ReturnType<typeof picture>[]) => page.setInputFiles('input[type=file]', files)

    await page.goto('/services/photos')
    await press('Start now')
    await page.getByRole('heading', { level: 1, name: 'Add photos of the fence' }).waitFor()
    await look('empty')
    await press('Continue')
    await page.getByRole('alert').getByRole('link', { name: 'Select a photo' }).waitFor()
    await look('missing')

    await choose(picture('front.png'), picture('back.png'))
    await press('Upload the chosen files')
    await page.getByText('You have added 2 of up to 3 files.').waitFor()
    await page.getByRole('link', { name: 'front.png' }).waitFor()
    expect(await page.locator('.app-kept-file img').count()).toBe(2)
    const shown = page.locator('.app-kept-file img').first()
    await shown.scrollIntoViewIfNeeded()
    const address = new URL((await shown.getAttribute('src'))!, site.url).href
    expect((await page.request.get(address)).headers()['content-type']).toBe('image/png')
    await look('two')

    // Of what cannot be kept the page says so, and what was kept before stays.
    await choose({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no photo') })
    await press('Upload the chosen files')
    await page.getByRole('alert').getByRole('link', { name: 'The selected file must be a PNG' }).waitFor()
    expect(await page.locator('.app-kept-file').count()).toBe(2)
    await choose(picture('left.png'), picture('right.png'))
    await press('Upload the chosen files')
    await page.getByRole('alert').getByRole('link', { name: 'You can only add up to 3 files' }).waitFor()
    await page.getByText('You have added 3 of up to 3 files.').waitFor()
    expect(await page.getByRole('button', { name: 'Upload the chosen files' }).count()).toBe(0)
    await look('full')

    await press('Remove back.png')
    await page.getByText('You have added 2 of up to 3 files.').waitFor()
    expect(await page.getByText('back.png').count()).toBe(0)
    // What is large is sent by a script where there is one: the answers of the server are shown all the same.
    await choose(picture('gate.png', tooLarge))
    await page.getByRole('button', { name: 'Continue' }).click()
    const refusal = page.getByRole('alert').getByRole('link', { name: 'The selected file must be smaller than 1MB' })
    await refusal.waitFor()
    expect(await page.title()).toMatch(/^Error: /)
    if (javaScript) await page.locator('.govuk-error-summary:focus').waitFor()
    await look('too-large')
    await choose(picture('gate.png', large))
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor()
    for (const name of ['front.png', 'left.png', 'gate.png']) await page.getByText(name).waitFor()
    await look('check')

    // Nobody else sees them, not even by their address.
    const stranger = await browser.newPage({ javaScript, baseURL: site.url })
    expect((await stranger.goto(address))?.status()).toBe(404)
    expect((await page.request.get(address)).status()).toBe(200)
    await press(/send/i)
    await page.getByText(/PHO-/).first().waitFor()
  })
})

/** One page that asks for up to three photos. */
function photosService(): ServicePackage {
  const pack = everyKindService()
  const photo = { type: 'string', format: 'uri-reference', maxLength: 100 }
  const ask = {
    schema: {
      type: 'object',
      properties: { photos: { type: 'array', title: 'Add photos of the fence', items: photo, maxItems: 3 } },
      required: ['photos'],
    },
    uiSchema: {
      photos: { 'ui:options': { kind: 'file', types: ['image/png'], maxBytes: 1_000_000, subject: 'photo' } },
    },
  }
  return {
    ...pack,
    service: { ...pack.service, slug: 'photos', name: 'Report a fence', prefix: 'PHO' },
    forms: {
      request: {
        format: 'guildhall.form/1',
        id: 'request',
        title: 'Report a fence',
        pages: [{ id: 'photos', title: 'Add photos of the fence', ...ask }],
      },
    },
  } as unknown as ServicePackage
}
