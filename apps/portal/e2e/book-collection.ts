import type { TestBrowser } from '@guildhall/testing'
import { payWith } from './pay.ts'

type Page = Awaited<ReturnType<TestBrowser['newPage']>>

/** Books a bulky waste collection for the first time offered, with or without a script, and pays for it; gives the reference. */
export async function bookCollection(page: Page, email: string): Promise<string> {
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.waitForLoadState()
  }
  await page.goto('/services/bulky-waste')
  await press('Start now')
  await page.getByLabel('Postcode').fill('KM1 1AA')
  await press('Find address')
  await page.getByLabel('Select an address').selectOption({ index: 1 })
  await press('Continue')
  await page.getByLabel('Armchair').fill('1')
  await press('Continue')
  await press('Continue')
  await page.getByLabel('Where will you leave the items?').fill('On the drive')
  await press('Continue')
  await page.getByLabel('Full name').fill('Ada Test')
  await page.getByLabel('Email address').fill(email)
  await press('Continue')
  await page.getByRole('radio').first().check()
  await press('Continue')
  await press('Accept and go to payment')
  await press('Pay now')
  await payWith(page, 'paid')
  await page.getByRole('heading', { level: 1, name: 'Request sent' }).waitFor()
  return /BWC-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.content())?.[0] ?? ''
}
