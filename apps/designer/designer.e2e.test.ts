import {
  createTestDatabase,
  expectAccessible,
  openBrowser,
  type StartedProcess,
  screenshot,
  startProcess,
  type TestBrowser,
  type TestDatabase,
} from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

let database: TestDatabase
let api: StartedProcess
let browser: TestBrowser
let page: Awaited<ReturnType<TestBrowser['newPage']>>

beforeAll(async () => {
  database = await createTestDatabase()
  const seed = await startProcess(
    'packages/casework/src/seed/main.ts',
    { DATABASE_URL: database.url },
    { line: 'made-up council' },
  )
  await seed.ended
  api = await startProcess('apps/api/src/server.ts', {
    DATABASE_URL: database.url,
    REDIS_URL: undefined,
    PUBLIC_URL: 'http://127.0.0.1:4000',
    SESSION_SECRET: 'a secret for the designer journey only',
    GOVUK_PAY_URL: 'http://127.0.0.1:1',
    GOVUK_PAY_API_KEY: 'none',
    GOVUK_PAY_WEBHOOK_SECRET: 'none',
    GOVUK_NOTIFY_URL: 'http://127.0.0.1:1',
    GOVUK_NOTIFY_API_KEY: 'test-11111111-1111-4111-8111-111111111111-22222222-2222-4222-8222-222222222222',
    GOVUK_NOTIFY_TEMPLATE_ID: 'none',
    UPLOAD_FOLDER: '.data/test-uploads',
    DEMO: '1',
    LOG_LEVEL: 'error',
  })
  browser = await openBrowser()
  page = await browser.newPage({ javaScript: true, width: 1440, baseURL: api.url })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await api?.stop()
  await database?.drop()
})

const button = (name: string | RegExp) => page.getByRole('button', { name })
const saved = () => page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor()
const choose = async (field: RegExp, option: string) => {
  await button(field).last().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

test('a designer signs in and finds the service, its questions in the order they were drawn', async () => {
  await page.goto('/designer/')
  await button(/Dee Morgan/).waitFor()
  await expectAccessible(page)
  await button(/Dee Morgan/).click()
  await page.getByRole('link', { name: 'Bulky waste collection' }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-services')
  await page.getByRole('link', { name: 'Bulky waste collection' }).click()
  await page.getByRole('heading', { level: 1, name: 'Bulky waste collection' }).waitFor()
  expect(await page.title()).toContain('Form – Bulky waste collection')
  const rows = await page
    .locator('[data-row]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-row')))
  expect(rows.slice(rows.indexOf('contact'))).toEqual(['contact', 'fullName', 'email', 'phone', 'slot', 'slot'])
})

test('a question with a rule is added by clicking, and the real page shows it', async () => {
  await button('What do you want us to collect?').first().click()
  await button('Add question').click()
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Search the kinds of question' }).fill('yes')
  await page.locator('label').filter({ hasText: 'Yes or no' }).click()
  await page.getByRole('textbox', { name: 'What does it ask?' }).fill('Does the fridge still hold gas?')
  await page.getByRole('dialog').getByRole('button', { name: 'Add question' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText('Only when…').click()
  await choose(/Choose a question/, 'What do you want us to collect?')
  await choose(/Choose an answer/, 'Fridge or freezer')
  await page.getByText('Asked when “What do you want us to collect?” includes Fridge or freezer').waitFor()
  await saved()
  const preview = page.frameLocator('iframe[title^="Preview"]')
  await preview.getByRole('heading', { name: 'Does the fridge still hold gas?' }).waitFor()
  await preview.getByLabel('Yes').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-form')
})

test('undo takes the rule away and redo brings it back', async () => {
  await button(/^Undo: Changed when/).click()
  await page.getByText('Fridge or freezer').waitFor({ state: 'detached' })
  await button(/^Redo: Changed when/).click()
  await page.getByText(/^Asked when .* includes Fridge or freezer/).waitFor()
  await saved()
})

test('a question moves by the keyboard alone and the move is read out', async () => {
  const row = page.locator('[data-row="doesTheFridgeStillHoldGas"]')
  await row.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.getByText(/Moved the question “Does the fridge still hold gas\?” up\. Now question 2 of 2/).waitFor()
  // The focus follows with the next frame that is drawn.
  await page.locator('[data-row="doesTheFridgeStillHoldGas"]:focus').waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText(/^Undone: Moved the question/).waitFor()
  await saved()
})

test('the fee is changed in pounds', async () => {
  await page.getByRole('tab', { name: 'Fees' }).click()
  await page.getByRole('textbox', { name: 'Amount of “Collection of up to 3 items” in pounds' }).fill('40')
  await page.getByRole('row', { name: /Total/ }).getByText('£45.00').waitFor()
  await saved()
  await expectAccessible(page)
  await screenshot(page, 'designer-fees')
})

test('a line is added to the fee, charged by clicking, taken away and brought back', async () => {
  await button('Add a line').click()
  await expectAccessible(page)
  await button('Add line').click()
  await page.getByText('Enter what it is for').waitFor()
  await page.getByRole('textbox', { name: 'What is it for?' }).fill('Two people to lift')
  await page.getByRole('textbox', { name: 'Amount in pounds' }).last().fill('12')
  await button('Add line').click()
  await page.getByRole('heading', { name: 'When “Two people to lift” is charged' }).waitFor()
  await choose(/How often/, 'For each thing in “What do you want us to collect?”')
  await page
    .getByRole('group', { name: /Only for these/ })
    .locator('label')
    .filter({ hasText: 'Wardrobe' })
    .click()
  await page.getByRole('cell', { name: 'For each Wardrobe in “What do you want us to collect?”' }).waitFor()
  await page.getByRole('textbox', { name: 'Wardrobe' }).fill('2')
  await page.getByRole('row', { name: /Total/ }).getByText('£69.00').waitFor()
  // The header that stays in view must not lie over a field while it is judged.
  await page.evaluate(() => scrollTo(0, 0))
  await screenshot(page, 'designer-fee-line')
  await expectAccessible(page)
  await button('Delete “Two people to lift”').click()
  await page.getByText('Deleted “Two people to lift”. Ctrl and Z brings it back').waitFor()
  await button(/^Undo: Deleted the line/).click()
  await page.getByRole('cell', { name: 'For each Wardrobe in “What do you want us to collect?”' }).waitFor()
  await saved()
})

test('a check of a page is changed with the rows of the rule editor', async () => {
  await page.getByRole('tab', { name: 'Form' }).click()
  await button('What do you want us to collect?').first().click()
  const checks = page.getByRole('group', { name: 'Check 1' })
  await checks.getByRole('textbox', { name: 'Number' }).fill('10')
  await checks.getByRole('textbox', { name: 'What residents are told otherwise' }).fill('You can have up to 10 items')
  await page.getByText(/^Right when the total of .* is at most 10$/).waitFor()
  await button('Add a check').click()
  await page.getByRole('group', { name: 'Check 2' }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-checks')
  await button('Remove check 2').click()
  await page.getByRole('group', { name: 'Check 2' }).waitFor({ state: 'detached' })
  await saved()
})

test('a task is given to a team of the list, and the ways on from it are changed', async () => {
  await page.getByRole('tab', { name: 'Process' }).click()
  await button('Collect the items').click()
  await page.getByRole('heading', { level: 2, name: 'Collect the items' }).waitFor()
  await button(/^Team/)
    .or(button(/Waste crew/))
    .first()
    .click()
  await page.getByRole('option', { name: 'Waste crew' }).click()
  await button('Add a way').click()
  const way = page.getByRole('group', { name: 'Way 2' })
  await way.getByText('Taken when the outcome is “Collected”').waitFor()
  await way.getByRole('button', { name: /Go to/ }).click()
  await page
    .getByRole('option', { name: /Ask for a rating/ })
    .first()
    .click()
  await page.getByText('If the outcome is “Collected”, go to “Ask for a rating”').waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-ways')
  await button('Remove way 2').click()
  await page.getByRole('group', { name: 'Way 2' }).waitFor({ state: 'detached' })
  await saved()
})

test('every other screen is accessible', async () => {
  await button(/^Resident pays$/).click()
  await page.getByRole('heading', { level: 2, name: 'Resident pays' }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-process')
  await page.getByRole('tab', { name: 'Messages' }).click()
  await page.getByRole('textbox', { name: 'Subject' }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-messages')
})

test('version 2 is published with what changed in words, and new residents get it', async () => {
  await page.getByRole('tab', { name: 'Publish' }).click()
  await page.getByText('“Collection of up to 3 items” costs £40 instead of £35').waitFor()
  await page.getByText('The page “Does the fridge still hold gas?” is new').waitFor()
  // Two journeys say what a collection costs: it is meant to cost more now.
  for (const fee of ['£67.00, not £62.00', '£55.00, not £50.00']) {
    const row = page.getByRole('listitem').filter({ hasText: fee })
    await row.waitFor()
    await expectAccessible(page)
    await row.getByRole('button', { name: /^Expect this from now on/ }).click()
    await row.waitFor({ state: 'detached' })
    await saved()
  }
  await page.getByText(/they try \d+ of \d+ things that can happen/).waitFor()
  await button('Take away: The items were not out').first().click()
  await page.getByText('"Safe disposal of a fridge or freezer" is charged').waitFor()
  await expectAccessible(page)
  await button('Propose journeys for these').click()
  await page.getByText(/they try (\d+) of \1 things that can happen/).waitFor()
  await saved()
  await page.getByText('No problems').first().waitFor()
  await expectAccessible(page)
  await button('Publish version 2').click()
  await expectAccessible(page)
  await screenshot(page, 'designer-publish')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish version 2' }).click()
  await page.getByText('Version 2 is published').waitFor()
  await page.getByRole('button', { name: 'Download version 2' }).waitFor()
  await expectAccessible(page)

  const service = await page.request.get('/api/services/bulky-waste').then((reply) => reply.json())
  expect(service.version).toBe(2)
  const version = await page.request.get('/api/designer/services/bulky-waste/versions/2').then((reply) => reply.json())
  const { forms, fees } = version.package ?? version
  const added = forms.request.pages[2]
  expect(added.uiSchema.doesTheFridgeStillHoldGas['ui:options'].showWhen).toEqual({
    some: [{ var: 'answers.items' }, { '==': [{ var: 'item' }, 'fridge'] }],
  })
  expect(fees.collection.lines[0].amount).toBe(4000)
})

test('a list to add to is set up by clicking: what is asked of each, with the settings of its kind', async () => {
  await page.getByRole('tab', { name: 'Form' }).click()
  await button('Add question').click()
  await page.getByRole('textbox', { name: 'Search the kinds of question' }).fill('list to add to')
  await page.locator('label').filter({ hasText: 'List to add to' }).click()
  await page.getByRole('textbox', { name: 'What does it ask?' }).fill('Who will be there?')
  await page.getByRole('dialog').getByRole('button', { name: 'Add question' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('textbox', { name: 'What one of them is called' }).fill('person')
  const asked = page.getByRole('group', { name: 'What is asked of each' })
  await asked.getByRole('button', { name: /Kind of the next one/ }).click()
  await page.getByRole('option', { name: 'Date', exact: true }).click()
  await button('Ask one more thing of each').click()
  await asked.getByRole('textbox', { name: 'What it asks' }).fill('Date of birth')
  await asked.getByRole('button', { name: 'Move “Date of birth” up' }).waitFor()
  await saved()
  const preview = page.frameLocator('iframe[title^="Preview"]')
  await preview.getByRole('heading', { name: /Person 1 Who will be there\?/ }).waitFor()
  await preview.getByRole('group', { name: 'Date of birth' }).waitFor()
  await screenshot(page, 'designer-list')
  // The clicks have scrolled the settings; a page is judged from its top.
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    for (const node of document.querySelectorAll('*')) node.scrollTop = 0
  })
  await expectAccessible(page)
})

test('a document is written part by part on its own tab, and its step says who finds it', async () => {
  await page.goto('/designer/services/pavement-licence/documents')
  await page.getByRole('heading', { level: 2, name: 'Pavement licence' }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-documents')
  const parts = page.locator('.dz-blocks > li')
  const count = await parts.count()
  await button('Add a part').click()
  await page.getByRole('menuitem', { name: 'Heading' }).click()
  await parts.nth(count).getByRole('textbox', { name: 'Heading' }).fill('Where to ask')
  await button(`Move part ${count + 1}, Heading, up`).click()
  await parts
    .nth(count - 1)
    .getByRole('textbox', { name: 'Heading' })
    .waitFor()
  await saved()
  await parts
    .nth(count - 1)
    .getByRole('textbox', { name: 'Heading' })
    .fill('')
  await page.getByText('Enter a heading').waitFor()
  await expectAccessible(page)
  await page.goto('/designer/services/pavement-licence/process')
  await button(/^Make the licence$/).click()
  await page.getByText('The resident and staff', { exact: true }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-document-step')
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/designer/services/pavement-licence/documents')
  await page.getByRole('heading', { level: 2, name: 'Pavement licence' }).waitFor()
  await screenshot(page, 'designer-documents-narrow')
})

test('pages are put into sections: one is begun, named and taken back, and a page moves into the next by the keyboard', async () => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/designer/services/pavement-licence/form')
  const outline = page.getByRole('navigation', { name: 'Pages and questions' })
  await outline.getByText('Tables outside', { exact: true }).waitFor()
  await outline.getByRole('button', { name: /^2 What is the business called/ }).click()
  await button('Begin a section here').click()
  await page.getByText('Enter a title').waitFor()
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Title of a new section' }).fill('The business')
  await button('Begin a section here').click()
  await outline.getByText('The business', { exact: true }).waitFor()
  await page.getByRole('textbox', { name: 'Title of the section that begins here' }).fill('Your business')
  await outline.getByText('Your business', { exact: true }).waitFor()
  await saved()
  await expectAccessible(page)
  await screenshot(page, 'designer-sections')
  const shown = await page.context().newPage()
  await shown.goto('/preview/pavement-licence/tasks')
  await shown.getByRole('link', { name: 'Your business' }).waitFor()
  await expectAccessible(shown)
  await screenshot(shown, 'designer-tasks-preview')
  await shown.close()
  await outline.getByRole('button', { name: /^2 What is the business called/ }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.getByText(/Now page 2 of 5 in the section “The premises”/).waitFor()
  await outline.getByText('Your business', { exact: true }).waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await outline.getByText('Your business', { exact: true }).waitFor()
  await button('Remove the section, not its pages').click()
  await outline.getByText('Your business', { exact: true }).waitFor({ state: 'detached' })
  await saved()
})
