import { readFileSync } from 'node:fs'
import type { Form, ServicePackage } from '@guildhall/schemas'
import type { TestBrowser } from '@guildhall/testing'

type Page = Awaited<ReturnType<TestBrowser['newPage']>>

/** One page of the form: what is said when it is left empty, and how it is answered. */
export type Stop = { page: string; empty?: string; fill?: (page: Page) => Promise<void> }

const valid = new URL('../../../schemas/form/valid/', import.meta.url)

/** A service whose form asks one question of every kind. */
export function everyKindService(): ServicePackage {
  const { value: form } = JSON.parse(readFileSync(new URL('form-of-every-kind.json', valid), 'utf8')) as { value: Form }
  const street = form.pages.find(({ id }) => id === 'street')?.uiSchema['street'] as {
    'ui:options': { entries: unknown }
  }
  // The fixture's list is short enough to read; the page must stay light with one that is not.
  street['ui:options'].entries = Array.from({ length: 5000 }, (_, n) => ({ value: `s${n}`, title: `${n} Abbey Road` }))
  const config = { form: 'request', by: 'resident' }
  return {
    format: 'guildhall.service-package/1',
    service: {
      slug: 'every-kind',
      name: 'Every kind of question',
      prefix: 'EVK',
      summary: 'A form with one question of every kind',
      topic: 'Tests',
      department: 'Customer services',
      start: { need: ['patience'], cost: 'Free', duration: 'About 5 minutes' },
    },
    forms: { request: form },
    process: {
      format: 'guildhall.process/1',
      start: 'request',
      steps: {
        request: { kind: 'form', title: 'Resident asks', config, next: 'done' },
        done: { kind: 'end', title: 'Done', config: { outcome: 'completed' } },
      },
    },
    messages: {},
    fees: {},
    bookings: {},
    calendars: {},
  } as unknown as ServicePackage
}

const type = (label: string | RegExp, text: string) => async (page: Page) => {
  await page.getByLabel(label).fill(text)
}
const pick = (label: string) => async (page: Page) => {
  await page.getByLabel(label, { exact: true }).check()
}
const date = async (page: Page, id: string, [day, month, year]: [string, string, string]) => {
  await page.locator(`#${id}-day`).fill(day)
  await page.locator(`#${id}-month`).fill(month)
  await page.locator(`#${id}-year`).fill(year)
}

/** With a script the words are completed; without one they are searched, and one of those found is chosen. */
async function findStreet(page: Page): Promise<void> {
  await page.getByLabel('Which street is it in?').fill('4999 abb')
  if ((await page.getByRole('combobox').count()) > 0) {
    await page.getByRole('option', { name: /^4999 Abbey Road/ }).click()
    return
  }
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByLabel('Choose one of those found').selectOption({ label: '4999 Abbey Road' })
}

/** A script gives a map, whose pin begins in the middle and goes one hundredth of it with each press; without it the point is typed. */
async function pointOut(page: Page): Promise<void> {
  await page.getByLabel('Describe where it is').fill('By the bandstand')
  const map = page.getByRole('group', { name: /^Map of the area/ })
  if ((await map.count()) > 0) return map.press('ArrowRight')
  await page.getByLabel('Easting').fill('402 040')
  await page.getByLabel('Northing').fill('301500')
}

/** The pages up to the list of helpers, in order. */
export const beforeList: Stop[] = [
  { page: 'guidance' },
  {
    page: 'full-name',
    empty: 'Enter your last name',
    fill: async (page) => {
      await page.getByLabel('First name').fill('Siân')
      await page.getByLabel('Last name').fill('O’Neil')
    },
  },
  { page: 'email', empty: 'Enter your email address', fill: type(/email/, 'sian@example.com') },
  { page: 'phone' },
  {
    page: 'organisation',
    empty: 'Enter the name of your organisation',
    fill: type(/organisation/, 'Abbey Scouts'),
  },
  { page: 'about', empty: 'Enter what the event is', fill: type(/Tell us/, 'A summer fair') },
  { page: 'people', empty: 'Enter how many people will come', fill: type(/How many/, '120') },
  { page: 'budget', empty: 'Enter how much it will cost', fill: type(/How much/, '350.50') },
  {
    page: 'day',
    empty: 'Enter the date when you first asked us',
    fill: (page) => date(page, 'day', ['3', 'feb', '2026']),
  },
  {
    page: 'dates',
    empty: 'Enter the end date',
    fill: async (page) => {
      await date(page, 'dates-from', ['5', '6', '2030'])
      await date(page, 'dates-to', ['7', 'June', '2030'])
    },
  },
  { page: 'start-time', empty: 'Enter the start time', fill: type(/start/, '9.30 am') },
  { page: 'outdoors', empty: 'Select yes if it is outdoors', fill: pick('Yes') },
  { page: 'size', empty: 'Select how large it is', fill: pick('Medium') },
  { page: 'needs', empty: 'Select what you need', fill: pick('Water') },
  {
    page: 'park',
    empty: 'Select which park it is in',
    fill: async (page) => {
      await page.getByLabel('Which park is it in?').selectOption({ label: 'Castle Green' })
    },
  },
  { page: 'street', empty: 'Select a street', fill: findStreet },
  { page: 'spot', empty: 'Enter where in the park it will be', fill: pointOut },
  { page: 'rating', empty: 'Select how many stars you give', fill: pick('4 stars – good') },
  {
    page: 'places',
    empty: 'Select an answer for “Grass and flower beds”',
    fill: async (page) => {
      await page.locator('#places-toilets').check()
      await page.locator('#places-grass-3').check()
    },
  },
  { page: 'vehicle', empty: 'Enter the vehicle registration', fill: type(/registration/, 'aa19 aaa') },
  {
    page: 'national-insurance',
    empty: 'Enter a National Insurance number',
    fill: type(/National Insurance/, 'ab123456c'),
  },
  { page: 'items', empty: 'Enter how many you have of at least one item', fill: type('Stalls', '4') },
]

/** The pages after it. */
export const afterList: Stop[] = [
  { page: 'plan' },
  {
    page: 'account',
    empty: 'Enter a sort code',
    fill: async (page) => {
      await page.getByLabel('Name on the account').fill('Abbey Scouts')
      await page.getByLabel('Sort code').fill('30-94-30')
      await page.getByLabel('Account number').fill('12345678')
    },
  },
  {
    page: 'terms',
    empty: 'Select “I have read the terms of use” to continue',
    fill: pick('I have read the terms of use'),
  },
  {
    page: 'signature',
    empty: 'Enter your full name to sign',
    fill: async (page) => {
      await page.getByLabel(/^I confirm/).check()
      await page.getByLabel('Type your full name to sign').fill('Siân O’Neil')
    },
  },
]
