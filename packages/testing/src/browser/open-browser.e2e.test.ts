import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { expectAccessible } from '../accessibility/expect-accessible.ts'
import { openBrowser, type TestBrowser } from './open-browser.ts'
import { withScriptedCopy } from './scripted-copy.ts'

let browser: TestBrowser
let server: Server
let url: string

/** As strict as the portal: no inline script, no eval. */
const headers = {
  'content-type': 'text/html',
  'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'",
}
const draw = (style: string) =>
  `<!doctype html><html lang="en"><title>A page</title><body><main><h1 style="${style}">Bulky waste</h1>
   <noscript><p>No script here</p></noscript><script src="/script.js"></script><img src="/x" alt=""></main></body></html>`

const form = `<!doctype html><html lang="en"><title>A form</title><main><h1>A form</h1><form>
  <label>Name <input name="name" value="Bo"></label><label>Place <textarea name="place"></textarea></label>
  <label><input type="radio" name="vehicle" value="bike" checked> Bike</label>
  <label><input type="radio" name="vehicle" value="van"> Van</label>
  <label>Day <select name="day"><option selected>Monday</option><option>Tuesday</option></select></label></form></main></html>`

beforeAll(async () => {
  browser = await openBrowser()
  server = createServer((request, reply) => {
    const page = () => draw(request.url === '/pale' ? 'color:#ccc;background:#fff' : 'color:#000')
    reply.writeHead(200, headers).end(request.url === '/form' ? form : page())
  }).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 60_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

test.each([true, false])('a page under a strict policy is judged, with JavaScript %s', async (javaScript) => {
  const page = await browser.newPage({ javaScript })
  await page.goto(url)
  await expectAccessible(page)
  await page.goto(`${url}/pale`)
  await expect(expectAccessible(page)).rejects.toThrow(/color-contrast: h1 .*contrast/)
})

test('without JavaScript a page is judged with what was typed and chosen in it', async () => {
  const page = await browser.newPage({ javaScript: false })
  await page.goto(`${url}/form`)
  await page.getByLabel('Name').fill('Ann')
  await page.getByLabel('Place').fill('The drive')
  await page.getByLabel('Van').check()
  await page.getByLabel('Day').selectOption('Tuesday')
  const seen = await withScriptedCopy(page, (copy) =>
    copy.evaluate(() => [...new FormData(document.querySelector('form')!)].map(([name, value]) => `${name} ${value}`)),
  )
  expect(seen).toEqual(['name Ann', 'place The drive', 'vehicle van', 'day Tuesday'])
})

test('without JavaScript the page shows what is meant for those without', async () => {
  const page = await browser.newPage({ javaScript: false, width: 320 })
  await page.goto(url)
  expect(await page.locator('noscript p').isVisible()).toBe(true)
  expect(page.viewportSize()?.width).toBe(320)
  const scripted = await browser.newPage({ javaScript: true })
  await scripted.goto(url)
  expect(await scripted.locator('noscript p').isVisible()).toBe(false)
})
