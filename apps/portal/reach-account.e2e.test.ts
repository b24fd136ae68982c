import { type FakeProvider, startFakeProvider } from '@guildhall/connectors/fake-provider'
import { openBrowser, type Page, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { appCode } from './e2e/app-code.ts'
import { readMail } from './e2e/mailbox.ts'
import { expectEdges, expectErrorFocus, expectFits, expectStill, expectTabOrder } from './e2e/reach.ts'
import { reportMissedBin } from './e2e/report-missed-bin.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'

jest.setTimeout(300_000)

let site: StartedSite
let provider: FakeProvider
let browser: TestBrowser

beforeAll(async () => {
  site = await startSite(undefined, async (url) => {
    provider = await startFakeProvider({ redirectUri: `${url}/sign-in/return`, signedOutUri: `${url}/sign-out` })
    return {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
      OIDC_NAME: 'Test Login',
    }
  })
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await provider?.close()
}, 60_000)

type Look = (name: string) => Promise<void>

/** Sends the form of a page that is named by where it posts to. */
async function send(page: Page, action: string): Promise<void> {
  await page.locator(`form[action^="${action}"] button[type=submit]:not([aria-hidden])`).last().click()
  await page.waitForLoadState()
}

/** Opens a page and looks at it; with `refused` it is sent empty as well, and looked at again. */
async function visit(page: Page, look: Look, path: string, refused?: string): Promise<void> {
  await page.goto(path)
  const name = path.slice(1).replaceAll(/[/?=]/g, '-')
  await look(name)
  if (!refused) return
  await send(page, refused)
  await look(`${name}-error`)
}

/** Everything that is there for who is not signed in: the ways in, also by the provider, and coming back to a form. */
async function walkIn(page: Page, look: Look, email: string, signIn: string): Promise<void> {
  await visit(page, look, '/sign-in', '/sign-in')
  await visit(page, look, '/sign-in/password', '/sign-in/password')
  await visit(page, look, '/sign-in/return?error=access_denied')
  await visit(page, look, '/sign-in/not-a-link-that-works')
  await page.goto('/services/missed-bin')
  await send(page, '/services/missed-bin/start')
  const form = new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
  await page.goto(`${form}/save`)
  await look('save')
  await send(page, `${form}/save`)
  await look('save-error')
  await page.locator('[name=email]').fill(email)
  await send(page, `${form}/save`)
  await look('saved')
  const link = /\/saved\/[\w-]{20,}/.exec(await readMail(site.fakesUrl, email, ''))?.[0] ?? ''
  await page.goto(link)
  await look('saved-link')
  await send(page, link)
  await look('return')
  await page.goto(`${form}/delete`)
  await look('delete')
  await page.goto('/sign-in')
  await page.locator('[name=email]').fill(email)
  await send(page, '/sign-in')
  await look('code')
  await send(page, '/sign-in/code')
  await look('code-error')
  const code = /\b(\d{6})\b/.exec(await readMail(site.fakesUrl, email, signIn))?.[1] ?? ''
  await page.locator('[name=code]').fill(code)
  await send(page, '/sign-in/code')
}

/** The pages of the account, empty and refused. */
async function walkAccount(page: Page, look: Look, email: string): Promise<void> {
  await page.goto('/account/details')
  await page.locator('[name=phone]').fill('none')
  await send(page, '/account/details')
  await look('details-error')
  await page.locator('[name=phone]').fill('01632 960 001')
  await send(page, '/account/details')
  await look('account-saved')
  await visit(page, look, '/account/email', '/account/email')
  await page.locator('[name=email]').fill(`new.${email}`)
  await send(page, '/account/email')
  await look('email-code')
  await send(page, '/account/email/code')
  await look('email-code-error')
  await page.goto('/account/addresses/new')
  await look('address')
  await page.locator('[name=_action][value^=find]').click()
  await look('address-error')
  await page.goto('/account/addresses/new?manual=1')
  await look('address-manual')
  await visit(page, look, '/account/acting-for/person', '/account/acting-for/person')
  await page.goto('/account/acting-for/organisation')
  await page.locator('[name=number]').fill('!')
  await send(page, '/account/acting-for/organisation')
  await look('organisation-error')
  await page.locator('[name=name]').fill('Mere Rovers Football and Bowls Club')
  await page.locator('[name=role]').fill('Treasurer')
  await page.locator('[name=number]').fill('01234567')
  await send(page, '/account/acting-for/organisation')
  await visit(page, look, '/services/missed-bin/for', '/services/missed-bin/for')
  await visit(page, look, '/account/devices')
  await visit(page, look, '/account/password', '/account/password')
  await page.locator('[name=password]').fill('tinker tailor soldier')
  await send(page, '/account/password')
  await visit(page, look, '/account/password')
  await visit(page, look, '/account/second-step')
  await send(page, '/account/second-step/start')
  await look('app')
  await send(page, '/account/second-step/app')
  await look('app-error')
  const key = (await page.locator('.portal-key').textContent()) ?? ''
  await page.locator('[name=code]').fill(appCode(key, -1))
  await send(page, '/account/second-step/app')
  await look('recovery-codes')
  await visit(page, look, '/account/second-step')
  await visit(page, look, '/account')
  await visit(page, look, '/account/close', '/account/close')
  await visit(page, look, '/sign-in?again=1')
}

/** What a request offers, and the way out and in again by two steps. */
async function walkRequest(page: Page, look: Look, email: string, reference: string): Promise<void> {
  await visit(page, look, '/requests')
  await visit(page, look, `/requests/${reference}`)
  await visit(page, look, `/requests/${reference}/write`, `/requests/${reference}/write`)
  await visit(page, look, `/requests/${reference}/withdraw`)
  await visit(page, look, '/sign-out')
  await send(page, '/sign-out')
  await look('signed-out')
  await page.goto('/sign-in/password')
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=password]').fill('tinker tailor soldier')
  await send(page, '/sign-in/password')
  await look('second-step')
  await send(page, '/sign-in/second-step')
  await look('second-step-error')
  await visit(page, look, '/sign-in/second-step?recovery=1', '/sign-in/second-step')
  await visit(page, look, '/account/closed')
}

describe.each(['en', 'cy'] as const)('in the language %s', (language) => {
  test('every page of signing in, the account, saving a form and writing to the council has its reach', async () => {
    const email = `reach.${language}@example.com`
    const reference = await reportMissedBin(site.url, email)
    const page = await browser.newPage({ javaScript: true, baseURL: site.url })
    const said: string[] = []
    page.on('console', (message) => {
      // A refused page answers with its status, which the browser tells as well.
      if (message.type() === 'error' && !message.text().includes('status of 4')) said.push(message.text())
    })
    page.on('pageerror', (error) => said.push(error.message))
    const looked: string[] = []
    const look: Look = async (name) => {
      looked.push(name)
      if (name.endsWith('error')) await expectErrorFocus(page, name)
      await expectTabOrder(page, name)
      await expectFits(page, name, `reach-${language}-${name}`)
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
      await expectEdges(page, name)
      await expectStill(page, name)
      if (language === 'en') await screenshot(page, `reach-forced-${name}`)
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' })
      await page.setViewportSize({ width: 1280, height: 900 })
    }
    await page.goto(`/?lang=${language}`)
    await walkIn(page, look, email, language === 'cy' ? 'Mewngofnodi' : 'Sign in')
    await walkAccount(page, look, email)
    await walkRequest(page, look, email, reference)
    expect(looked.length).toBeGreaterThan(50)
    // Neither the policy nor a script of ours had anything to complain about.
    expect(said).toEqual([])
    await page.context().close()
  })
})
