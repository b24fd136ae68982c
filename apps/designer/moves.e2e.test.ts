import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DesignerPage, type OpenDesigner, openDesigner } from './tests/open-designer.ts'

let designer: OpenDesigner
let page: DesignerPage
let first: string
let second: string

beforeAll(async () => {
  designer = await openDesigner()
  first = await designer.reportMissedBin('Marion Fielding')
  second = await designer.reportMissedBin('Tom Fielding')
  page = await designer.signIn()
}, 120_000)

afterAll(() => designer?.close())

const button = (name: string | RegExp) => page.getByRole('button', { name })
const rowOf = (reference: string) => page.getByRole('row').filter({ hasText: reference })

/** Changes the draft, as another designer would. */
async function redraw(change: (text: string) => string) {
  const url = '/api/designer/services/missed-bin'
  const { csrf } = await (await page.request.get('/api/session')).json()
  const { revision, package: pack } = await (await page.request.get(url)).json()
  const data = { revision, package: JSON.parse(change(JSON.stringify(pack))) }
  const reply = await page.request.put(`${url}/draft`, { headers: { 'x-csrf-token': csrf }, data })
  expect(reply.status()).toBe(200)
}

test('after publishing the running cases of the version before are told, with a way to see what moving would do', async () => {
  await page.goto('/designer/services/missed-bin/process')
  await button('Go back for the bin').click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Fetch the bin')
  await page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor()
  await page.getByRole('tab', { name: 'Publish' }).click()
  await button('Publish version 2').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish version 2' }).click()
  await page.getByText('Version 2 is published').waitFor()
  await page.getByText('2 running cases are on version 1. You can leave them there.').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-left-behind')
  await page.getByRole('link', { name: 'See what moving them to version 2 would do' }).click()
  await page.getByRole('heading', { level: 1, name: 'Move running cases' }).waitFor()
  await page.getByText('2 cases can be moved').waitFor()
  await rowOf(first).getByText('From “Go back for the bin” to “Fetch the bin”').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-moves')
})

test('the case that is ticked moves, with the keyboard alone, and the other one stays', async () => {
  expect(await button('Move the ticked cases').isDisabled()).toBe(true)
  await page.getByRole('checkbox', { name: `Move ${first}` }).focus()
  await page.keyboard.press('Space')
  await button('Move 1 ticked').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('alertdialog', { name: 'Move 1 case from version 1 to version 2?' }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-moves-asked')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Move 1 case' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('The move to version 2 is done').waitFor()
  await page.getByText('1 case moved.').waitFor()
  await rowOf(first).waitFor({ state: 'detached' })
  await rowOf(second).waitFor()
  await page.evaluate(() => scrollTo(0, 0))
  await expectAccessible(page)
  await screenshot(page, 'designer-moves-done')
})

test('a case whose step is gone is picked out, and moves when a step is chosen for it', async () => {
  await page.goto('/designer/services/missed-bin/moves?from=2&to=1')
  await page.getByText('1 case can be moved').waitFor()
  await redraw((text) => text.replaceAll('"collect"', '"fetch"'))
  await page.goto('/designer/services/missed-bin/publish')
  await button('Publish version 3').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish version 3' }).click()
  await page.getByText('Version 3 is published').waitFor()
  await page.getByRole('link', { name: 'Move running cases' }).click()
  await page.getByText('1 case cannot be moved').waitFor()
  await page.locator('label').filter({ hasText: 'Only those that cannot be moved' }).click()
  await rowOf(first).getByText('“Fetch the bin” is not in that version: choose a step for it').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-moves-cannot')
  await button(/where 1 case waits/).click()
  await page.getByRole('option', { name: 'To “Fetch the bin”' }).click()
  await page.getByText('1 of these would lose something').waitFor()
  await page.getByText('No case is like that').waitFor()
  await expectAccessible(page)
  await button('Move all that can be moved').click()
  await page
    .getByText('1 case of these would lose something')
    .or(page.getByText(/would lose something\.$/))
    .waitFor()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Move 1 case' }).click()
  await page.getByText('The move to version 3 is done').waitFor()
  await page.getByText('No case can be moved').waitFor()
})

test('on a narrow screen the dry run keeps to its width', async () => {
  const narrow = await designer.signIn(320)
  await narrow.goto('/designer/services/missed-bin/moves?from=1&to=3')
  await narrow.getByText('1 case cannot be moved').waitFor()
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(narrow)
  await screenshot(narrow, 'designer-moves-320')
})
