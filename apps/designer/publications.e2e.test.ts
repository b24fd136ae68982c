import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DesignerPage, type OpenDesigner, openDesigner } from './tests/open-designer.ts'

let designer: OpenDesigner
let dee: DesignerPage
let sam: DesignerPage

beforeAll(async () => {
  designer = await openDesigner()
  await designer.reportMissedBin('Marion Fielding')
  dee = await designer.signIn()
  sam = await designer.signIn(1440, 'Sam Whitlock')
}, 120_000)

afterAll(() => designer?.close())

const button = (page: DesignerPage, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const address = '/designer/services/missed-bin'
const inDialog = (page: DesignerPage, name: string) => page.getByRole('alertdialog').getByRole('button', { name })

async function rename(from: string, to: string) {
  await dee.goto(`${address}/process`)
  await button(dee, from).click()
  await dee.getByRole('textbox', { name: 'Title', exact: true }).fill(to)
  await button(dee, to).waitFor()
  await dee.getByText(/^Saved \d\d:\d\d$/).waitFor()
  await dee.getByRole('tab', { name: 'Publish' }).click()
}

test('a version is planned for a day and time, is shown until then, and is called off', async () => {
  await rename('Go back for the bin', 'Fetch the bin')
  await button(dee, 'Publish version 2').click()
  const dialog = dee.getByRole('alertdialog')
  await dialog.getByText('At a day and time').click()
  await button(dee, 'Plan version 2').click()
  await dialog.getByText('Enter a day and time that are still to come').waitFor()
  await expectAccessible(dee)
  await dialog.getByLabel('Day and time', { exact: true }).fill('2027-11-01T07:30')
  await screenshot(dee, 'designer-plan-publication')
  await dialog.getByLabel('Day and time', { exact: true }).fill(inTwoDays())
  await button(dee, 'Plan version 2').click()
  await dee.getByRole('heading', { name: 'Planned' }).waitFor()
  await dee.getByText('Another publication is open. Cancel it first, or leave it').waitFor()
  await expectAccessible(dee)
  await screenshot(dee, 'designer-planned')
  await button(dee, 'Cancel this publication').click()
  await dee.getByRole('heading', { name: 'Planned' }).waitFor({ state: 'detached' })
  expect(await button(dee, 'Publish version 2').isEnabled()).toBe(true)
})

test('where a second person is needed the one who asks cannot approve, is told who can, and hears why it was sent back', async () => {
  await dee.getByText('A second person has to approve each version').click()
  await button(dee, 'Ask to publish version 2').click()
  await dee.getByText('Another designer or an administrator has to approve it first.').waitFor()
  await inDialog(dee, 'Ask for approval').click()
  await dee.getByRole('heading', { name: 'Waits for approval' }).waitFor()
  await dee.getByText('you cannot approve your own').waitFor()
  expect(await button(dee, 'Approve').count()).toBe(0)
  await dee.getByText('Only an administrator can lift this.').waitFor()
  await expectAccessible(dee)
  await screenshot(dee, 'designer-waits-for-approval')

  await sam.goto(`${address}/publish`)
  await button(sam, 'Send back').click()
  await button(sam, 'Send back').click()
  await sam.getByText('Enter a reason').waitFor()
  await sam.getByLabel('Why is it sent back?').fill('The crew does not say “fetch”')
  await expectAccessible(sam)
  await button(sam, 'Send back').click()
  await dee.getByText('Sam Whitlock sent it back').waitFor()
  await dee.getByText('The crew does not say “fetch”').waitFor()
})

test('approved by somebody else it is published, with both names', async () => {
  await button(dee, 'Ask to publish version 2').click()
  await inDialog(dee, 'Ask for approval').click()
  await button(sam, 'Approve').click()
  await sam.getByText('Version 2 is published').waitFor()
  await sam.getByText(/by Dee Morgan, approved by Sam Whitlock/).waitFor()
  await sam.getByText('A second person has to approve each version').click()
  await sam.evaluate(() => scrollTo(0, 0))
  await expectAccessible(sam)
})

test('an earlier version is published again by one click, after it was said what that means', async () => {
  await dee.reload()
  await button(dee, 'Roll back to version 1').click()
  const dialog = dee.getByRole('alertdialog')
  await dialog.getByText('your draft stays as it is').waitFor()
  await dialog.getByText('1 open case stays on version 1').waitFor()
  await expectAccessible(dee)
  await screenshot(dee, 'designer-roll-back')
  await inDialog(dee, 'Roll back to version 1').click()
  await dee.getByText('Version 3 is published').waitFor()
  await dee.getByText('It is version 1 again.').waitFor()
  await dee.getByRole('link', { name: /See what moving it to version 3 would do/ }).waitFor()
  await dee.getByText('Rolled back to version 1').waitFor()
  await dee.evaluate(() => scrollTo(0, 0))
  await expectAccessible(dee)
  await screenshot(dee, 'designer-rolled-back')
  const download = dee.waitForEvent('download')
  await button(dee, 'Download version 2').click()
  expect((await download).suggestedFilename()).toMatch(/^missed-bin-version-2-[0-9a-f]{12}\.json$/)
  await dee.setViewportSize({ width: 320, height: 800 })
  await expectAccessible(dee)
  await screenshot(dee, 'designer-publish-narrow')
})

function inTwoDays(): string {
  return new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 16)
}
