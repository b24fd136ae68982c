import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { lookAt } from './e2e/look-at.ts'
import { openSiteWithDesk, type SiteWithDesk } from './e2e/open-site-with-desk.ts'
import { signInByCode } from './e2e/sign-in-by-code.ts'

jest.setTimeout(180_000)

let open: SiteWithDesk

beforeAll(async () => {
  open = await openSiteWithDesk()
}, 120_000)

afterAll(async () => {
  await open?.close()
}, 60_000)

describe.each([
  { mode: 'with JavaScript', javaScript: true, mark: 'js' },
  { mode: 'without JavaScript', javaScript: false, mark: 'plain' },
])('acting for others $mode', ({ javaScript, mark }) => {
  test('a resident keeps a club and a daughter, says whom a form is for, and the case carries it to the desk', async () => {
    const { site, browser, desk } = open
    const page = await browser.newPage({ javaScript, baseURL: site.url })
    const press = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).last().click()
      await page.waitForLoadState()
    }
    await signInByCode(page, site, `acts-${mark}@example.com`)
    await page.goto('/account')
    await page.getByRole('button', { name: 'Add an organisation' }).click()
    await page.getByLabel('Registered number').fill('?')
    await press('Save')
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    await lookAt(page, `acting-${mark}-organisation-error`)
    await page.getByLabel('Name of the organisation').fill('Mere Rovers Football Club')
    await page.getByLabel('What you are there').fill('Treasurer')
    await page.getByLabel('Registered number').fill('01234567')
    await press('Save')
    await page.getByRole('button', { name: 'Add a person' }).click()
    await lookAt(page, `acting-${mark}-person`)
    await page.getByLabel('Full name').fill('Olive Reed')
    await page.getByLabel('What you are to them').fill('Mother')
    await press('Save')
    await lookAt(page, `acting-${mark}-account`)

    await page.goto('/services/missed-bin')
    await press('Start now')
    await page.getByRole('heading', { level: 1, name: 'Who is this for?' }).waitFor()
    await press('Continue')
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    await lookAt(page, `acting-${mark}-choice-error`)
    await page.getByLabel('Myself').check()
    await press('Continue')
    await page.waitForURL(/\/apply\//)
    await page.locator('[name="_action"][value^="manual"]').click()
    await page.locator('[id="address-line1"]').fill('3 Abbey Road')
    await page.locator('[id="address-town"]').fill('Kingsmere')
    await page.locator('[id="address-postcode"]').fill('KM1 1AA')
    await press('Continue')
    await page.locator('input[type=radio]').first().check()
    await press('Continue')
    await page.locator('input[type=radio]').first().check()
    await press('Continue')
    await page.getByLabel('Full name').fill('Ada Test')
    await press('Continue')
    await page.waitForURL(/\/check$/)
    await page.getByText('Yourself', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Change Who is this for?' }).click()
    expect(await page.getByLabel('Myself').isChecked()).toBe(true)
    await page.getByLabel('Mere Rovers Football Club').check()
    await lookAt(page, `acting-${mark}-choice`)
    await press('Continue')
    await page.getByText('Mere Rovers Football Club (Treasurer, registered number 01234567)').waitFor()
    await lookAt(page, `acting-${mark}-check`)
    await press('Accept and send')
    const reference = /requests\/([A-Z0-9-]+)/.exec(page.url())?.[1] ?? ''
    await page.goto('/requests?lang=cy')
    await page.getByText('Ar gyfer: Mere Rovers Football Club').waitFor()
    await lookAt(page, `acting-${mark}-requests-cy`)
    await page.goto(`/requests/${reference}`)
    await lookAt(page, `acting-${mark}-request-cy`)
    await desk.goto(`/desk/cases/${reference}`)
    await desk.getByText('Mere Rovers Football Club').waitFor()
    await lookAt(desk, `acting-${mark}-desk`)
    await page.context().close()
  })
})
