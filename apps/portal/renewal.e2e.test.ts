import { expectAccessible, openBrowser, queryOnce, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { readMail } from './e2e/mailbox.ts'
import { reportMissedBin } from './e2e/report-missed-bin.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'

jest.setTimeout(120_000)

let site: StartedSite
let browser: TestBrowser

/** Missed bins that run out after a day, so that the invitation is due at once; one answer of it is no answer of the form. */
const renewal = {
  kind: 'renewal',
  title: 'Renew it',
  config: {
    lasts: { days: 1 },
    inviteBefore: { days: 1 },
    message: 'renew',
    carry: {
      address: { var: 'answers.address' },
      bin: { var: 'answers.bin' },
      outInTime: 'perhaps',
      fullName: { var: 'answers.fullName' },
      email: { var: 'answers.email' },
    },
  },
  next: 'done',
}
const message = {
  title: 'Renew it',
  channel: 'email',
  subject: 'Renew before ((renewBefore)) – ((reference))',
  body: 'Renew: ((renewLink))\n\n((renewAnew))',
}

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  const sql = (text: string, values?: unknown[]) => queryOnce<{ package: unknown }>(site.databaseUrl, text, values)
  const [row] = await sql("select package from service_versions where slug = 'missed-bin'")
  const pack = typeof row?.package === 'string' ? JSON.parse(row.package) : row?.package
  const { request, done } = pack.process.steps
  pack.messages.renew = message
  pack.process.steps = { request: { ...request, next: 'renew' }, renew: renewal, done }
  await sql("insert into service_versions (slug, version, package) values ('missed-bin', 2, $1)", [
    JSON.stringify(pack),
  ])
  await sql("update services set current_version = 2 where slug = 'missed-bin'")
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
}, 60_000)

describe.each([
  { mode: 'with JavaScript', javaScript: true },
  { mode: 'without JavaScript', javaScript: false },
])('a renewal $mode', ({ javaScript }) => {
  test('the link of the email leads, after signing in, to the form that is filled in; what it lacks is asked, and sent it is a new request', async () => {
    const email = `renewer-${javaScript ? 'with' : 'without'}@example.com`
    const reference = await reportMissedBin(site.url, email)
    const mail = await readMail(site.fakesUrl, email, 'Renew before')
    expect(mail).toContain(`/requests/${reference}/renew`)
    expect(mail).toContain('You need to answer these again')
    const page = await browser.newPage({ javaScript, baseURL: site.url })
    const press = async (name: string | RegExp) => {
      await page.getByRole('button', { name }).first().click()
      await page.waitForLoadState()
    }
    const look = async (name: string) => {
      await expectAccessible(page)
      await screenshot(page, `renewal-${javaScript ? 'js' : 'plain'}-${name}`)
      await page.setViewportSize({ width: 320, height: 640 })
      await expectAccessible(page)
      await screenshot(page, `renewal-${javaScript ? 'js' : 'plain'}-${name}-narrow`)
      await page.setViewportSize({ width: 1280, height: 800 })
    }
    await page.goto(`/requests/${reference}/renew`)
    await page.getByLabel('Email address').fill(email)
    await press('Send the email')
    const code = /\b(\d{6})\b/.exec(await readMail(site.fakesUrl, email, 'ign'))?.[1] ?? ''
    await page.getByLabel(/code/i).fill(code)
    await press('Sign in')
    // The first page that could not be filled in says why it is asked again.
    await page.getByText(`We filled in your answers from request ${reference}`).waitFor()
    await page.getByText('You need to answer these again:').waitFor()
    await look('asked-anew')
    await page.getByLabel('Yes').check()
    await press('Continue')
    await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor()
    await page.getByText('Ada Test').waitFor()
    await look('check')

    await page.goto('/requests')
    await page.getByText(/^Renew before/).waitFor()
    await look('requests')
    await page.goto(`/requests/${reference}`)
    await page.getByText('We invited you to renew').waitFor()
    await look('request')
    await page.getByRole('button', { name: /^Renew/ }).click()
    await press(/Accept and send/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const renewed = /requests\/([A-Z0-9-]+)/.exec(page.url())?.[1]
    expect(renewed).not.toBe(reference)

    const hears = async () => {
      for (let turn = 0; turn < 40; turn += 1) {
        await page.goto(`/requests/${reference}`)
        if (await page.getByRole('link', { name: `You renewed this with request ${renewed}` }).count()) return
        await page.waitForTimeout(250)
      }
      throw new Error(`The first request does not know of the second\n${site.faults()}`)
    }
    await hears()
    await look('renewed')
    await page.close()
  })
})
