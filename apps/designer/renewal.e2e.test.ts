import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDesigner } from './tests/open-designer.ts'

let designer: Awaited<ReturnType<typeof openDesigner>>
let page: Awaited<ReturnType<typeof designer.signIn>>

beforeAll(async () => {
  designer = await openDesigner()
  page = await designer.signIn()
  await page.getByRole('link', { name: 'Apply for a pavement licence' }).click()
  await page.getByRole('heading', { level: 1, name: 'Apply for a pavement licence' }).waitFor()
}, 120_000)

afterAll(async () => {
  await designer?.close()
})

const saved = () => page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor()

test('a renewal says when it invites, by which message and with which answers, and each can be set', async () => {
  await page.getByRole('tab', { name: 'Process' }).click()
  await page
    .getByRole('button', { name: /Renew the licence/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 2, name: 'Renew the licence' }).waitFor()
  await page
    .getByText(/28 days before it runs out/)
    .first()
    .waitFor()
  const invite = page.getByRole('group', { name: 'Invite before it runs out' })
  await invite.getByRole('textbox', { name: 'How many' }).fill('42')
  await page
    .getByText(/42 days before it runs out/)
    .first()
    .waitFor()
  const alcohol = page.getByRole('checkbox', { name: /serve alcohol/ })
  expect(await alcohol.isChecked()).toBe(true)
  await alcohol.setChecked(false, { force: true })
  await saved()
  await expectAccessible(page)
  await screenshot(page, 'designer-renewal')
})

test('a message is made the one that goes with a cancelled case, in place of the other', async () => {
  await page.getByRole('tab', { name: 'Messages' }).click()
  await page.getByRole('button', { name: 'Licence refused' }).click()
  const cancels = page.getByRole('checkbox', { name: /when the council cancels a case/ })
  await page.getByText('In place of “Application cancelled”').waitFor()
  await cancels.setChecked(true, { force: true })
  await saved()
  await page.getByRole('button', { name: 'Application cancelled' }).click()
  await page.getByText('In place of “Licence refused”').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-ending-message')
})
