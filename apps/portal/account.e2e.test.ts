import { expectAccessible, openBrowser, type Page, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { readMail } from './e2e/mailbox.ts'
import { signInByCode } from './e2e/sign-in-by-code.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'

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

/** Checks a page at both widths and leaves its pictures. */
async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page)
  await screenshot(page, name)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectAccessible(page)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  await screenshot(page, `${name}-narrow`)
  await page.setViewportSize({ width: 1280, height: 800 })
}

describe.each([
  { mode: 'with JavaScript', javaScript: true, mark: 'js' },
  { mode: 'without JavaScript', javaScript: false, mark: 'plain' },
])('the account $mode', ({ javaScript, mark }) => {
  test('a resident keeps a name, phone and address, changes the email address by a code and sees where he is signed in', async () => {
    const email = `keeper-${mark}@example.com`
    const page = await browser.newPage({ javaScript, baseURL: site.url })
    const press = async (name: string | RegExp) => {
      await page.getByRole('button', { name }).first().click()
      await page.waitForLoadState()
    }
    await signInByCode(page, site, email)
    await page.getByRole('link', { name: 'My account' }).click()
    await look(page, `account-${mark}-empty`)

    await page.getByRole('link', { name: /Change.*full name/ }).click()
    await page.getByLabel(/Full name/).fill('Ada Test')
    await page.getByLabel(/Phone number/).fill('not a number')
    await press('Save')
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    await look(page, `account-${mark}-details-wrong`)
    await page.getByLabel(/Phone number/).fill('01632 960 001')
    await press('Save')
    await page.getByText('Your account has been changed').waitFor()

    await page
      .getByRole('button', { name: 'Add an address' })
      .or(page.getByRole('link', { name: 'Add an address' }))
      .click()
    await press('Find address')
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    await look(page, `account-${mark}-address-wrong`)
    await page.getByLabel('Postcode').fill('KM1 1AA')
    await press('Find address')
    await page.getByLabel('Select an address').selectOption({ index: 1 })
    await look(page, `account-${mark}-address`)
    await press('Save address')
    await page.getByRole('button', { name: /Remove.*KM1 1AA/ }).waitFor()
    await look(page, `account-${mark}-kept`)

    await page.getByRole('link', { name: /Change.*email address/ }).click()
    await look(page, `account-${mark}-email`)
    await page.getByLabel('New email address').fill(`moved-${mark}@example.com`)
    await press('Send the code')
    await look(page, `account-${mark}-email-code`)
    const code = /\b(\d{6})\b/.exec(await readMail(site.fakesUrl, `moved-${mark}@example.com`, 'Your code'))?.[1] ?? ''
    await page.getByLabel(/code/i).fill(code)
    await press('Change email address')
    await page.getByText('You sign in with the new address from now on').waitFor()
    await look(page, `account-${mark}-email-changed`)

    const other = await browser.newPage({ javaScript, baseURL: site.url })
    await signInByCode(other, site, `moved-${mark}@example.com`)
    await page.getByRole('link', { name: 'See where you are signed in' }).click()
    await look(page, `account-${mark}-devices`)
    await press(/^Sign out of|^Sign out everywhere/)
    await page.getByText('Signed out there').waitFor()
    await other.goto('/account')
    await other.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await other.close()

    await page.goto('/services/bulky-waste')
    await press('Start now')
    await page.getByRole('button', { name: /Use your saved address/ }).waitFor()
    await look(page, `account-${mark}-use-address`)
    await press(/Use your saved address/)
    await page.waitForURL(/items/)

    await page.goto('/account?lang=cy')
    await page.getByRole('heading', { level: 1, name: 'Eich cyfrif' }).waitFor()
    await look(page, `account-${mark}-cy`)
    await page.close()
  })
})
