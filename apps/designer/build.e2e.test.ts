import { expectAccessible, openBrowser, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { finishTask } from '../portal/e2e/finish-task.ts'
import { readMail } from '../portal/e2e/mailbox.ts'
import { payWith } from '../portal/e2e/pay.ts'
import { type StartedSite, startSite } from '../portal/e2e/start-site.ts'

let site: StartedSite
let browser: TestBrowser
let page: Awaited<ReturnType<TestBrowser['newPage']>>

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  page = await browser.newPage({ javaScript: true, width: 1440, baseURL: site.url, locale: 'en-GB' })
  await page.goto('/designer/')
  await button(/Dee Morgan/).click()
  await page.getByRole('link', { name: 'Bulky waste collection' }).waitFor()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const button = (name: string | RegExp) => page.getByRole('button', { name })
const saved = () => page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor()
const tab = (name: string) => page.getByRole('tab', { name }).click()
const text = (name: string) => page.getByRole('textbox', { name, exact: true })
const dialog = () => page.getByRole('dialog')
const choose = async (field: RegExp, option: string | RegExp) => {
  await button(field).last().click()
  await page.getByRole('option', { name: option }).first().click()
}
const addQuestion = async (kind: string, title: string) => {
  await button('Add question').click()
  await text('Search the kinds of question').fill(kind)
  await dialog().locator('label').filter({ hasText: kind }).first().click()
  await text('What does it ask?').fill(title)
  await dialog().getByRole('button', { name: 'Add question' }).click()
  await dialog().waitFor({ state: 'detached' })
}
const pick = async (step: string) => {
  await button(step).first().click()
  await page.getByRole('heading', { level: 2, name: step }).waitFor()
}
/** Adds a step of a kind after the one that is picked out, or before it. */
const addStep = async (sentence: string, title: string, side: 'After it' | 'Before it' = 'After it') => {
  await button('Add a step').click()
  await dialog().locator('label').filter({ hasText: sentence }).click()
  await text('Title').last().fill(title)
  await dialog().locator('label').filter({ hasText: side }).last().click()
  await dialog().getByRole('button', { name: 'Add step' }).click()
  await page.getByRole('heading', { level: 2, name: title }).waitFor()
}

test('an empty service is given its questions', async () => {
  await button('New service').click()
  await text('Name').fill('Garden clearance')
  await text('Department').fill('Waste and streets')
  await button('Create service').click()
  await page.getByRole('heading', { level: 1, name: 'Garden clearance' }).waitFor()
  await addQuestion('Name', 'Full name')
  await addQuestion('Email address', 'Email')
  await addQuestion('How many of each', 'What do you want us to take?')
  await addQuestion('Booking', 'Which day?')
  await saved()
})

test('its steps are added one after the other, each with what it needs', async () => {
  await tab('Process')
  await pick('Resident fills in the form')
  await button('Add a step').click()
  await expectAccessible(page)
  await text('Search the kinds of step').fill('zzz')
  await page.getByText('No kind of step matches “zzz”').waitFor()
  await text('Search the kinds of step').fill('')
  await screenshot(page, 'designer-add-step')
  await dialog().getByRole('button', { name: 'Cancel' }).click()
  await addStep('Keeps, confirms or gives back a slot', 'Keep the day')
  await page.getByRole('heading', { level: 3, name: /Booking calendar/ }).waitFor()
  await expectAccessible(page)
  await page.getByText('Residents may choose another time, or cancel').click()
  await text('Until how many days before').fill('2')
  await page.getByText('The money is given back').click()
  await expectAccessible(page)
  await screenshot(page, 'designer-booking-step')
  await addStep('Asks the resident to pay', 'Resident pays')
  await addStep('Keeps, confirms or gives back a slot', 'Confirm the day')
  await choose(/What happens to the slot/, 'Confirm')
  await page.getByText('Confirms the slot in “Bookings”').waitFor()
  await addStep('Sends an email', 'Confirmation')
  await addStep('A team does something', 'Collect the green waste')
  await choose(/Team/, 'Waste crew')
  await addStep('Sends an email', 'Say it is done')
  await saved()
})

test('unpaid, the day is given back and the case ends another way', async () => {
  await pick('Resident pays')
  await addStep('Ends the case', 'Not paid')
  await page.getByText(/Nothing leads to it yet/).waitFor()
  await choose(/How it ends/, 'Abandoned')
  await addStep('Keeps, confirms or gives back a slot', 'Give the day back', 'Before it')
  await choose(/What happens to the slot/, 'Give it back')
  await pick('Resident pays')
  await button('Add a way').click()
  const way = page.getByRole('group', { name: 'Way 1' })
  await way.getByRole('button', { name: /Paid/ }).click()
  await page.getByRole('option', { name: 'Not paid in time' }).click()
  await way.getByRole('button', { name: /Go to/ }).click()
  await page.getByRole('option', { name: /Give the day back/ }).click()
  await page.getByText('If the outcome is “Not paid in time”, go to “Give the day back”').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-built-steps')
  await saved()
})

test('the task has a target and a reminder', async () => {
  await pick('Collect the green waste')
  await button('Add a clock').click()
  await button('Add a deadline').click()
  await page
    .getByText(/When 50% of the time is gone/)
    .first()
    .waitFor()
  await tab('Fees')
  await page.getByRole('textbox', { name: /^Amount of/ }).fill('35')
  await page.getByRole('row', { name: /Total/ }).getByText('£35.00').waitFor()
  await saved()
})

test('a step is copied, moved and deleted, what led to it leads on, and undo brings all of it back', async () => {
  await tab('Process')
  await pick('Say it is done')
  await button('Copy step').click()
  await page.getByRole('heading', { level: 2, name: 'Say it is done (copy)' }).waitFor()
  await button('Move the step up').click()
  await page.getByText(/Moved the step “Say it is done \(copy\)” up/).waitFor()
  await button('Delete step').click()
  await page.getByText(/Deleted the step “Say it is done \(copy\)”\. “Collect the green waste” now leads to/).waitFor()
  await button(/^Undo: Deleted the step/).click()
  await button('Say it is done (copy)').first().waitFor()
  await button(/^Redo: Deleted the step/).click()
  await pick('Resident fills in the form')
  await button('Delete step').click()
  await page.getByText('“Resident fills in the form” is where the service begins, so it stays').first().waitFor()
  await saved()
})

test('it is published, and a resident goes through it to its end', async () => {
  await tab('Publish')
  await button('Publish version 1').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish version 1' }).click()
  await page.getByText('Version 1 is published').waitFor()

  const resident = await browser.newPage({ javaScript: true, baseURL: site.url, locale: 'en-GB' })
  const next = async () => {
    await resident.getByRole('button', { name: 'Continue', exact: true }).click()
    await resident.waitForLoadState()
  }
  await resident.goto('/services/garden-clearance')
  await resident
    .getByRole('button', { name: /Start now/ })
    .or(resident.getByRole('link', { name: /Start now/ }))
    .click()
  await screenshot(resident, 'built-first-page')
  for (let pages = 0; pages < 12; pages++) {
    await resident.waitForLoadState()
    if (await resident.getByRole('heading', { name: /Check your answers/ }).count()) break
    if (await resident.getByLabel('Full name').count()) await resident.getByLabel('Full name').fill('Ada Green')
    if (await resident.getByLabel('Email').count()) await resident.getByLabel('Email').fill('ada@example.org')
    const amount = resident.locator('input[type=text][inputmode=numeric]').first()
    if (await resident.getByRole('heading', { name: 'What do you want us to take?' }).count()) await amount.fill('2')
    const slot = resident.getByRole('radio').first()
    if (await slot.count()) await slot.check({ force: true })
    await next()
  }
  await screenshot(resident, 'built-check')
  await resident
    .getByRole('button', { name: /Accept and send|Send|pay/i })
    .first()
    .click()
  await resident.waitForLoadState()
  await screenshot(resident, 'built-sent')
  const pay = resident.getByRole('button', { name: /Pay/ })
  if (await pay.count()) await pay.first().click()
  await payWith(resident, 'paid')
  await resident
    .getByText(/GC-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    .first()
    .waitFor()
  const reference = /GC-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await resident.locator('body').textContent()) ?? '')![0]
  await screenshot(resident, 'built-done')
  expect(await readMail(site.fakesUrl, 'ada@example.org', 'Confirmation')).toContain(reference)
  await finishTask(site.url, reference, 'done')
  expect(await readMail(site.fakesUrl, 'ada@example.org', 'Say it is done')).toContain(reference)
  expect(site.faults()).toBe('')
}, 180_000)
