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

const button = (name: string | RegExp) => page.getByRole('button', { name })
const group = (name: string) => page.getByRole('group', { name, exact: true })
const saved = () => page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor()
const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
/** Opens the list of a field inside something and takes an option, with the keyboard. */
const choose = async (inside: ReturnType<typeof group>, field: string, option: string) => {
  await inside.getByRole('button', { name: new RegExp(field) }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: option, exact: true }).waitFor()
  await page.keyboard.type(option)
  await page.getByRole('option', { name: option, exact: true }).and(page.locator('[data-focused]')).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}
/** The header that stays in view must not lie over a field while it is judged. */
const look = async (name: string) => {
  await page.evaluate(() => scrollTo(0, 0))
  await expectAccessible(page)
  await screenshot(page, name)
}

test('an escalation route is made with its levels', async () => {
  await page.goto('/designer/services/missed-bin/process')
  await button('Add a route').click()
  await heading('New route')
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('The bin is still there')
  await heading('The bin is still there')
  await button('Add a level').click()
  const second = group('Level 2')
  await second.getByRole('textbox', { name: 'How many' }).fill('4')
  await choose(second, 'Who is told', 'All administrators')
  await choose(second, 'Priority', 'Urgent')
  await page.getByText('4 working hours later: all administrators').waitFor()
  await saved()
  await look('designer-route')
})

test('a deadline goes up the route, and the line of the clock shows its levels', async () => {
  await button('Go back for the bin').click()
  await heading('Go back for the bin')
  await button('Add a deadline').click()
  const deadline = group('Deadline 3')
  await choose(deadline, 'When', 'after the target')
  await choose(deadline, 'What happens', 'Go up an escalation route')
  await page.getByText('Level 2 of “The bin is still there” tells all administrators').waitFor()
  await deadline.getByText('Do it again until it is dealt with').click()
  await deadline.getByRole('textbox', { name: 'So many times at most' }).fill('2')
  await page.getByText('Again, time 2 of 2').waitFor()
  await deadline.getByText('Do it again until it is dealt with').click()
  await page.getByText('Again, time 2 of 2').waitFor({ state: 'detached' })
  await saved()
  await look('designer-clock')
})

test('the clock of the whole case is changed: at risk earlier, and when it stands still', async () => {
  await button('Clock of the whole case').click()
  await heading('Clock of the whole case')
  await page.getByRole('textbox', { name: /At risk from/ }).fill('60')
  await page.getByText('At risk from 60% of the time on').waitFor()
  await page.getByText('something outside').click()
  await saved()
  await look('designer-case-clock')
  await button(/^Undo: Changed the clock of the whole case/).click()
  expect(await page.getByRole('checkbox', { name: 'something outside' }).isChecked()).toBe(false)
  await button(/^Redo: Changed the clock of the whole case/).click()
  await saved()
})

test('the route is published, and a narrow screen keeps it within its width', async () => {
  await page.getByRole('tab', { name: 'Publish' }).click()
  await button('Publish version 2').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish version 2' }).click()
  await page.getByText('Version 2 is published').waitFor()
  const reply = await page.request.get('/api/designer/services/missed-bin/versions/2').then((one) => one.json())
  const { routes, process } = reply.package ?? reply
  expect(Object.values(routes)).toEqual([
    {
      title: 'The bin is still there',
      levels: [
        { after: { workingHours: 0 }, to: 'team-lead', message: 'crew-overdue' },
        { after: { workingHours: 4 }, to: 'administrators', message: 'crew-overdue', priority: 'urgent' },
      ],
    },
  ])
  expect(process.clock).toMatchObject({ atRisk: 0.6, pauseWhile: { waitingFor: ['resident', 'outside'] } })
  expect(process.steps.collect.deadlines.at(-1)).toMatchObject({
    at: { after: { workingHours: 8 } },
    do: [{ action: 'escalate', route: Object.keys(routes)[0] }],
  })
  const narrow = await designer.signIn(320)
  await narrow.goto('/designer/services/missed-bin/process')
  await narrow.getByRole('button', { name: 'Go back for the bin' }).click()
  await narrow.getByText(/Level 2 of/).waitFor()
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await narrow.evaluate(() => scrollTo(0, 0))
  await expectAccessible(narrow)
  await screenshot(narrow, 'designer-clock-320')
})
