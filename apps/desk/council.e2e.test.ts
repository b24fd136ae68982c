import { Buffer } from 'node:buffer'
import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DeskPage, type OpenDesk, openDesk } from './tests/open-desk.ts'

let desk: OpenDesk
let page: DeskPage

beforeAll(async () => {
  desk = await openDesk()
  page = await desk.newPage()
}, 120_000)

afterAll(async () => {
  await desk?.close()
})

/** One teal dot as PNG. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const button = (name: string | RegExp) => page.getByRole('button', { name })
const field = (name: string) => page.getByLabel(name, { exact: true })
const preview = () => page.frameLocator('iframe[title="Preview of a page"]')
const look = async (name: string) => {
  // What is scrolled below the bar at the top would count as too small to be hit.
  await page.evaluate(() => window.scrollTo(0, 0))
  await expectAccessible(page)
  await screenshot(page, `desk-council-${name}`)
}

test('an administrator finds what the council is called and how it looks, beside a page drawn with it', async () => {
  await page.goto('/desk/council')
  await button(/^Sam/).click()
  await page.getByRole('heading', { name: 'Council', level: 1 }).waitFor()
  expect(await field('Name of the council').inputValue()).toBe('Kingsmere Council')
  expect(await field('Monday').inputValue()).toBe('09:00 to 17:00')
  await preview().getByRole('link', { name: 'Kingsmere Council' }).first().waitFor()
  await look('settings')
})

test('a colour that is too pale says so at once, and the nearest that will do is one press away', async () => {
  await field('Main colour').fill('#e0a030')
  await page.getByText(/^White text on the main colour has a contrast of 2\.\d to 1 and needs 4\.5/).waitFor()
  await look('pale')
  await button('Save the settings').click()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('main')
  await button(/^Use #/).click()
  await page.getByText(/^White text on the main colour/).waitFor({ state: 'detached' })
})

test('what is wrong stays with what was typed, and the first of it has the focus', async () => {
  await field('Phone').fill('ask at the desk')
  await field('Tuesday').fill('mornings')
  await button('Save the settings').click()
  await page.getByText('Enter a phone number, with digits and spaces only').waitFor()
  await page.getByText('Tuesday must be times like 09:00 to 17:00, or empty when nobody answers').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('phone')
  await look('wrong')
  await field('Phone').fill('01632 960 100')
  await field('Tuesday').fill('9.30-17')
})

test('a file that is no picture is refused in words, and a logo is shown before it is saved', async () => {
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('File of the logo').setInputFiles({ name, mimeType: 'image/png', buffer })
  await choose('logo.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
  await page.getByText('The selected file must be a PNG, JPEG or WebP').waitFor()
  await button('Dismiss').click()
  await choose('logo.png', dot)
  await page.getByRole('img', { name: 'The logo that is chosen' }).waitFor()
  await page.getByText('The logo says the name of the council').click()
  await preview().getByRole('img', { name: 'Kingsmere Council' }).waitFor()
})

test('saved settings are on the pages of residents in both languages, with the script and without', async () => {
  await field('Main colour').fill('#5b2c83')
  await field('Text (optional)').fill('Kingsmere works with its neighbours')
  await field('Text in Welsh (optional)').fill('Mae Kingsmere yn gweithio gyda’i chymdogion')
  await button('Add a link').click()
  await field('Words').fill('Jobs')
  await field('Words in Welsh (optional)').fill('Swyddi')
  await field('Address').fill('https://jobs.kingsmere.example/')
  await button('Save the settings').click()
  await page.getByText('The settings are saved').waitFor()
  await look('saved')
  for (const javaScript of [true, false]) {
    const resident = await desk.newPage(undefined, { javaScript })
    await resident.goto('/?lang=en')
    await resident.getByRole('img', { name: 'Kingsmere Council' }).waitFor()
    await resident.getByRole('link', { name: 'Jobs' }).waitFor()
    await resident.getByText('Kingsmere works with its neighbours').waitFor()
    const colour = resident.locator('.portal-header').evaluate((band) => getComputedStyle(band).backgroundColor)
    expect(await colour).toBe('rgb(91, 44, 131)')
    await expectAccessible(resident)
    await screenshot(resident, `portal-look-${javaScript}`)
    await resident.goto('/?lang=cy')
    await resident.getByRole('link', { name: 'Swyddi' }).waitFor()
    await resident.getByText('Mae Kingsmere yn gweithio').waitFor()
    await resident.setViewportSize({ width: 320, height: 700 })
    expect(await resident.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await screenshot(resident, `portal-look-320-${javaScript}`)
  }
})

test('the changes say who made them, and the page fits a narrow window', async () => {
  await page.getByRole('tab', { name: 'Changes' }).click()
  await page.getByText('Sam Whitlock').first().waitFor()
  await page.getByText('Main colour: #5b2c83').waitFor()
  await look('changes')
  await page.getByRole('tab', { name: 'Settings' }).click()
  await page.setViewportSize({ width: 320, height: 700 })
  await look('narrow')
  expect(desk.complaints).toEqual([])
})
