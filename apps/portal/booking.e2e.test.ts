import { connect } from '@guildhall/database'
import { openBrowser, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { bookCollection } from './e2e/book-collection.ts'
import { lookAt } from './e2e/look-at.ts'
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

describe.each([
  { mode: 'with JavaScript', javaScript: true },
  { mode: 'without JavaScript', javaScript: false },
])('a booking $mode', ({ javaScript }) => {
  const name = javaScript ? 'js' : 'plain'

  test('is changed to another time, and then cancelled, with what becomes of the money said plainly', async () => {
    const page = await browser.newPage({ javaScript, baseURL: site.url })
    const email = `booker-${name}@example.com`
    const look = (what: string) => lookAt(page, `booking-${name}-${what}`)
    const press = async (label: string) => {
      await page.getByRole('button', { name: label, exact: true }).click()
      await page.waitForLoadState()
    }
    const heading = (words: string) => page.getByRole('heading', { level: 1, name: words }).waitFor()

    const reference = await bookCollection(page, email)
    await page.getByText(/^You can change or cancel your booking until /).waitFor()
    await page.goto(`/requests/${reference}`)
    expect(await page.getByRole('link', { name: 'Withdraw this request' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Change or cancel your booking' }).click()
    await heading('Change your booking')
    const before = await page.getByText(/^Your booking is on /).textContent()
    await look('change')
    await press('Change my booking')
    expect(await page.title()).toMatch(/^Error: /)
    await page.getByRole('alert').getByRole('link', { name: 'Select a day and time' }).click()
    expect(await page.locator('#slot').count()).toBe(1)
    await look('change-error')

    // The last place goes to somebody else while this page is open.
    const gone = await page.locator('#slot').inputValue()
    await fill(gone)
    await page.locator('#slot').check()
    await press('Change my booking')
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^That time has just been taken/ })
      .waitFor()
    expect(await page.getByText(/^Your booking is on /).textContent()).toBe(before)
    await look('change-gone')

    await page.getByRole('radio').nth(2).check()
    await press('Change my booking')
    await heading('Your booking is changed')
    const after = await page.getByText(/^Your booking is on /).textContent()
    expect(after).not.toBe(before)
    await look('changed')
    const mail = await readMail(site.fakesUrl, email, `Your booking has changed – ${reference}`)
    expect(mail).toContain(String(after).replace('Your booking is on ', 'your booking is now on ').replace(/\.$/, ''))
    await page.goto(`/requests/${reference}`)
    await page.getByText(/^You changed your booking\. It is now on /).waitFor()
    await look('request')

    await page.goto(`/requests/${reference}/booking?lang=cy`)
    await heading('Newid eich archeb')
    await look('change-cy')
    await page.getByRole('link', { name: 'Canslo’r archeb yn lle hynny' }).click()
    await heading('Ydych chi am ganslo eich archeb?')
    await page.getByText(/byddwn yn rhoi’r £40 a daloch yn ôl i chi/).waitFor()
    await look('cancel-cy')
    await page.goto(`/requests/${reference}/withdraw?lang=en`)
    await page.waitForURL(/\/booking\/cancel/)
    await page.getByText('we give back the £40 that you paid').waitFor()
    await look('cancel')
    await press('Cancel my booking')
    await heading('Your booking is cancelled')
    await look('cancelled')
    await page.goto(`/requests/${reference}`)
    await page.getByText('You had paid £40. We give it back to you').waitFor()
    await page.getByText('Withdrawn', { exact: true }).waitFor()
    await readMail(site.fakesUrl, email, 'You have withdrawn your collection')
    await page.goto(`/requests/${reference}/booking`)
    await heading('This booking cannot be changed')
    await look('late')
    const stranger = await browser.newPage({ javaScript, baseURL: site.url })
    for (const path of ['booking', 'booking/cancel'])
      expect((await stranger.goto(`/requests/${reference}/${path}`))?.status()).toBe(404)
  })
})

/** Takes every place of a slot. */
async function fill(slotId: string): Promise<void> {
  const { db, close } = connect(site.databaseUrl)
  try {
    await db
      .updateTable('slots')
      .set((eb) => ({ capacity: eb.ref('used') }))
      .where('id', '=', slotId)
      .execute()
  } finally {
    await close()
  }
}
