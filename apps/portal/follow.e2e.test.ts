import { openBrowser, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { lookAt } from './e2e/look-at.ts'
import { readMail } from './e2e/mailbox.ts'
import { reportMissedBin } from './e2e/report-missed-bin.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'
import { Visitor } from './e2e/visitor.ts'

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

/** The code in the newest email about a reference. */
const codeFor = async (email: string, reference: string, subject = 'Your code to see request') =>
  /(?<=: )\d{6}\b/.exec(await readMail(site.fakesUrl, email, `${subject} ${reference}`))?.[0] ?? ''

describe.each([
  { mode: 'with JavaScript', javaScript: true },
  { mode: 'without JavaScript', javaScript: false },
])('following one request $mode', ({ javaScript }) => {
  const name = javaScript ? 'js' : 'plain'

  test('whoever comes from an email sees the one request by a code, writes to us, and sees no other', async () => {
    const email = `follower-${name}@example.com`
    const [reference, other] = [await reportMissedBin(site.url, email), await reportMissedBin(site.url, email)]
    const page = await browser.newPage({ javaScript, baseURL: site.url })
    const look = (what: string) => lookAt(page, `follow-${name}-${what}`)
    const press = async (label: string) => {
      await page.getByRole('button', { name: label, exact: true }).click()
      await page.waitForLoadState()
    }

    const reply = await page.goto(`/requests/${reference}`)
    expect(reply?.status()).toBe(404)
    await look('not-found')
    await press('See your request')
    await page.getByRole('heading', { level: 1, name: 'See your request' }).waitFor()
    expect(await page.getByLabel('Reference', { exact: true }).inputValue()).toBe(reference)
    await look('reference')
    await page.getByLabel('Reference', { exact: true }).fill('BIN-1234')
    await press('Email me a code')
    expect(await page.title()).toMatch(/^Error: /)
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Enter the reference as it stands/ })
      .waitFor()
    expect(await page.getByLabel('Reference', { exact: true }).inputValue()).toBe('BIN-1234')
    await look('reference-error')
    await page.getByLabel('Reference', { exact: true }).fill(reference.toLowerCase().replaceAll('-', ' '))
    await press('Email me a code')
    await page.getByRole('heading', { level: 1, name: 'Check your email' }).waitFor()
    await look('code')
    await press('Show my request')
    await page.getByRole('alert').getByRole('link', { name: 'Enter the 6-digit code from the email' }).waitFor()
    await look('code-error')
    await page.getByLabel('Enter the code from the email').fill(await codeFor(email, reference))
    await press('Show my request')
    await page.waitForURL(new RegExp(`/requests/${reference}$`))
    await page.getByRole('heading', { level: 2, name: 'What has happened' }).waitFor()
    await look('request')

    await page
      .getByRole('button', { name: 'Write to us' })
      .or(page.getByRole('link', { name: 'Write to us' }))
      .click()
    await page.getByLabel('Your message').fill('The bin is by the gate.')
    await press('Send message')
    await page.getByText('The bin is by the gate.').waitFor()
    expect((await page.goto(`/requests/${other}`))?.status()).toBe(404)
    await page.goto('/requests')
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await page.getByRole('link', { name: 'See one request without an account' }).waitFor()
  })
})

test('in Welsh the page, its mistakes and the email are Welsh', async () => {
  const email = 'dilyn@example.com'
  const reference = await reportMissedBin(site.url, email)
  const page = await browser.newPage({ javaScript: false, baseURL: site.url })
  await page.goto('/follow?lang=cy')
  await page.getByRole('heading', { level: 1, name: 'Gweld eich cais' }).waitFor()
  await page.getByRole('button', { name: 'Anfon cod ataf drwy e-bost' }).click()
  await page.getByRole('alert').getByRole('link', { name: 'Rhowch gyfeirnod eich cais' }).waitFor()
  await lookAt(page, 'follow-cy-error')
  await page.getByLabel('Cyfeirnod', { exact: true }).fill(reference)
  await page.getByRole('button', { name: 'Anfon cod ataf drwy e-bost' }).click()
  await lookAt(page, 'follow-cy-code')
  expect(await codeFor(email, reference, 'Eich cod i weld cais')).toMatch(/^\d{6}$/)
})

test('a reference behind which nothing stands gets the very page that a real one gets, and no code opens it', async () => {
  const reference = await reportMissedBin(site.url, 'known@example.com')
  const ask = async (given: string) => {
    const { status, html } = await new Visitor(site.url).submit('/follow', { reference: given })
    const page = html.replaceAll(given, '…').replaceAll(/name="_csrf" value="[^"]*"/g, '')
    return { status, page }
  }
  // Its check digit is right, but nobody has ever got it.
  const unknown = 'MBN-0000-0000'
  expect(await ask(unknown)).toEqual(await ask(reference))
  const visitor = new Visitor(site.url)
  const tried = await visitor.submit('/follow', { reference: unknown, code: '123456' }, '/follow/code')
  expect(tried.status).toBe(422)
  expect((await visitor.get(`/requests/${unknown}`)).status).toBe(404)
})

test('a code works once, and after a few wrong ones even the right one waits', async () => {
  const email = 'once@example.com'
  const reference = await reportMissedBin(site.url, email)
  const first = new Visitor(site.url)
  await first.submit('/follow', { reference })
  const code = await codeFor(email, reference)
  expect((await first.submit('/follow', { reference, code }, '/follow/code')).location).toBe(`/requests/${reference}`)
  expect((await first.get(`/requests/${reference}`)).status).toBe(200)
  const second = new Visitor(site.url)
  expect((await second.submit('/follow', { reference, code }, '/follow/code')).status).toBe(422)
  expect((await second.get(`/requests/${reference}`)).status).toBe(404)
  const statuses: number[] = []
  for (let tries = 0; tries < 10; tries++)
    statuses.push((await second.submit('/follow', { reference, code: '000000' }, '/follow/code')).status)
  expect(statuses.at(-1)).toBe(429)
})

test('after five emails within a quarter of an hour the same reference has to wait', async () => {
  const reference = await reportMissedBin(site.url, 'often@example.com')
  const visitor = new Visitor(site.url)
  const statuses: number[] = []
  for (let times = 0; times < 6; times++) statuses.push((await visitor.submit('/follow', { reference })).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
})
