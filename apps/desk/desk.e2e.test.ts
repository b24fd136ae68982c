import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DeskPage, type OpenDesk, openDesk } from './tests/open-desk.ts'

let desk: OpenDesk
let page: DeskPage
/** Three cases: the first is worked through, the second goes to a colleague, the third waits. */
let mine: string
let theirs: string
let free: string

beforeAll(async () => {
  desk = await openDesk()
  mine = await desk.reportMissedBin('Marion Fielding')
  theirs = await desk.reportMissedBin('Tomasz Nowak')
  free = await desk.reportMissedBin('Grace Adeyemi')
  page = await desk.newPage()
}, 120_000)

afterAll(() => desk?.close())

const button = (name: string | RegExp) => page.getByRole('button', { name })
const tab = (name: string | RegExp) => page.getByRole('tab', { name })
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** The address without the origin. */
const place = () => page.url().slice(desk.url.length)

test('a wrong password is refused in words, and a demo sign-in is one click', async () => {
  await page.goto('/desk/')
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  await expectAccessible(page)
  await page.getByLabel('Work email address').fill('asha.officer@kingsmere.example')
  await page.getByLabel('Password').fill('not this one')
  await button('Sign in').click()
  await page.getByRole('alert').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'desk-sign-in')
  await button(/^Asha/).click()
  await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor()
  expect(await focused()).toBe('Tasks')
})

test('the queue of the team shows each task with its service, its case and when it is due', async () => {
  const row = page.getByRole('row').filter({ hasText: mine })
  await row.waitFor()
  expect(await row.textContent()).toMatch(/due/i)
  expect(await row.textContent()).toContain('Report a missed bin collection')
  expect(await page.title()).toMatch(/^Tasks – Desk/)
  await expectAccessible(page)
  await screenshot(page, 'desk-queue')
})

test('a claimed task is mine at once, in the queue and under My tasks', async () => {
  await button(`Claim ${mine}`).click()
  await page
    .getByRole('status')
    .filter({ hasText: `${mine} is yours` })
    .waitFor()
  expect(await focused()).toContain('is yours')
  await expectAccessible(page)
  await tab('My tasks').click()
  await page.getByRole('link', { name: mine, exact: true }).waitFor()
  expect(place()).toBe('/desk/queue?view=mine')
  // One row beside that of the titles: nothing of the team's tab stands here, not even for a moment.
  expect(await page.getByRole('row').count()).toBe(2)
  await expectAccessible(page)
})

test('whoever is slower is told that a colleague has the task', async () => {
  await tab('Team queue').click()
  await button(`Claim ${theirs}`).waitFor()
  await desk.claimAs('ben.crew@kingsmere.example', theirs)
  await button(`Claim ${theirs}`).click()
  await page.getByRole('alert').waitFor()
  await page.getByRole('row').filter({ hasText: theirs }).getByText('Ben Okafor').waitFor()
  await expectAccessible(page)
})

test('a search and a tab stand in the address, so that they outlive a reload', async () => {
  await page.getByRole('searchbox', { name: 'Search tasks' }).fill('Grace')
  await page.waitForURL('**/desk/queue?search=Grace')
  await page.getByRole('link', { name: free, exact: true }).waitFor()
  await page.reload()
  await page.getByRole('link', { name: free, exact: true }).waitFor()
  expect(await page.getByRole('row').count()).toBe(2)
  await page.getByRole('searchbox').fill('nobody of that name')
  await page.getByRole('heading', { name: 'No task matches' }).waitFor()
  await expectAccessible(page)
})

test('a case shows what was asked, for whom, and what is to be done; the focus goes to its heading', async () => {
  await page.getByRole('link', { name: 'Cases' }).click()
  await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
  expect(await focused()).toBe('Cases')
  await page.getByRole('link', { name: mine }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'desk-cases')
  await page.getByRole('link', { name: mine }).click()
  await page.getByRole('region', { name: 'Resident' }).getByText('Marion Fielding').waitFor()
  expect(await focused()).toBe(mine)
  expect(await page.title()).toContain(mine)
  await page.getByText('4 Mill Lane').waitFor()
  await page.getByText(/version 1/).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'desk-case')
})

test('an outcome that needs a note is not taken without one, by keyboard alone', async () => {
  await button('The bin was not out').focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await expectAccessible(page)
  // The focus stays in the dialog however often Tab is pressed.
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('Tab')
    expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true)
  }
  await dialog.getByRole('button', { name: 'Complete the task' }).focus()
  await page.keyboard.press('Enter')
  await dialog.getByText('Enter a note that says why').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await expectAccessible(page)
  await screenshot(page, 'desk-refuse')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await waitForFocus('The bin was not out')
})

test('a completed task moves the case on, and its ledger tells every event in order on a chain that holds', async () => {
  await button('The bin was not out').click()
  await page.getByLabel('Note').fill('The gate was locked and no bin stood outside.')
  await button('Complete the task').click()
  await page.getByRole('status').filter({ hasText: 'is completed: The bin was not out' }).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await button('The bin was not out').count()).toBe(0)
  await tab(/^Ledger/).click()
  await page.getByText('Chain verified').waitFor()
  expect(place()).toBe(`/desk/cases/${mine}?tab=ledger`)
  const events = await readLedger()
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  const types = events.map(({ type }) => type)
  expect(types[0]).toBe('case-started')
  const told = ['case-started', 'task-opened', 'task-claimed', 'task-completed'].map((type) => types.indexOf(type))
  expect(told).not.toContain(-1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  await expectAccessible(page)
  await screenshot(page, 'desk-ledger')
})

test('the note of a finished task stands on its case', async () => {
  await tab('Request').click()
  const done = page.getByRole('region', { name: 'Go back for the bin' })
  await done.getByText('The gate was locked and no bin stood outside.').waitFor()
  await done.getByText('Asha Patel').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'desk-done')
  await tab(/^Ledger/).click()
})

test('messages of a case stand in a tab of their own, and the back button leads back to the ledger', async () => {
  await tab(/^Messages/).click()
  await page.getByRole('table', { name: 'Emails' }).waitFor()
  await expectAccessible(page)
  await page.goBack()
  await page.getByText('Chain verified').waitFor()
})

test('why the case went as it did stands in a tab, with what each rule read', async () => {
  await tab('Why').click()
  const reason = page
    .getByRole('listitem')
    .filter({ hasText: /^The clock is due/ })
    .filter({ hasText: 'Go back for the bin' })
  await reason.waitFor()
  await reason.locator('summary').click()
  await reason.getByText(/^version 1, \/process\/steps\//).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'desk-why')
})

test('a case that is not there says so, and so does a page that is not there', async () => {
  await page.goto('/desk/cases/MBC-0000-0000')
  await page.getByRole('alert').waitFor()
  await expectAccessible(page)
  await page.goto('/desk/somewhere')
  await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor()
  await expectAccessible(page)
})

test('the skip link is the first thing that the keyboard reaches and leads to the page', async () => {
  await page.goto('/desk/queue?view=done')
  await page.getByRole('link', { name: mine, exact: true }).waitFor()
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Skip to main content')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await expectAccessible(page)
})

test('on the narrowest screen nothing has to be scrolled sideways', async () => {
  const narrow = await desk.newPage(320)
  await narrow.context().addCookies(await page.context().cookies())
  for (const path of ['/desk/queue', '/desk/cases', `/desk/cases/${theirs}`]) {
    await narrow.goto(path)
    await narrow.getByText(theirs).first().waitFor()
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectAccessible(narrow)
  }
})

test('signing out by keyboard leads back to the sign-in page, and the page that was open asks for it too', async () => {
  await page.goto(`/desk/cases/${mine}`)
  await button('Asha Patel').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Sign out' }).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  await waitForFocus('Sign in')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
})

test('nobody who is no officer gets into the desk', async () => {
  await page.goto('/desk/queue')
  await button(/^Dee/).click()
  await page.getByRole('heading', { level: 1, name: 'You cannot use the desk' }).waitFor()
  await expectAccessible(page)
})

test('the content security policy stopped nothing, and no script failed on the way', () => {
  expect(desk.complaints).toEqual([])
})

const waitForFocus = (text: string) =>
  page.waitForFunction((wanted) => document.activeElement?.textContent?.trim() === wanted, text)

/** The events of the ledger as the page tells them, each with the number and type of its record. */
async function readLedger(): Promise<{ seq: number; type: string }[]> {
  const records = page.locator('.desk-record dd:first-of-type')
  return (await records.allTextContents()).map((text) => {
    const [seq, type] = text.split(' · ')
    return { seq: Number(seq), type: type ?? '' }
  })
}
