import { expectAccessible, openBrowser, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { type StartedSite, startSite } from './e2e/start-site.ts'

jest.setTimeout(60_000)

let site: StartedSite
let browser: TestBrowser

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
}, 60_000)

test.each(['bulky-waste', 'pavement-licence', 'missed-bin'])(
  'the form of %s is printed, in large print too',
  async (slug) => {
    const page = await browser.newPage({ javaScript: false, baseURL: site.url })
    await page.goto(`/services/${slug}`)
    await page.getByRole('link', { name: 'Print this form' }).click()
    await page.getByText('Return the form to').waitFor()
    await expectAccessible(page)
    await screenshot(page, `print-${slug}`)
    await page.getByRole('link', { name: 'Show in large print' }).click()
    await page.getByRole('link', { name: 'Show in normal print' }).waitFor()
    await page.setViewportSize({ width: 320, height: 640 })
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await screenshot(page, `print-${slug}-large-320`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link', { name: 'Show in normal print' }).isVisible()).toBe(false)
  },
)

test.each([
  { mode: 'with JavaScript', javaScript: true },
  { mode: 'without JavaScript', javaScript: false },
])('a service is found misspelt, from A to Z, and nobody is left with nothing, $mode', async ({ javaScript }) => {
  const page = await browser.newPage({ javaScript, baseURL: site.url })
  const look = async (name: string) => {
    await expectAccessible(page)
    await screenshot(page, `find-${javaScript ? 'js' : 'plain'}-${name}`)
  }
  const search = async (text: string) => {
    await page.goto('/')
    await page.getByLabel('What do you need?').fill(text)
    await page.getByRole('button', { name: 'Search', exact: true }).click()
  }
  await search('bulkey furnitrue')
  await page.getByRole('link', { name: 'Bulky waste collection' }).waitFor()
  await search('zebra crossing')
  await page.getByRole('heading', { name: 'Look through the topics' }).waitFor()
  await look('nothing')
  await page.getByRole('link', { name: 'Services A to Z' }).click()
  await page.getByRole('heading', { level: 2, name: 'B', exact: true }).waitFor()
  await look('letters')
  await page.setViewportSize({ width: 320, height: 640 })
  await look('letters-320')
  await page.goto('/services?lang=cy')
  await page.getByRole('heading', { level: 1, name: 'Gwasanaethau A i Y' }).waitFor()
})
