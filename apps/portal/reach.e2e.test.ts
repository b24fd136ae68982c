import { openBrowser, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { expectEdges, expectErrorFocus, expectFits, expectStill, expectTabOrder } from './e2e/reach.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'

type Page = Awaited<ReturnType<TestBrowser['newPage']>>

jest.setTimeout(180_000)

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

const next = { en: 'Continue', cy: 'Parhau' }

/** Opens bulky waste and calls `look` on its pages, empty and refused. */
async function walk(page: Page, language: 'en' | 'cy', look: (name: string) => Promise<void>): Promise<void> {
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).last().click()
    await page.waitForLoadState()
  }
  await page.goto(`${site.url}/?lang=${language}`)
  await look('home')
  await page.goto(`${site.url}/services/bulky-waste`)
  await look('service')
  await page.locator('form[action$="/start"] button').click()
  await page.waitForURL(/\/apply\//)
  await look('address')
  await page.locator('[name="_action"][value^="manual"]').click()
  await page.waitForLoadState()
  await press(next[language])
  await look('address-error')
  await page.locator('[id="address-line1"]').fill('3 Abbey Road')
  await page.locator('[id="address-town"]').fill('Kingsmere')
  await page.locator('[id="address-postcode"]').fill('KM1 1AA')
  await press(next[language])
  await page.waitForURL(/\/items/)
  await press(next[language])
  await look('items-error')
  await page.locator('input[inputmode="numeric"]').first().fill('1')
  await press(next[language])
  await page.waitForURL(/\/photo/)
  await look('photo')
  await press(next[language])
  await page.waitForURL(/\/place/)
  await press(next[language])
}

describe.each(['en', 'cy'] as const)('in the language %s', (language) => {
  test('zoomed to 400 %, and with the page 320 pixels wide, nothing is cut off, stands outside or covers another', async () => {
    const page = await browser.newPage({ javaScript: true, width: 320 })
    await walk(page, language, (name) => expectFits(page, name, `reach-${language}-zoomed-${name}`))
    await page.context().close()
  })

  test('the key Tab goes through each page in reading order, and what has the focus can be seen', async () => {
    const page = await browser.newPage({ javaScript: true })
    await walk(page, language, (name) => expectTabOrder(page, name))
    await page.context().close()
  })

  test('a refused page begins at its summary, whose links put the focus into the field that is wrong', async () => {
    const page = await browser.newPage({ javaScript: true })
    await walk(page, language, async (name) => {
      if (name.endsWith('error')) await expectErrorFocus(page, name)
    })
    await page.context().close()
  })
})

test('in forced colours every button, field, choice and mark of an error still has an edge', async () => {
  const page = await browser.newPage({ javaScript: true })
  await page.emulateMedia({ forcedColors: 'active' })
  await walk(page, 'en', async (name) => {
    await expectEdges(page, name)
    await screenshot(page, `reach-forced-${name}`)
  })
  await page.context().close()
})

test('for those who want less motion nothing moves by itself, and nothing is scrolled to slowly', async () => {
  const page = await browser.newPage({ javaScript: true })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await walk(page, 'en', (name) => expectStill(page, name))
  await page.context().close()
})

test('a double click on the last button, then back and a fresh load, make one request', async () => {
  const page = await browser.newPage({ javaScript: false })
  await walk(page, 'en', async () => undefined)
  await page.locator('[name="place"]').fill('On the drive')
  await page.getByRole('button', { name: 'Continue', exact: true }).last().click()
  await page.waitForURL(/\/contact/)
  await page.locator('[name="fullName"]').fill('Ann Lee')
  await page.locator('[name="email"]').fill('double.click@example.com')
  await page.getByRole('button', { name: 'Continue', exact: true }).last().click()
  await page.waitForURL(/\/slot/)
  await page.locator('input[type=radio]').first().check()
  await page.getByRole('button', { name: 'Continue', exact: true }).last().click()
  await page.waitForURL(/\/check/)
  const check = page.url()
  await page.getByRole('button', { name: /^Accept and|^Continue to pay/ }).dblclick()
  await page.waitForURL(/\/requests\/[A-Z0-9-]+\/pay/)
  const reference = /requests\/([A-Z0-9-]+)/.exec(page.url())?.[1]
  await page.goBack()
  await page.reload()
  await page.goto(check)
  expect(page.url()).toContain(`/requests/${reference}`)
  await page.context().close()
})
