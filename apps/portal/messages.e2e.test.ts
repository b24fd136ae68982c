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
])('writing to the council $mode', ({ javaScript }) => {
  const name = javaScript ? 'js' : 'plain'

  test('a resident writes with a photo, an officer answers with a template, and the resident is told by email and reads it', async () => {
    const { site, browser, desk } = opened
    const email = `writer-${name}@example.com`
    const reference = await reportMissedBin(site.url, email)
    const page = await browser.newPage({ javaScript, baseURL: site.url })
    const press = async (label: string | RegExp) => {
      await page.getByRole('button', { name: label }).first().click()
      await page.waitForLoadState()
    }
    const look = (what: string, on = page) => lookAt(on, `messages-${name}-${what}`)
    await signInByCode(page, site, email)

    await page.goto(`/requests/${reference}`)
    await page.getByText('You can write to us about this request').waitFor()
    await press('Write to us')
    await look('write')
    await press('Send message')
    await page.getByRole('alert').getByRole('link', { name: 'Enter your message' }).waitFor()
    await look('write-error')
    await page.getByLabel('Your message').fill('The bin stands behind the gate.\nThe gate is locked.')
    await page
      .getByLabel('File 1')
      .setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('x') })
    await press('Send message')
    await page
      .getByRole('alert')
      .getByRole('link', { name: /must be a JPEG, PNG, WebP or PDF/ })
      .waitFor()
    expect(await page.getByLabel('Your message').inputValue()).toContain('behind the gate')
    await page.getByLabel('File 1').setInputFiles({ name: 'gate.png', mimeType: 'image/png', buffer: png })
    await press('Send message')
    await page.getByText('The bin stands behind the gate.').waitFor()
    await page.getByText('You wrote to us').waitFor()
    await page.getByRole('link', { name: 'gate.png' }).waitFor()
    await look('sent')

    await desk.goto(`/desk/cases?search=${reference}`)
    await desk.getByText('New message').waitFor()
    await desk.goto(`/desk/cases/${reference}`)
    await desk.getByText('The resident has written a message that nobody has read').waitFor()
    await expectAccessible(desk)
    await screenshot(desk, `messages-${name}-desk-case`)
    await desk.getByRole('link', { name: 'Read it' }).click()
    await desk.getByText('The bin stands behind the gate.').waitFor()
    await desk.getByRole('button', { name: 'Send the message' }).click()
    await desk.getByText('Enter a message').waitFor()
    await desk.getByRole('button', { name: /Begin with a template/ }).click()
    await desk.getByRole('option', { name: 'The crew comes back' }).click()
    expect(await desk.getByLabel('Message to the resident').inputValue()).toMatch(/^Hello Ada Test, thank you/)
    await look('desk-tab', desk)
    await desk.getByRole('button', { name: 'Send the message' }).click()
    await desk.getByRole('status').filter({ hasText: 'The resident is emailed' }).waitFor()
    await desk.getByText('Not read yet').waitFor()
    await desk.goto(`/desk/cases?search=${reference}`)
    await desk.getByText(reference).first().waitFor()
    expect(await desk.getByText('New message').count()).toBe(0)

    const mail = await readMail(site.fakesUrl, email, 'We have answered your message')
    expect(mail).toContain(`/requests/${reference}`)
    expect(mail).not.toContain('The crew comes back')
    await page.goto('/requests')
    await page.getByText('New message from us').waitFor()
    await look('requests')
    await page.goto(`/requests/${reference}`)
    await page.getByText('The crew comes back for your bin').waitFor()
    await page.getByText('New', { exact: true }).waitFor()
    await look('answered')
    await page.goto(`/requests/${reference}?lang=cy`)
    await page.getByRole('heading', { name: 'Negeseuon' }).waitFor()
    expect(await page.getByText('Newydd', { exact: true }).count()).toBe(0)
    await page.close()
  })
})
