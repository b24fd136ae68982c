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

const field = (name: RegExp) => page.getByRole('textbox', { name })
const saved = () => page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor()

test('the texts of the start page are written, undone and kept', async () => {
  await page.goto('/designer/services/missed-bin/start')
  await field(/^Who can apply/).fill('Anybody who lives in Kingsmere')
  await field(/^What it costs/).fill('')
  await field(/^What to have at hand/).fill('the postcode of the home whose bin was missed\na photo of the bin')
  await field(/^Other ways/).focus()
  await saved()
  await page.getByRole('button', { name: /^Undo/ }).click()
  expect(await field(/^What to have at hand/).inputValue()).toContain('which bin was not emptied')
  expect(await field(/^Who can apply/).inputValue()).toBe('Anybody who lives in Kingsmere')
  await saved()
  await page.reload()
  await field(/^Who can apply/).waitFor()
  expect(await field(/^Who can apply/).inputValue()).toBe('Anybody who lives in Kingsmere')
  expect(await field(/^What it costs/).inputValue()).toBe('')
  await expectAccessible(page)
  await screenshot(page, 'designer-start')
})

test('a service that says nothing in its line is told so at the field', async () => {
  await field(/^The service in a line/).fill('')
  await field(/^Who can apply/).focus()
  await page.getByText('Enter what the service is in a line').waitFor()
  await expectAccessible(page)
})
