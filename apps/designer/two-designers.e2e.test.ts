import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DesignerPage, type OpenDesigner, openDesigner } from './tests/open-designer.ts'

let designer: OpenDesigner
let dee: DesignerPage
let sam: DesignerPage

beforeAll(async () => {
  designer = await openDesigner()
  dee = await designer.signIn()
  sam = await designer.signIn(1440, 'Sam Whitlock')
}, 120_000)

afterAll(() => designer?.close())

const saved = (page: DesignerPage) => page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor()
const step = (page: DesignerPage, name: string) => page.getByRole('button', { name, exact: true })

async function openStep(page: DesignerPage, name: string) {
  await page.goto('/designer/services/missed-bin/process')
  await step(page, name).click()
  await page.getByRole('heading', { level: 2, name }).waitFor()
}

async function rename(page: DesignerPage, to: string) {
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(to)
  await page.getByRole('heading', { level: 2, name: to }).waitFor()
}

/** Keeps the saves of a page from the server until it is told to let them through. */
async function hold(page: DesignerPage) {
  await page.route('**/draft', (route) => route.abort())
  await page.route('**/visits', (route) => route.abort())
  return async () => {
    await page.unroute('**/draft')
    await page.unroute('**/visits')
  }
}

test('two designers see one another, and where each of them is', async () => {
  await openStep(dee, 'Go back for the bin')
  await sam.goto('/designer/services/missed-bin/messages')
  const here = sam.getByRole('list', { name: 'Also here' })
  await here.getByText('Dee Morgan').waitFor()
  await here.getByText('Step “Go back for the bin”').waitFor()
  await dee.getByRole('list', { name: 'Also here' }).getByText('Sam Whitlock').waitFor()
  await expectAccessible(sam)
  await screenshot(sam, 'designer-visitors')
})

test('what one saves comes in at the other, who loses nothing and keeps their undo', async () => {
  await openStep(sam, 'Send the confirmation')
  await rename(sam, 'Tell the resident')
  await saved(sam)
  await rename(dee, 'Fetch the bin')
  await saved(dee)
  await dee.getByText('Sam Whitlock changed this service').waitFor()
  await step(dee, 'Tell the resident').waitFor()
  await step(sam, 'Fetch the bin').waitFor()
  await expectAccessible(dee)
  await screenshot(dee, 'designer-taken-in')
  await dee.getByRole('button', { name: /^Undo: Renamed/ }).click()
  await step(dee, 'Go back for the bin').waitFor()
  await step(dee, 'Tell the resident').waitFor()
  await saved(dee)
})

test('edits of the same place are a clear choice, of other places they are put together, and nothing is overwritten before', async () => {
  const release = await hold(dee)
  await openStep(sam, 'Go back for the bin')
  await rename(sam, 'Sam’s name for it')
  await saved(sam)
  await dee.getByRole('heading', { level: 2, name: 'Go back for the bin' }).waitFor()
  await rename(dee, 'Dee’s name for it')
  await dee.getByText('Your last changes are not saved').waitFor()
  await release()
  await dee.getByText('Sam Whitlock changed the same place as you').waitFor()
  const choice = dee.getByRole('radiogroup', { name: /^Step .*: title/ })
  await choice.getByText('Yours: “Dee’s name for it”').waitFor()
  await choice.getByText('Sam Whitlock’s: “Sam’s name for it”').waitFor()
  await expectAccessible(dee)
  await screenshot(dee, 'designer-collision')
  await dee.getByRole('button', { name: 'Save these choices' }).click()
  await dee.getByText('Choose which change stays').waitFor()
  await choice.getByText(/^Yours/).click()
  await dee.getByRole('button', { name: 'Save these choices' }).click()
  await saved(dee)
  await step(sam, 'Dee’s name for it').waitFor()
  const { package: pack } = await (await dee.request.get('/api/designer/services/missed-bin')).json()
  const titles = Object.values(pack.process.steps as Record<string, { title: string }>).map(({ title }) => title)
  expect(titles).toEqual(expect.arrayContaining(['Dee’s name for it', 'Tell the resident']))
})

test('what could not be saved before the page was closed is saved on the next visit', async () => {
  const release = await hold(dee)
  await rename(dee, 'Typed without a connection')
  await dee.getByText('Your last changes are not saved').waitFor()
  dee.once('dialog', (dialog) => void dialog.accept())
  await dee.reload()
  await step(dee, 'Typed without a connection').waitFor()
  await release()
  await step(sam, 'Typed without a connection').waitFor()
})
