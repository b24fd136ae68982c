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
const saved = () => page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor()
const said = (words: string | RegExp) => page.getByText(words).first().waitFor({ state: 'attached' })
const row = (name: string) => page.locator(`[data-row="${name}"]`)
const rows = async () => {
  const all = await page
    .locator('[data-row]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-row')))
  return all.slice(all.indexOf('place') + 2)
}
/** Drags a row to the upper or lower edge of another one; a page and its only question may share a name, so `to` is a place among the rows. */
const drag = async (from: string, to: ReturnType<DesignerPage['locator']>, edge: 'top' | 'bottom') => {
  await row(from).first().scrollIntoViewIfNeeded()
  const grip = (await row(from).first().boundingBox())!
  const target = (await to.boundingBox())!
  await page.mouse.move(grip.x + 60, grip.y + grip.height / 2)
  await page.mouse.down()
  await page.mouse.move(grip.x + 60, grip.y + grip.height / 2 + 12)
  await page.mouse.move(target.x + 60, target.y + (edge === 'top' ? 0 : target.height), { steps: 8 })
}

/** What ends a drag is no click: for a twentieth of a second after it clicks are swallowed. Nobody is that fast. */
const drop = async () => {
  await page.mouse.up()
  await page.waitForTimeout(100)
}

test('a question is dragged to another page with the mouse, and one undo brings it back', async () => {
  const before = await rows()
  await drag('phone', row('photo').last(), 'bottom')
  await drop()
  await said(/^Moved the question “Phone number” to the end of the page “Add a photo of the items”/)
  expect(await rows()).toEqual(['contact', 'fullName', 'email', 'slot', 'slot'])
  await saved()
  await expectAccessible(page)
  await button(/^Undo: Moved the question/).click()
  expect(await rows()).toEqual(before)
})

test('a question is dragged by the keyboard alone, every gap it passes is read out, and Escape leaves it', async () => {
  await page.locator('[data-row="phone"]').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await said('Picked up the question “Phone number”')
  await page.keyboard.press('ArrowUp')
  await said('Would go before “Email address” on the page “How can we contact you?”')
  await page.keyboard.press('ArrowUp')
  await said('Would go before “Full name” on the page “How can we contact you?”')
  await page.keyboard.press('Escape')
  await said('Let go. Nothing has moved')
  expect((await rows()).slice(0, 4)).toEqual(['contact', 'fullName', 'email', 'phone'])
  await page.keyboard.press('Space')
  await said('Picked up the question “Phone number”')
  await page.keyboard.press('ArrowDown')
  await said('Would go before “Choose a collection day” on the page “Choose a collection day”')
  await page.keyboard.press('Space')
  await said(/^Moved the question “Phone number” before “Choose a collection day”/)
  expect(await rows()).toEqual(['contact', 'fullName', 'email', 'slot', 'phone', 'slot'])
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-grip') === 'phone')
  await page.keyboard.press('Control+z')
  expect((await rows()).slice(0, 4)).toEqual(['contact', 'fullName', 'email', 'phone'])
})

test('a page is dragged with its questions', async () => {
  await drag('contact', row('photo').first(), 'top')
  await drop()
  await said(/^Moved the page “How can we contact you\?” before the page “Add a photo/)
  await button(/^Undo: Moved the page/).click()
})

test('several questions are made required, moved and deleted together, each one step of undo', async () => {
  await button('Select several').click()
  await page.locator('label').filter({ hasText: 'Pick out “Email address”' }).click()
  await page.locator('[data-row="phone"]').click({ modifiers: ['ControlOrMeta'] })
  await page.getByRole('heading', { name: '2 questions' }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-several')
  await button('Make required').click()
  await said(/^Made 2 questions required/)
  await button(/Choose a page/).click()
  await page.getByRole('option', { name: /Where will you leave the items/ }).click()
  await button('Move them there').click()
  await said(/^Moved 2 questions to the end of the page/)
  expect(await rows()).toEqual(['email', 'phone', 'contact', 'fullName', 'slot', 'slot'])
  await button('Delete them').click()
  expect(await rows()).toEqual(['contact', 'fullName', 'slot', 'slot'])
  await button(/^Undo: Deleted 2 questions/).click()
  await button(/^Undo: Moved 2 questions/).click()
  await button(/^Undo: Made 2 questions required/).click()
  expect(await rows()).toEqual(['contact', 'fullName', 'email', 'phone', 'slot', 'slot'])
})

test('on a narrow screen the list can still be arranged', async () => {
  await page.setViewportSize({ width: 320, height: 800 })
  await screenshot(page, 'designer-arrange-narrow')
  await expectAccessible(page)
  await page.setViewportSize({ width: 1440, height: 900 })
})
