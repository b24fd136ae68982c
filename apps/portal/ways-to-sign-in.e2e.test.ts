import { describe, expect, jest, test } from '@jest/globals'
import { appCode } from './e2e/app-code.ts'
import { lookAt } from './e2e/look-at.ts'
import { signInByCode } from './e2e/sign-in-by-code.ts'
import { siteAndBrowser } from './e2e/site-and-browser.ts'

jest.setTimeout(180_000)

const own = siteAndBrowser()

describe.each([
  { mode: 'with JavaScript', javaScript: true, mark: 'js' },
  { mode: 'without JavaScript', javaScript: false, mark: 'plain' },
])('ways to sign in $mode', ({ javaScript, mark }) => {
  test('a resident sets a password and an app, and signs in by both, or by a recovery code', async () => {
    const email = `ways-${mark}@example.com`
    const password = 'tinker tailor soldier'
    const page = await own.browser.newPage({ javaScript, baseURL: own.site.url })
    const press = async (name: string | RegExp) => {
      await page.getByRole('button', { name, exact: typeof name === 'string' }).click()
      await page.waitForLoadState()
    }
    await signInByCode(page, own.site, email)
    await page.goto('/account')
    await lookAt(page, `ways-${mark}-account`)
    await page.getByRole('link', { name: /Change.*password/ }).click()
    await page.getByLabel('New password').fill('password123')
    await press('Save password')
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    await lookAt(page, `ways-${mark}-password-error`)
    await page.getByLabel('New password').fill(password)
    if (javaScript) {
      await press('Show password')
      expect(await page.getByLabel('New password').getAttribute('type')).toBe('text')
      await lookAt(page, `ways-${mark}-password-shown`)
    }
    await press('Save password')
    await page.getByText('Your password is set').waitFor()

    await page.getByRole('link', { name: /Change.*two-step/ }).click()
    await lookAt(page, `ways-${mark}-second-step`)
    await press('Set up an app')
    await page.getByRole('img', { name: /QR code/ }).waitFor()
    await press('Turn on two-step sign-in')
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    await lookAt(page, `ways-${mark}-app`)
    const key = (await page.locator('.portal-key').textContent()) ?? ''
    await page.getByLabel(/6-digit code/).fill(appCode(key, -1))
    await press('Turn on two-step sign-in')
    await page.getByRole('heading', { level: 1, name: 'Save your recovery codes' }).waitFor()
    await lookAt(page, `ways-${mark}-codes`)
    const codes = await page.locator('.portal-key').allInnerTexts()
    await page.getByRole('button', { name: 'I have saved them' }).click()
    await page.getByText('Two-step sign-in', { exact: true }).waitFor()

    await page.goto('/sign-out')
    await press('Sign out')
    await page.goto('/sign-in')
    await lookAt(page, `ways-${mark}-sign-in`)
    await page.getByRole('link', { name: 'Sign in with your password instead' }).click()
    await page.getByLabel('Email address').fill(email)
    await page.getByLabel('Password', { exact: true }).fill('not this one, surely')
    await press('Sign in')
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('')
    await lookAt(page, `ways-${mark}-by-password-error`)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await press('Sign in')
    await page.getByRole('heading', { level: 1, name: 'Enter the code from your app' }).waitFor()
    await press('Continue')
    await lookAt(page, `ways-${mark}-step-error`)
    await page.getByLabel('6-digit code').fill(appCode(key))
    await press('Continue')
    await page.getByRole('heading', { level: 1, name: 'My requests' }).waitFor()

    await page.goto('/sign-out')
    await press('Sign out')
    await page.goto('/sign-in/password?lang=cy')
    await lookAt(page, `ways-${mark}-by-password-cy`)
    await page.getByLabel('Cyfeiriad e-bost').fill(email)
    await page.getByLabel('Cyfrinair', { exact: true }).fill(password)
    await press('Mewngofnodi')
    await page.getByRole('link', { name: 'Ni allaf ddefnyddio fy ap' }).click()
    await lookAt(page, `ways-${mark}-recovery-cy`)
    await page.getByLabel('Cod adfer').fill(codes[3] ?? '')
    await press('Parhau')
    await page.goto('/account/second-step')
    await page.getByText('9 cod adfer').waitFor()
    await lookAt(page, `ways-${mark}-second-step-on-cy`)
    await press('Troi mewngofnodi dau gam i ffwrdd')
    await page.getByText('Mae mewngofnodi dau gam i ffwrdd').waitFor()
    await page.close()
  })
})
