import type { TestBrowser } from '@guildhall/testing'

type Page = Awaited<ReturnType<TestBrowser['newPage']>>

/** Goes through the pages of the pretend GOV.UK Pay with a card that is taken or one that is declined. */
export async function payWith(page: Page, how: 'paid' | 'declined'): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Enter card details' }).waitFor()
  if (how === 'declined') {
    await page.getByLabel('Card number').fill('4000000000000002')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('link', { name: 'Go back to the service' }).click()
    return
  }
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Confirm payment' }).click()
}
