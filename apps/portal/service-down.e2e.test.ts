import { expectAccessible, openBrowser, screenshot, startPostgres, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type StartedSite, startSite } from './e2e/start-site.ts'

type Page = Awaited<ReturnType<TestBrowser['newPage']>>

jest.setTimeout(120_000)

let postgres: Awaited<ReturnType<typeof startPostgres>>
let site: StartedSite
let browser: TestBrowser

beforeAll(async () => {
  postgres = await startPostgres()
  site = await startSite({ url: postgres.url, drop: () => postgres.stop() })
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
}, 60_000)

describe.each([
  { mode: 'with JavaScript', javaScript: true },
  { mode: 'without JavaScript', javaScript: false },
])('while the database is away, $mode', ({ javaScript }) => {
  let page: Page
  const press = async (name: string) => {
    const [reply] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.getByRole('button', { name, exact: true }).click(),
    ])
    await page.waitForLoadState()
    return reply
  }

  beforeAll(async () => {
    page = await browser.newPage({ javaScript, baseURL: site.url })
  })

  test('what was typed is kept in the page, and is sent from there once the database is back', async () => {
    await page.goto('/services/pavement-licence')
    await press('Start now')
    await page.getByRole('link', { name: 'The premises' }).click()
    await page.getByLabel('Postcode').fill('KM1 1AA')
    await press('Find address')
    await page.getByLabel('Select an address').selectOption({ index: 1 })
    await press('Continue')
    await page.getByLabel('What is the business called?').fill('Siân’s “Copper” Kettle & Co')
    await postgres.crash()
    const refused = await press('Continue')
    expect(refused.status()).toBe(503)
    expect(refused.headers()['retry-after']).toBe('60')
    await page.getByRole('heading', { level: 1, name: 'The service is not available' }).waitFor()
    await page.getByText('What you entered on this page is not lost').waitFor()
    const html = await page.content()
    expect(html).not.toMatch(/ECONNREFUSED|at .*\.ts:\d|node_modules|postgres/i)
    await expectAccessible(page)
    await screenshot(page, `down-${javaScript ? 'js' : 'plain'}-typed`)
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await screenshot(page, `down-${javaScript ? 'js' : 'plain'}-typed-320`)
    await page.setViewportSize({ width: 1280, height: 900 })
    expect((await press('Send it again')).status()).toBe(503)
    await page.getByText('What you entered on this page is not lost').waitFor()
    await postgres.start()
    await expect(press('Send it again').then((reply) => reply.status())).resolves.toBe(303)
    await page.getByRole('heading', { level: 1, name: 'Apply for a pavement licence' }).waitFor()
    await page.goBack()
    await page.goto(page.url().replace(/[^/]+$/, 'business'))
    expect(await page.getByLabel('What is the business called?').inputValue()).toBe('Siân’s “Copper” Kettle & Co')
  })

  test('every page says in the reader’s language that it is not available, and what to do', async () => {
    await page.goto('/?lang=cy')
    await postgres.crash()
    try {
      for (const path of [
        '/',
        '/services/pavement-licence',
        '/requests/PAV-0000-0000',
        '/apply/00000000-0000-4000-8000-000000000000',
      ]) {
        const reply = await page.goto(path)
        expect({ path, status: reply?.status() }).toEqual({ path, status: 503 })
        expect(reply?.headers()['retry-after']).toBe('60')
        await page.getByRole('heading', { level: 1, name: 'Nid yw’r gwasanaeth ar gael' }).waitFor()
      }
      await expectAccessible(page)
      await screenshot(page, `down-${javaScript ? 'js' : 'plain'}-cy`)
      const api = await fetch(`${site.url}/api/services`)
      expect({ status: api.status, retry: api.headers.get('retry-after') }).toEqual({ status: 503, retry: '60' })
      expect(await api.json()).toMatchObject({ error: { code: 'unavailable' } })
    } finally {
      await postgres.start()
    }
    await page.goto('/?lang=en')
    await page.getByRole('heading', { level: 1, name: 'Council services online' }).waitFor()
  })
})
