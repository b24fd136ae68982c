import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DesignerPage, type OpenDesigner, openDesigner } from './tests/open-designer.ts'

let designer: OpenDesigner
let page: DesignerPage

beforeAll(async () => {
  designer = await openDesigner()
  page = await designer.signIn()
}, 120_000)

afterAll(() => designer?.close())

const saved = () => page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor()
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-place'))
/** Waits until the focus is at a place of the grid: its row, 0 for the head, and its column. */
const isAt = (place: string) => page.locator(`[data-place="${place}"]:focus`).waitFor()
const inPanel = () => page.locator('#table-panel :focus').waitFor()
const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
/** Opens a list that has the focus, types the beginning of an option and takes it. */
const pick = async (option: string) => {
  await press('Enter')
  await page.getByRole('option', { name: option, exact: true }).waitFor()
  await page.keyboard.type(option)
  await page.getByRole('option', { name: option, exact: true }).and(page.locator('[data-focused]')).waitFor()
  await press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
  // The list gives the focus back a moment after it is gone; keys are not pressed that fast.
  await page.waitForFunction(() => document.activeElement !== document.body)
}
const configOf = async () => {
  await saved()
  const reply = await page.request.get('/api/designer/services/pavement-licence')
  return (await reply.json()).package.process.steps.route.config
}

test('the table of a step is opened and looked about in with the keyboard alone', async () => {
  await page.goto('/designer/services/pavement-licence/process')
  await page.getByRole('button', { name: 'Who decides', exact: true }).focus()
  await press('Enter')
  await page.getByRole('button', { name: 'Open the table' }).focus()
  await press('Enter')
  await heading('Who decides')
  await page.getByRole('grid', { name: 'Who decides' }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-table')
  // From the heading: the policy, the buttons for a row and a column, then the one place of the grid that Tab comes to.
  await press('Tab', 'Tab', 'Tab', 'Tab')
  expect(await at()).toBe('1 1')
  await press('ArrowRight', 'ArrowDown')
  await isAt('2 2')
  await press('Control+End')
  await isAt('3 4')
  await press('Control+Home')
  await isAt('0 0')
  await press('ArrowUp', 'ArrowLeft')
  await isAt('0 0')
  expect(await page.locator('.dz-grid [tabindex="0"]').count()).toBe(1)
})

test('a column, a row and its cells are made with the keyboard alone, and Escape comes back to the cell', async () => {
  await press('Enter')
  await inPanel()
  await pick('What is the business called?')
  await isAt('0 3')
  await press('ArrowDown', 'ArrowDown', 'ArrowDown')
  await isAt('3 3')
  await press('Enter')
  await inPanel()
  await pick('is')
  await press('Tab')
  await page.keyboard.type('The Gull')
  await press('Escape')
  await isAt('3 3')
  await page.getByRole('gridcell', { name: 'The Gull', exact: true }).waitFor()
  await press('Home', 'Enter')
  await inPanel()
  await press('Tab', 'Enter')
  await isAt('4 0')
  await press('ArrowRight', 'Enter')
  await inPanel()
  await pick('is at least')
  await press('Tab')
  await page.keyboard.type('7')
  await press('Escape')
  await isAt('4 1')
  await press('ArrowRight', 'ArrowRight')
  await isAt('4 3')
  await press('Enter')
  await inPanel()
  await pick('is not')
  await press('Tab')
  await page.keyboard.type('The Gull')
  await press('Escape')
  await isAt('4 3')
  await press('ArrowRight', 'Enter')
  await inPanel()
  await page.keyboard.type('committee')
  await press('Escape')
  await isAt('4 4')
  const { inputs, rows } = await configOf()
  expect(inputs.map(({ title }: { title: string }) => title)).toEqual([
    'Tables',
    'Alcohol',
    'What is the business called?',
  ])
  expect(rows[2]).toEqual({
    when: [{ op: 'at-least', value: 7 }, null, { op: 'is', value: 'The Gull' }],
    gives: ['officer'],
  })
  expect(rows[3]).toEqual({
    when: [{ op: 'at-least', value: 7 }, null, { op: 'is-not', value: 'The Gull' }],
    gives: ['committee'],
  })
  await expectAccessible(page)
  await screenshot(page, 'designer-table-made')
})

test('an overlap stands on its row in the words of the checks, and undo takes it away', async () => {
  await press('ArrowLeft', 'Delete')
  await page.getByRole('gridcell', { name: /Row 4 of "Who decides" and row 3 both hold/ }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-table-overlap')
  await press('Control+z')
  await page.getByText(/Undone: Changed a condition in row 4/).waitFor()
  await page.getByRole('gridcell', { name: /both hold/ }).waitFor({ state: 'detached' })
  await press('Alt+ArrowUp')
  await isAt('3 3')
  await page.getByText('Moved row 4 of “Who decides” up').waitFor()
  expect((await configOf()).rows[2].gives).toEqual(['committee'])
  await press('Control+z')
  await page.getByText('Undone: Moved row 4 of “Who decides” up').waitFor()
})

test('rows of a spreadsheet are pasted, and what cannot be read is told and takes nothing', async () => {
  const paste = (text: string) =>
    page.evaluate((words) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', words)
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, text)
  await press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
  await isAt('4 0')
  await paste('lots\tyes\t\tofficer')
  await page.getByText('“lots” cannot be read as “Tables” in row 4').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-table-paste')
  await paste('7 to 9\t\tnot The Gull\tofficer\n>= 10\t\tnot The Gull\tcommittee\n')
  await page.getByText('Pasted 2 rows into “Who decides”').waitFor()
  await page.getByText('Nothing was pasted').waitFor({ state: 'detached' })
  const { rows } = await configOf()
  expect(rows).toHaveLength(5)
  expect(rows[3].when[0]).toEqual({ op: 'between', value: [7, 9] })
  expect(rows[4]).toEqual({
    when: [{ op: 'at-least', value: 10 }, null, { op: 'is-not', value: 'The Gull' }],
    gives: ['committee'],
  })
})

test('on a narrow screen the grid scrolls by itself and a cell is changed below it', async () => {
  const narrow = await designer.signIn(320)
  await narrow.goto('/designer/services/pavement-licence/process')
  await narrow.getByRole('button', { name: 'Who decides', exact: true }).click()
  await narrow.getByRole('button', { name: 'Open the table' }).click()
  await narrow.getByRole('grid').waitFor()
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await narrow.getByRole('gridcell', { name: 'committee' }).click()
  await narrow.getByRole('textbox', { name: 'Result' }).waitFor()
  await narrow.evaluate(() => scrollTo(0, 0))
  await expectAccessible(narrow)
  await screenshot(narrow, 'designer-table-320')
})
