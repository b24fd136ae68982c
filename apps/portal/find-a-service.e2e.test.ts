import { expectAccessible, openBrowser, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, jest, test } from '@jest/globals'
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
