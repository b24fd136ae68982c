import { describe, expect, jest, test } from '@jest/globals'
import { lookAt } from './e2e/look-at.ts'
import { reportMissedBin } from './e2e/report-missed-bin.ts'
import { signInByCode } from './e2e/sign-in-by-code.ts'
import { siteAndBrowser } from './e2e/site-and-browser.ts'

jest.setTimeout(180_000)

const own = siteAndBrowser()

describe.each([
  { mode: 'with JavaScript', javaScript: true, mark: 'js' },
  { mode: 'without JavaScript', javaScript: false, mark: 'plain' },
])('closing an account $mode', ({ javaScript, mark }) => {
  test('a resident reads what goes and what stays, says that it is meant, and is signed out', async () => {
    const email = `closes-${mark}@example.com`
    await reportMissedBin(own.site.url, email)
    const page = await own.browser.newPage({ javaScript, baseURL: own.site.url })
    await signInByCode(page, own.site, email)
    await page.goto('/account')
    await page.getByRole('link', { name: 'Close your account' }).click()
    await page.getByText('You have 1 open request').waitFor()
    expect(await page.getByRole('link', { name: 'Download your data first' }).getAttribute('href')).toBe(
      '/account/download',
    )
    await page.getByRole('button', { name: 'Close my account' }).click()
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    await lookAt(page, `close-${mark}-error`)
    await page.goto('/account/close?lang=cy')
    await lookAt(page, `close-${mark}-cy`)
    await page.getByLabel('Ie, caewch fy nghyfrif').check()
    await page.getByRole('button', { name: 'Cau fy nghyfrif' }).click()
    await page.getByRole('heading', { level: 1, name: 'Mae eich cyfrif wedi’i gau' }).waitFor()
    await page.getByRole('link', { name: 'Mewngofnodi' }).first().waitFor()
    await lookAt(page, `close-${mark}-done-cy`)
    await page.goto('/requests')
    await page.waitForURL(/\/sign-in/)
    await page.context().close()
  })
})
