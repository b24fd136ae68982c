import { openBrowser, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { finishTask } from '../portal/e2e/finish-task.ts'
import { readMail } from '../portal/e2e/mailbox.ts'
import { payWith } from '../portal/e2e/pay.ts'
import { type StartedSite, startSite } from '../portal/e2e/start-site.ts'
import { bulkyWasteBuilder } from './tests/build-bulky-waste.ts'
import { keyboardHands, mouseHands } from './tests/hands.ts'

let site: StartedSite
let browser: TestBrowser

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe.each([
  { by: 'mouse', hands: mouseHands, name: 'Large item collection', slug: 'large-item-collection', prefix: 'LIC' },
  {
    by: 'keyboard',
    hands: keyboardHands,
    name: 'Old furniture pick up',
    slug: 'old-furniture-pick-up',
    prefix: 'OFPU',
  },
])('the bulky waste service, built from an empty one by $by', ({ by, hands, name, slug, prefix }) => {
  let page: Awaited<ReturnType<TestBrowser['newPage']>>
  let build: ReturnType<typeof bulkyWasteBuilder>

  test('a designer signs in and begins a service', async () => {
    page = await browser.newPage({ javaScript: true, width: 1440, baseURL: site.url, locale: 'en-GB' })
    const way = hands(page)
    build = bulkyWasteBuilder(page, way)
    await page.goto('/designer/')
    await way.press(page.getByRole('button', { name: /Dee Morgan/ }))
    await page.getByRole('link', { name: 'Bulky waste collection' }).waitFor()
    await build.start(name)
  })
  test('its form asks all that the crew must know', () => build.form(), 120_000)
  test('its process keeps a day, takes the money and has the items collected', () => build.process(), 120_000)
  test('unpaid or not collected, it ends another way', () => build.otherWays(), 120_000)
  test('its fee depends on the items', () => build.fee(), 60_000)
  test('its confirmation says what was booked', async () => {
    await build.messages()
    await page.getByRole('tab', { name: 'Process' }).click()
    await screenshot(page, `designer-bulky-waste-by-${by}`)
  })
  test('it is published', () => build.publish())
  test('a resident books a collection, pays for it and has it collected', async () => {
    const resident = await browser.newPage({ javaScript: true, baseURL: site.url, locale: 'en-GB' })
    const press = async (words: string) => {
      await resident.getByRole('button', { name: words, exact: true }).click()
      await resident.waitForLoadState()
    }
    await resident.goto(`/services/${slug}`)
    await press('Start now')
    await resident.getByLabel('Postcode').fill('KM1 1AA')
    await press('Find address')
    await resident.getByLabel('Select an address').selectOption({ index: 1 })
    await press('Continue')
    await resident.getByLabel('Sofa, 2 or more seats').fill('4')
    await resident.getByLabel('Fridge or freezer').fill('5')
    await press('Continue')
    await resident.getByText('You can only have 8 items in one collection').first().waitFor()
    await resident.getByLabel('Fridge or freezer').fill('1')
    await press('Continue')
    await press('Continue')
    await resident.getByRole('textbox', { name: 'Where will you leave the items?' }).fill('On the drive')
    await press('Continue')
    await resident.getByLabel('Full name').fill('Ada Green')
    await resident.getByLabel('Email address').fill(`${slug}@example.org`)
    await press('Continue')
    await resident.getByRole('radio').first().check({ force: true })
    await press('Continue')
    await screenshot(resident, `built-by-${by}-check`)
    await resident.getByText('£64', { exact: true }).first().waitFor()
    await resident
      .getByRole('button', { name: /send|pay/i })
      .first()
      .click()
    await resident.waitForLoadState()
    const pay = resident.getByRole('button', { name: /Pay/ })
    if (await pay.count()) await pay.first().click()
    await payWith(resident, 'paid')
    const shown = resident.getByText(new RegExp(`${prefix}-[0-9A-Z]{4}-[0-9A-Z]{4}`)).first()
    const reference = new RegExp(`${prefix}-[0-9A-Z]{4}-[0-9A-Z]{4}`).exec((await shown.textContent()) ?? '')![0]
    const mail = await readMail(site.fakesUrl, `${slug}@example.org`, 'booked')
    expect(mail).toContain(reference)
    expect(mail).toContain('You paid £64')
    await finishTask(site.url, reference, 'done')
    expect(await readMail(site.fakesUrl, `${slug}@example.org`, 'Say it is done')).toContain(reference)
    expect(site.faults()).toBe('')
  }, 180_000)
})
