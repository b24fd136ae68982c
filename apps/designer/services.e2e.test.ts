import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDesigner } from './tests/open-designer.ts'

let designer: Awaited<ReturnType<typeof openDesigner>>
let page: Awaited<ReturnType<typeof designer.signIn>>

beforeAll(async () => {
  designer = await openDesigner()
  page = await designer.signIn()
}, 120_000)

afterAll(async () => {
  await designer?.close()
})

const button = (name: string | RegExp) => page.getByRole('button', { name })
const list = () => page.goto('/designer/services')
const choose = async (field: RegExp, option: string) => {
  await button(field).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
const more = async (name: string, choice: string) => {
  await button(`More about “${name}”`).click()
  await page.getByRole('menuitem', { name: choice }).click()
}
const exported = async (name: string) => {
  const download = page.waitForEvent('download')
  await more(name, 'Export as a file')
  return readFile(await (await download).path(), 'utf8')
}

test('an empty service is made from a name and a department, and opens on its form', async () => {
  await button('New service').click()
  await expectAccessible(page)
  await button('Create service').click()
  await page.getByText('Enter a name').waitFor()
  await page.getByText('Enter a department').waitFor()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Garden waste')
  await page.getByRole('textbox', { name: 'Department' }).fill('Waste and streets')
  await page.getByText('/services/garden-waste').waitFor()
  await screenshot(page, 'designer-new-service')
  await button('Create service').click()
  await page.getByRole('heading', { level: 1, name: 'Garden waste' }).waitFor()
  await page.getByText('Created the service “Garden waste”').waitFor()
  await page.getByText('No problems').first().waitFor()
})

test('a service is copied whole under a name of its own', async () => {
  await list()
  await more('Report a missed bin collection', 'Copy')
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Report a full litter bin')
  await button('Create service').click()
  await page.getByRole('heading', { level: 1, name: 'Report a full litter bin' }).waitFor()
  await page.getByRole('tab', { name: 'Process' }).click()
  await button('Go back for the bin').waitFor()
})

test('the list is narrowed by department and status', async () => {
  await list()
  await choose(/Status/, 'Not published')
  await page.getByRole('link', { name: 'Bulky waste collection' }).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Garden waste' }).waitFor()
  await choose(/Department/, 'Waste and streets')
  await page.getByText(/^2 of \d services/).waitFor()
  await page.getByRole('searchbox', { name: 'Search services' }).fill('garden')
  await page.getByText(/^1 of \d services/).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-services-narrowed')
  await page.getByRole('searchbox', { name: 'Search services' }).fill('nothing like it')
  await page.getByText('No service matches “nothing like it”').waitFor()
})

test('an archived service leaves the list and the residents’ site, and restored it is back', async () => {
  const offered = async () => {
    const { services } = await page.request.get('/api/services').then((reply) => reply.json())
    return services.map(({ slug }: { slug: string }) => slug)
  }
  await list()
  await more('Report a missed bin collection', 'Archive')
  await page.getByText(/^Archived “Report a missed bin collection”/).waitFor()
  await page.getByRole('link', { name: 'Report a missed bin collection' }).waitFor({ state: 'detached' })
  expect(await offered()).not.toContain('missed-bin')
  await choose(/Status/, 'Archived')
  await page.getByRole('link', { name: 'Report a missed bin collection' }).waitFor()
  await expectAccessible(page)
  await more('Report a missed bin collection', 'Restore')
  await page.getByText(/^Restored “Report a missed bin collection”/).waitFor()
  expect(await offered()).toContain('missed-bin')
})

test('a service that is exported and imported is exported again byte for byte', async () => {
  await list()
  const first = await exported('Bulky waste collection')
  expect(first).toContain('"guildhall.service-package/1"')
  const file = join(tmpdir(), `guildhall-export-${process.pid}.json`)
  await writeFile(file, first)
  await button('Import a service').click()
  await page.getByLabel('File').setInputFiles(file)
  await page.getByText('whose own address is taken here').waitFor()
  expect(await page.getByRole('textbox', { name: 'Address' }).inputValue()).toBe('bulky-waste-2')
  await expectAccessible(page)
  await button('Import service').click()
  await page.getByRole('heading', { level: 1, name: 'Bulky waste collection' }).waitFor()
  const copy = await page.request.get('/api/designer/services/bulky-waste-2').then((reply) => reply.json())
  const expected = first.replace('"slug": "bulky-waste"', '"slug": "bulky-waste-2"')
  expect(`${JSON.stringify(copy.package, null, 2)}\n`).toBe(expected)
})

test('a file of a service that is here can become its draft, as a step of its history and unpublished', async () => {
  await list()
  const file = join(tmpdir(), `guildhall-next-${process.pid}.json`)
  const text = await exported('Report a missed bin collection')
  await writeFile(file, text.replaceAll('Go back for the bin', 'Fetch the bin'))
  await button('Import a service').click()
  await page.getByLabel('File').setInputFiles(file)
  await page.getByText(/^Digest [0-9a-f]{12}/).waitFor()
  await page.getByText('The draft of the service that is here').click()
  await expectAccessible(page)
  await screenshot(page, 'designer-import-into-draft')
  await button('Import service').click()
  await page.getByText('The step “Fetch the bin” has changed').waitFor()
  await page.getByText('Version 1', { exact: true }).first().waitFor()
  await page.getByRole('tab', { name: 'History' }).click()
  await page
    .getByText(/^Took in the file guildhall-next/)
    .first()
    .waitFor()
})

test('a file that is no service is refused with what is wrong, and nothing is stored', async () => {
  await list()
  await page.getByRole('link', { name: 'Bulky waste collection' }).first().waitFor()
  const count = await page.getByRole('row').count()
  const file = join(tmpdir(), `guildhall-broken-${process.pid}.json`)
  await writeFile(file, 'not a service')
  await button('Import a service').click()
  await page.getByLabel('File').setInputFiles(file)
  await page.getByText('This file is not JSON.').waitFor()
  const broken = { format: 'guildhall.service-package/1', service: { slug: 'broken', name: 'Broken' }, forms: 7 }
  await writeFile(file, JSON.stringify(broken))
  await page.getByLabel('File').setInputFiles([])
  await page.getByLabel('File').setInputFiles(file)
  await page.getByText('“Broken”').waitFor()
  await button('Import service').click()
  await page.getByText('The file is no service package').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'forms: must be object' }).waitFor()
  await expectAccessible(page)
  await screenshot(page, 'designer-import-problems')
  await page.setViewportSize({ width: 320, height: 800 })
  await screenshot(page, 'designer-import-problems-narrow')
  await button('Cancel').click()
  expect(await page.getByRole('row').count()).toBe(count)
  await screenshot(page, 'designer-services-narrow')
})

test('the address of a service without a tab leads to its form', async () => {
  await page.goto('/designer/services/bulky-waste')
  await page.waitForURL('**/services/bulky-waste/form')
  await page.getByRole('heading', { level: 1, name: 'Bulky waste collection' }).waitFor()
})
