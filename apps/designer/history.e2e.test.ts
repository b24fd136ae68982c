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

const button = (name: string | RegExp) => page.getByRole('button', { name })
const saved = () => page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor()
const title = () => page.getByRole('textbox', { name: 'Title', exact: true })

async function openStep(name: string) {
  await page.goto('/designer/services/missed-bin/process')
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('heading', { level: 2, name }).waitFor()
}

async function rename(to: string) {
  await title().fill(to)
  await page.getByRole('heading', { level: 2, name: to }).waitFor()
  await saved()
}

test('undo and redo go on after the page is loaded again', async () => {
  await openStep('Go back for the bin')
  await rename('Fetch the bin')
  await openStep('Send the confirmation')
  await rename('Tell the resident')
  await button('Undo: Renamed a step to “Tell the resident”').click()
  await button(/^Send the confirmation$/).waitFor()
  await saved()
  await page.reload()
  await button('Redo: Renamed a step to “Tell the resident”').click()
  await button(/^Tell the resident$/).waitFor()
  await button('Undo: Renamed a step to “Tell the resident”').click()
  await button('Undo: Renamed a step to “Fetch the bin”').click()
  await button(/^Go back for the bin$/).waitFor()
  await button('Redo: Renamed a step to “Fetch the bin”').click()
  await button(/^Fetch the bin$/).waitFor()
  await saved()
})

test('the history says who did what in plain words, and what is different between two points', async () => {
  await page.getByRole('tab', { name: 'History' }).click()
  const list = page.getByRole('list', { name: 'What was done, newest first' })
  await list
    .getByText(/Renamed a step/)
    .first()
    .waitFor()
  await list.getByText('Published version 1').waitFor()
  await page.getByText('The step “Fetch the bin” has changed').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-history')
  await list.getByRole('button').last().focus()
  await page.keyboard.press('Enter')
  await page.getByText('The step “Fetch the bin” has changed').waitFor()
  await page.getByRole('heading', { name: 'What has changed since' }).waitFor()
  await expectAccessible(page)
})

test('going back to a point is a step of the history, and can be undone', async () => {
  await button('Go back to this point').click()
  await saved()
  const list = page.getByRole('list', { name: 'What was done, newest first' })
  await list.getByText(/^Went back to the draft of/).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-history-back')
  await page.getByRole('tab', { name: 'Process' }).click()
  await button(/^Go back for the bin$/).waitFor()
  await button(/^Undo: Went back/).click()
  await button(/^Fetch the bin$/).waitFor()
  await saved()
  await page.setViewportSize({ width: 320, height: 800 })
  await page.getByRole('tab', { name: 'History' }).click()
  await list.getByText(/^Undid: Went back/).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-history-narrow')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
