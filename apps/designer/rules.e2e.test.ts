import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, test } from '@jest/globals'
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
const option = (name: string | RegExp) => page.getByRole('option', { name }).first()
const tab = (name: string) => page.getByRole('tab', { name }).click()
const saved = () => page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor()
const choose = async (field: RegExp, name: string | RegExp) => {
  await button(field).last().click()
  await option(name).click()
}

test('a rule of several clauses is tried with example answers, each clause told true or false', async () => {
  await button('How can we contact you?').first().click()
  await page.getByText('Only when…').click()
  await choose(/Choose a question/, 'What do you want us to collect?')
  await choose(/Choose an answer/, 'Fridge or freezer')
  await button('Add condition').click()
  await choose(/Choose a question/, 'Where will you leave the items?')
  await choose(/Comparison/, 'contains')
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('drive')
  await page.getByText(/includes Fridge or freezer and “Where will you leave the items\?” includes drive/).waitFor()
  await page.getByText('Try it with example answers').click()
  const outcome = page.getByRole('status', { name: 'What comes of it' })
  await outcome.getByText('All of these').waitFor()
  await page.getByRole('textbox', { name: 'Fridge or freezer' }).fill('1')
  await outcome.getByText('True').waitFor()
  await page.getByRole('textbox', { name: 'Where will you leave the items?' }).last().fill('On the drive')
  await outcome.getByText('True').nth(2).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-rule-trial')
  await saved()
})

test('a rule with a name is used again, and a change of it changes every rule that uses it', async () => {
  await button('Remove condition 2').click()
  await button('Give this rule a name').click()
  await page.getByRole('textbox', { name: 'Name of the condition' }).fill('Has a fridge')
  await button('Save the name').click()
  await page.locator('.dz-sentence', { hasText: '“Has a fridge” holds' }).waitFor()
  await tab('Fees')
  await button('Change when “Separate handling of upholstered seating” is charged').click()
  await page.getByText('Only when…').click()
  await button('Add named condition').click()
  await button('Remove condition 1').click()
  await choose(/Choose a condition/, 'Has a fridge')
  await page.locator('.dz-sentence', { hasText: '“Has a fridge” holds' }).waitFor()
  await button('Named conditions (1)').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Used in 2 places').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-named-conditions')
  await dialog.getByRole('button', { name: /Fridge or freezer/ }).click()
  await option('Cooker').click()
  await dialog.getByText('“What do you want us to collect?” includes Cooker').waitFor()
  await dialog.getByText('Used in 2 places').waitFor()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await button(/^Undo: Changed the condition “Has a fridge” wherever it is used/).waitFor()
  await saved()
})

test('a task goes to the first of several teams whose rule holds', async () => {
  await tab('Process')
  await button('Collect the items').first().click()
  await page.getByRole('heading', { level: 2, name: 'Collect the items' }).waitFor()
  await button('Another team by a rule').click()
  const rule = page.getByRole('group', { name: 'Team 1' })
  await rule.getByRole('button', { name: 'Add named condition' }).click()
  await rule.getByRole('button', { name: 'Remove condition 1' }).click()
  await rule.getByRole('button', { name: /Choose a condition/ }).click()
  await option('Has a fridge').click()
  await rule.locator('.dz-sentence', { hasText: '“Has a fridge” holds' }).waitFor()
  await page.getByRole('button', { name: /Team otherwise/ }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-team-rules')
  await saved()
})
