import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { lookAt } from './e2e/look-at.ts'
import { readMail } from './e2e/mailbox.ts'
import { openSiteWithDesk, type SiteWithDesk } from './e2e/open-site-with-desk.ts'
import { reportMissedBin } from './e2e/report-missed-bin.ts'
import { signInByCode } from './e2e/sign-in-by-code.ts'

jest.setTimeout(120_000)

let opened: SiteWithDesk
beforeAll(async () => {
  opened = await openSiteWithDesk()
}, 120_000)
afterAll(() => opened?.close(), 60_000)

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe.each([
  { mode: 'with JavaScript', javaScript: true },
  { mode: 'without JavaScript', javaScript: false },
])('asking for documents $mode', ({ javaScript }) => {
  const name = javaScript ? 'js' : 'plain'

  test('an officer asks for documents and the clocks stand still; the resident sees what is asked, sends it and they go on', async () => {
    const { site, browser, desk } = opened
    const email = `sender-${name}@example.com`
    const reference = await reportMissedBin(site.url, email)
    const page = await browser.newPage({ javaScript, baseURL: site.url })
    const press = async (label: string | RegExp) => {
      await page.getByRole('button', { name: label }).first().click()
      await page.waitForLoadState()
    }
    const look = (what: string, on = page) => lookAt(on, `documents-${name}-${what}`)
    await signInByCode(page, site, email)

    await desk.goto(`/desk/cases/${reference}?tab=messages`)
    await desk.getByRole('button', { name: 'Ask for documents' }).click()
    await desk.getByRole('button', { name: 'Ask for them' }).click()
    await desk.getByText('Name at least one document').waitFor()
    await expectAccessible(desk)
    await screenshot(desk, `documents-${name}-desk-ask-error`)
    await desk.getByLabel('Documents', { exact: false }).last().fill('A photo of the bin\nProof of your address')
    await desk.getByRole('dialog').getByLabel('Message to the resident').fill('We could not find your bin.')
    await desk.getByRole('button', { name: 'Ask for them' }).click()
    await desk.getByRole('status').filter({ hasText: 'The resident is asked for documents' }).waitFor()
    await desk.getByText('They are no longer needed').waitFor()
    await desk.getByText('Paused').first().waitFor()
    await look('desk-asked', desk)

    const mail = await readMail(site.fakesUrl, email, 'We need documents from you')
    expect(mail).toContain(`/requests/${reference}`)
    await page.goto(`/requests/${reference}`)
    await page.getByText('It is your turn').waitFor()
    await page.getByText('We need these documents from you').waitFor()
    await look('asked')
    await press('Send documents')
    await page.getByRole('heading', { level: 1, name: 'Send the documents that we asked for' }).waitFor()
    await press('Send message')
    await page.getByRole('alert').getByRole('link', { name: 'Choose at least one document' }).waitFor()
    await look('send-error')
    await page.goto(`/requests/${reference}/write?lang=cy`)
    await page.getByRole('heading', { level: 1, name: 'Anfon y dogfennau y gofynnom amdanynt' }).waitFor()
    await look('send-cy')
    await page.goto(`/requests/${reference}/write?lang=en`)
    await page.getByLabel('A photo of the bin').setInputFiles({ name: 'bin.png', mimeType: 'image/png', buffer: png })
    await press('Send message')
    await page.getByText('Here are the documents that you asked for.').waitFor()
    await page.getByText('You sent us documents').waitFor()
    expect(await page.getByText('We need these documents from you').count()).toBe(0)
    await page.getByText('We are working on it', { exact: true }).waitFor()
    await desk.reload()
    await desk.getByRole('button', { name: 'Ask for documents' }).waitFor()
    await desk.getByRole('link', { name: 'bin.png' }).first().waitFor()
    expect(await desk.getByRole('button', { name: 'Resume' }).count()).toBe(0)
    await page.close()
  })
})
