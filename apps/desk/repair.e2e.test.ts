import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DeskPage, type OpenDesk, openDesk } from './tests/open-desk.ts'
import { type BadNotify, openBadNotify } from './tests/open-notify.ts'

let notify: BadNotify
let desk: OpenDesk
let page: DeskPage

beforeAll(async () => {
  notify = await openBadNotify()
  desk = await openDesk({ notifyUrl: notify.url })
  page = await desk.newPage()
}, 120_000)

afterAll(async () => {
  await desk?.close()
  notify?.close()
})

const button = (name: string | RegExp) => page.getByRole('button', { name })
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
const rowOf = (reference: string) => page.getByRole('row').filter({ hasText: reference })
const references: string[] = []

test('nothing that has stopped is a page that says so', async () => {
  await page.goto('/desk/repairs')
  await button(/^Asha/).click()
  await page.getByRole('heading', { name: 'Nothing needs repair' }).waitFor()
  await expectAccessible(page)
})

test('what the other side refuses appears by itself, in plain words and without a name of a resident', async () => {
  for (const name of ['Marion Fielding', 'Tomasz Nowak', 'Grace Adeyemi'])
    references.push(await desk.reportMissedBin(name))
  for (const reference of references) await rowOf(reference).waitFor({ timeout: 45_000 })
  const row = rowOf(references[0]!)
  await row.getByText('GOV.UK Notify refused the call (400 BadRequestError)').waitFor()
  await row.getByText('Report a missed bin collection').waitFor()
  expect(await page.getByRole('main').textContent()).not.toMatch(/Fielding|Nowak|Adeyemi|example\.org/)
  await expectAccessible(page)
  await screenshot(page, 'desk-repairs')
})

test('one of them says what was to be done, for which case, what went wrong and what trying again would mean', async () => {
  await rowOf(references[0]!).getByRole('link', { name: 'Send an email' }).click()
  await page.getByRole('heading', { level: 1, name: 'Send an email' }).waitFor()
  expect(await focused()).toBe('Send an email')
  await page.getByRole('link', { name: references[0]! }).waitFor()
  await page.getByText('so nothing is done twice').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'desk-repair')
})

test('nothing is repaired without a reason, by keyboard alone', async () => {
  await button('Give up').focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await dialog.getByText('They are not told.').waitFor()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Give up' }).focus()
  await page.keyboard.press('Enter')
  await dialog.getByText('Enter a reason').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

test('what was done by hand leaves the list, keeps its reason, and stands in the ledger of its case', async () => {
  await button('Mark as done by hand').click()
  await page.getByLabel('Reason').fill('I called them')
  await page.getByRole('dialog').getByRole('button', { name: 'Mark as done by hand' }).click()
  await page.getByRole('status').filter({ hasText: 'It is marked as done by hand' }).waitFor()
  await page.getByText('Done by hand by Asha Patel: “I called them”').waitFor()
  expect(await button('Try again now').count()).toBe(0)
  await expectAccessible(page)
  await page.goto(`/desk/cases/${references[0]}?tab=ledger`)
  await page.getByText('Done by hand: Send an email').waitFor()
  await page.getByText('Chain verified').waitFor()
  await page.goto('/desk/repairs')
  await rowOf(references[1]!).waitFor()
  expect(await rowOf(references[0]!).count()).toBe(0)
})

test('all of one kind is tried again at once: how much it is stands on the button, and it goes out', async () => {
  notify.mend()
  await page.goto('/desk/repairs?kind=send-message')
  await button('Try all 2 again').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('2 pieces of stopped work are tried again now').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'desk-repair-all')
  await page.getByLabel('Reason').fill('The template is back')
  await dialog.getByRole('button', { name: 'Try 2 again' }).click()
  await page.getByRole('status').filter({ hasText: '2 are tried again' }).waitFor()
  await page.getByRole('heading', { name: 'Nothing of this kind needs repair' }).waitFor()
  await expectAccessible(page)
  for (let waited = 0; notify.sent() < 2 && waited < 300; waited += 1) await page.waitForTimeout(100)
  expect(notify.sent()).toBe(2)
})

test('on the narrowest screen nothing has to be scrolled sideways', async () => {
  await desk.reportMissedBin('Grace Adeyemi the second')
  const narrow = await desk.newPage(320)
  await narrow.context().addCookies(await page.context().cookies())
  await narrow.goto('/desk/repairs')
  await narrow.getByRole('heading', { level: 1, name: 'Repair' }).waitFor()
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(narrow)
})

test('whoever is no operator is not shown the way, and gets nothing at the address', async () => {
  const other = await desk.newPage()
  await other.goto('/desk/repairs')
  await other.getByRole('button', { name: /^Ben/ }).click()
  await other.getByRole('alert').getByText('Your role does not allow this').waitFor()
  expect(await other.getByRole('link', { name: 'Repair' }).count()).toBe(0)
  await expectAccessible(other)
})

test('the content security policy stopped nothing, and no script failed on the way', () => {
  expect(desk.complaints).toEqual([])
})
