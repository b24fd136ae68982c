import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DesignerPage, type OpenDesigner, openDesigner } from './tests/open-designer.ts'

let designer: OpenDesigner
let page: DesignerPage

beforeAll(async () => {
  designer = await openDesigner()
  page = await designer.signIn()
  await page.getByRole('link', { name: 'Bulky waste collection' }).click()
  await page.getByRole('heading', { level: 1, name: 'Bulky waste collection' }).waitFor()
}, 120_000)

afterAll(async () => {
  await designer?.close()
})

const button = (name: string | RegExp) => page.getByRole('button', { name })

test('what is worth a look in the words is listed while it is typed, shown where it stands and put right by a fix', async () => {
  await button('No problems').click()
  await page.getByText('Every question says plainly what is asked').waitFor()
  await page.locator('[data-row="phone"]').click()
  await page.getByRole('textbox', { name: 'What it asks' }).fill('Please enter your phone number')
  await button('1 worth a look').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-words')
  await page.locator('[data-row="fullName"]').click()
  await button(/^Show me: “Please enter your phone number” begins with please/).click()
  await page.getByRole('heading', { level: 2, name: 'Please enter your phone number' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('settings-heading')
  await button('Make it “Enter your phone number”').click()
  await button('No problems').waitFor()
  await page.getByRole('heading', { level: 2, name: 'Enter your phone number' }).waitFor()
  await button(/^Undo: Changed “what it asks”/).waitFor()
})

test('a question mark opens the keys and the words, and Escape gives the focus back', async () => {
  await page.locator('[data-row="email"]').focus()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Help' })
  await dialog.getByRole('rowheader', { name: 'F6' }).waitFor()
  await dialog.getByText('One request by one resident').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-help')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-row') === 'email')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('settings-heading')
  await page.keyboard.press('F6')
  await page.waitForFunction(() => document.activeElement?.closest('.dz-outline') !== null)
})
