import { expectAccessible, screenshot } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DeskPage, type OpenDesk, openDesk } from './tests/open-desk.ts'

let desk: OpenDesk
let page: DeskPage

beforeAll(async () => {
  desk = await openDesk()
  page = await desk.newPage()
}, 120_000)

afterAll(async () => {
  await desk?.close()
})

const button = (name: string | RegExp) => page.getByRole('button', { name })
const look = async (name: string) => {
  await expectAccessible(page)
  await screenshot(page, `desk-integrations-${name}`)
}

test('an administrator finds no system with a key and what one is for', async () => {
  await page.goto('/desk/integrations')
  await button(/^Sam/).click()
  await page.getByRole('heading', { name: 'No system has a key' }).waitFor()
  await page.getByRole('link', { name: 'Integrations' }).waitFor()
  await look('empty')
})

test('a system without a name or with an event that can be none is refused in place', async () => {
  await button('Add a system').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Make a key' }).click()
  await dialog.getByText('Enter a name').waitFor()
  await dialog.getByText('Enter at least one event').waitFor()
  await dialog.getByLabel('Events').fill('Site Visited')
  await dialog.getByText(/“Site” can be no name/).waitFor()
  await look('refused')
})

test('its key is shown once, and the list shows the system without it', async () => {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Survey tablet')
  await dialog.getByLabel('Events').fill('site-visited\nobjection-received')
  await dialog.getByLabel(/Services/).fill('pavement-licence')
  await dialog.getByRole('button', { name: 'Make a key' }).click()
  const key = await dialog.getByLabel('Key').inputValue()
  expect(key).toMatch(/^ghk_[\w-]{43}$/)
  await look('key')
  await dialog.getByRole('button', { name: 'I have kept it' }).click()
  await page.getByRole('row').filter({ hasText: 'Survey tablet' }).getByText('Never').waitFor()
  expect(await page.content()).not.toContain(key)
  await look('list')
  await page.setViewportSize({ width: 320, height: 640 })
  await look('list-narrow')
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('revoking asks first, says what it does, and the list keeps the name', async () => {
  await button('Revoke the key of Survey tablet').click()
  await page.getByRole('dialog').getByText('From now on what it sends is refused').waitFor()
  await look('revoke')
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke the key' }).click()
  await page.getByRole('status').filter({ hasText: 'The key of Survey tablet is revoked' }).waitFor()
  await page.getByRole('row').filter({ hasText: 'Survey tablet' }).getByText('Revoked').waitFor()
  await look('revoked')
})
