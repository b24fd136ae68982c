import { expectAccessible, openBrowser, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { readMail } from './e2e/mailbox.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'

jest.setTimeout(120_000)

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
])('a form is put aside, opened by its link elsewhere and deleted from the account, $mode', async ({ javaScript }) => {
  const email = `later-${javaScript}@example.com`
  const page = await browser.newPage({ javaScript, baseURL: site.url })
  const look = async (name: string) => {
    await expectAccessible(page)
    await screenshot(page, `later-${javaScript ? 'js' : 'plain'}-${name}`)
  }
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.waitForLoadState()
  }
  await page.goto('/services/bulky-waste')
  await press('Start now')
  await page.getByLabel('Postcode').fill('KM1 1AA')
  await look('question')
  await press('Save and come back later')
  await look('save')
  await press('Email me the link')
  await page.getByRole('alert').getByRole('link', { name: 'Enter your email address' }).waitFor()
  await look('save-error')
  await page.getByLabel('Email address').fill(email)
  await press('Email me the link')
  await page.getByRole('heading', { level: 1, name: 'Your form is saved' }).waitFor()
  await look('saved')
  const mail = await readMail(site.fakesUrl, email, 'Continue your form')
  await page.context().clearCookies()
  await page.goto(/\/saved\/[\w-]+/.exec(mail)?.[0] ?? '')
  await look('link')
  await press('Open my form')
  await page.getByRole('heading', { level: 1, name: 'Welcome back' }).waitFor()
  await look('return')
  await page.goto(`${page.url()}?lang=cy`)
  await page.getByRole('heading', { level: 1, name: 'Croeso’n ôl' }).waitFor()
  await look('return-welsh')
  await page.goto(page.url().replace('cy', 'en'))
  await press('Continue')
  await press('Save and come back later')
  await page.getByRole('link', { name: 'Sign in and keep the form in your account' }).click()
  await page.getByLabel('Email address').fill(email)
  await press('Send the email')
  const signIn = await readMail(site.fakesUrl, email, 'Sign in')
  await page.goto(/\/sign-in\/[\w-]+/.exec(signIn)?.[0] ?? '')
  await press('Sign in')
  await look('save-account')
  await press('Save to my account')
  await page.getByRole('link', { name: 'You find your form under “My requests”.' }).click()
  await page.getByRole('link', { name: 'Continue Bulky waste collection' }).waitFor()
  await look('requests')
  await page.getByRole('link', { name: 'Delete Bulky waste collection' }).click()
  await look('delete')
  await press('Delete the form')
  await page.getByRole('heading', { level: 1, name: 'My requests' }).waitFor()
  expect(await page.getByRole('link', { name: 'Continue Bulky waste collection' }).count()).toBe(0)
})
