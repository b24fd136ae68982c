import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DeskPage, type OpenDesk, openDesk } from './tests/open-desk.ts'

let desk: OpenDesk
let page: DeskPage
let reference: string

beforeAll(async () => {
  desk = await openDesk()
  reference = await desk.reportMissedBin('Marion Fielding')
  page = await desk.newPage()
  await page.goto('/desk/')
  await page.getByRole('button', { name: /^Asha/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor()
}, 120_000)

afterAll(() => desk?.close())

const button = (name: string) => page.getByRole('button', { name, exact: true })
const clock = () => page.getByRole('region', { name: 'Clock: Go back for the bin' })
const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()

test('a clock is paused with a reason, which the card, the queue and the ledger tell', async () => {
  await page.goto(`/desk/cases/${reference}`)
  await clock().getByText('On track').waitFor()
  await clock().getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('dialog').waitFor()
  await button('Pause the clock').click()
  await page.getByRole('dialog').getByText('Select a reason', { exact: true }).last().waitFor()
  await expectAccessible(page)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Reason/ })
    .click()
  await page.getByRole('option', { name: 'No access to the place' }).click()
  await page.getByLabel(/In your words/).fill('The gate was locked')
  await expectAccessible(page)
  await screenshot(page, 'desk-clock-pause')
  await button('Pause the clock').click()
  await said('The clock of “Go back for the bin” is paused')
  await clock()
    .getByText(/Stands still since/)
    .waitFor()
  await clock().getByText('The gate was locked').waitFor()
  await clock()
    .getByText(/Paused by Asha Patel/)
    .waitFor()
  await expectAccessible(page)
  await screenshot(page, 'desk-clock-paused')
  await page.getByRole('tab', { name: /Ledger/ }).click()
  await page.getByText('Clock of “Go back for the bin” paused: no access to the place').waitFor()
  await page.goto('/desk/queue')
  const row = page.getByRole('row').filter({ hasText: reference })
  await row.getByText('Clock paused').waitFor()
})

test('it goes on with what is left, and more time is given in working days', async () => {
  await page.goto(`/desk/cases/${reference}`)
  await clock().getByRole('button', { name: 'Resume' }).click()
  await said('The clock of “Go back for the bin” goes on')
  await clock().getByText('On track').waitFor()
  await clock().getByRole('button', { name: 'Extend' }).click()
  await page.getByLabel('Working days more').fill('none')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Reason/ })
    .click()
  await page.getByRole('option', { name: 'Weather' }).click()
  await button('Extend the clock').click()
  await page.getByText('Enter a whole number of working days, such as 5').waitFor()
  await page.getByLabel('Working days more').fill('3')
  await button('Extend the clock').click()
  await said('The clock of “Go back for the bin” is extended')
  await clock()
    .getByText(/Extended by Asha Patel/)
    .waitFor()
  await expectAccessible(page)
  await screenshot(page, 'desk-clock-extended')
})

test('cases are listed by how their own clock stands', async () => {
  await page.goto('/desk/cases?clock=on-track')
  await page.getByRole('row').filter({ hasText: reference }).getByText('On track').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'desk-cases-on-track')
  await page.goto('/desk/cases?clock=breached')
  await page.getByText('No case matches').waitFor()
  expect(await page.getByRole('row').filter({ hasText: reference }).count()).toBe(0)
})
