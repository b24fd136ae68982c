import type { Page } from '@guildhall/testing'
import { readMail } from './mailbox.ts'
import type { StartedSite } from './start-site.ts'

/** Signs a resident in on a page, by the code of the email. */
export async function signInByCode(
  page: Page,
  { fakesUrl }: Pick<StartedSite, 'fakesUrl'>,
  email: string,
): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(email)
  await page.getByRole('button', { name: 'Send the email' }).click()
  const code = /\b(\d{6})\b/.exec(await readMail(fakesUrl, email, 'Sign in'))?.[1] ?? ''
  await page.getByLabel(/code/i).fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: 'My requests' }).waitFor()
}
