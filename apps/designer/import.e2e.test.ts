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

const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor()

test('a designer starts from a file: sees what was kept and left out, adds the service, and looks at a guess', async () => {
  await page.getByRole('link', { name: 'Start from a file' }).click()
  await heading('Start from a file')
  await expectAccessible(page)
  await screenshot(page, 'designer-import-empty')
  const schema = {
    title: 'Apply for a skip',
    type: 'object',
    properties: {
      you: { type: 'object', title: 'About you', properties: { who: { type: 'string', title: 'Full name' } } },
      skip: { type: 'object', title: 'The skip', properties: { size: { type: 'string', enum: ['Small', 'Large'] } } },
      away: { $ref: 'https://example.org/elsewhere.json', title: 'Elsewhere' },
    },
  }
  const buffer = Buffer.from(JSON.stringify(schema))
  await page.locator('input[type=file]').setInputFiles({ name: 'skip.json', mimeType: 'application/json', buffer })
  await heading('“Apply for a skip” can be drafted')
  await page.getByRole('cell', { name: '1 left out' }).waitFor()
  await page.getByText('which is outside the file').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-import-report')

  await page.getByRole('button', { name: 'Add as a new service' }).click()
  await page.waitForURL('**/services/apply-for-a-skip/form')
  await page.getByRole('button', { name: 'Full name', exact: true }).click()
  await page.getByText('Look at this question').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-import-mark')
  await page.getByRole('button', { name: 'It is right' }).click()
  await page.getByText('Look at this question').waitFor({ state: 'detached' })
}, 120_000)

test('a file that cannot be read says why, pasted text is read like one, and a narrow window shows it all', async () => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/designer/import')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"a": [') })
  await page.getByText('broken.json could not be read').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-import-refused')
  await page.getByLabel('Text of the form').fill('Report of a pothole\nWhere is it?\nHow deep is it?\n- Ankle\n- Knee')
  await page.getByRole('button', { name: 'Read the text' }).click()
  await heading('“Report of a pothole” can be drafted')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page)
  await screenshot(page, 'designer-import-narrow')
}, 120_000)
