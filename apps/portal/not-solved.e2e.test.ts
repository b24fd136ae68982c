import { afterAll, beforeAll, describe, jest, test } from '@jest/globals'
import { lookAt } from './e2e/look-at.ts'
import { openSiteWithDesk, type SiteWithDesk } from './e2e/open-site-with-desk.ts'
import { reportMissedBin } from './e2e/report-missed-bin.ts'
import { signInByCode } from './e2e/sign-in-by-code.ts'

jest.setTimeout(120_000)

let opened: SiteWithDesk
beforeAll(async () => {
  opened = await openSiteWithDesk()
}, 120_000)
afterAll(() => opened?.close(), 60_000)

describe.each([
  { mode: 'with JavaScript', javaScript: true },
  { mode: 'without JavaScript', javaScript: false },
])('a request that is not solved $mode', ({ javaScript }) => {
  const name = javaScript ? 'js' : 'plain'

  test('the resident says what is still wrong, the request is open again and the crew has it', async () => {
    const { site, browser, desk } = opened
    const email = `unsolved-${name}@example.com`
    const reference = await reportMissedBin(site.url, email)
    const page = await browser.newPage({ javaScript, baseURL: site.url })
    const press = async (label: string | RegExp) => {
      await page.getByRole('button', { name: label }).first().click()
      await page.waitForLoadState()
    }
    const look = (what: string, on = page) => lookAt(on, `not-solved-${name}-${what}`)
    await signInByCode(page, site, email)

    await desk.goto(`/desk/cases/${reference}`)
    await desk.getByRole('button', { name: 'Claim this task' }).click()
    await desk.getByRole('button', { name: 'Collected', exact: true }).click()
    await desk.getByRole('button', { name: 'Complete the task' }).click()
    await desk.getByRole('status').filter({ hasText: 'is completed: Collected' }).waitFor()
    await page.goto(`/requests/${reference}`)
    await look('ended')
    await page.getByRole('link', { name: 'This is not solved' }).click()
    await page.getByRole('heading', { level: 1, name: 'Tell us what is not solved' }).waitFor()
    await press('Open my request again')
    await page.getByRole('alert').getByRole('link', { name: 'Tell us what is still wrong' }).waitFor()
    await look('error')
    await page.goto(`/requests/${reference}/not-solved?lang=cy`)
    await page.getByRole('heading', { level: 1, name: 'Dywedwch wrthym beth sydd heb ei ddatrys' }).waitFor()
    await page.goto(`/requests/${reference}/not-solved?lang=en`)
    await page.getByLabel('What is still wrong?').fill('The bin is still full.')
    await press('Open my request again')
    await page.getByText('You told us that it is not solved').waitFor()
    await page.getByText('In progress').waitFor()
    await look('open-again')
    await page.goto(`/requests/${reference}/not-solved`)
    await page.getByText('This request cannot be opened again here').waitFor()
    await look('too-late')
    await desk.goto(`/desk/cases/${reference}`)
    await desk.getByText('The resident has written a message that nobody has read').waitFor()
    await desk.getByRole('button', { name: 'Claim this task' }).waitFor()
    await page.close()
  })
})
