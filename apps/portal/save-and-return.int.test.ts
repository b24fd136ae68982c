import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Db } from '@guildhall/database'
import type { ServicePackage } from '@guildhall/schemas'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { readMail } from './e2e/mailbox.ts'
import { signInAs } from './e2e/sign-in-as.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'
import { Visitor } from './e2e/visitor.ts'

jest.setTimeout(90_000)

let site: StartedSite
let db: Db
let close: () => Promise<void>

beforeAll(async () => {
  site = await startSite()
  const connected = connect(site.databaseUrl, 2)
  db = connected.db
  close = connected.close
}, 120_000)

afterAll(async () => {
  await close?.()
  await site?.stop()
}, 60_000)

/** Begins a form, answers its first page and gives the address of the draft. */
async function begin(visitor: Visitor): Promise<string> {
  const started = await visitor.submit('/services/bulky-waste', {}, '/services/bulky-waste/start')
  const first = `${started.location}/address`
  await visitor.submit(first, { 'address[postcode]': 'km1 1aa', _action: 'find:address' })
  const choose = await visitor.get(`${first}?change=address`)
  const uprn = /<option value="(\d+)"/.exec(choose.html)?.[1] ?? ''
  await visitor.submit(`${first}?change=address`, { 'address[uprn]': uprn })
  return started.location
}

async function answerTheRest(visitor: Visitor, draft: string): Promise<void> {
  await visitor.submit(`${draft}/items`, { 'items[0][item]': 'sofa', 'items[0][quantity]': '1' })
  await visitor.submit(`${draft}/photo`, {})
  await visitor.submit(`${draft}/place`, { place: 'On the drive' })
  await visitor.submit(`${draft}/contact`, { fullName: 'Ann Lee', email: 'ann@example.com' })
  const slot = /name="slot" value="([^"]+)"/.exec((await visitor.get(`${draft}/slot`)).html)?.[1] ?? ''
  expect((await visitor.submit(`${draft}/slot`, { slot })).location).toBe(`${draft}/check`)
}

const idOf = (draft: string) => draft.replace('/apply/', '')

/** The reminders that wait, by how many days they are ahead. */
async function reminders(draft: string): Promise<number[]> {
  const rows = await db
    .selectFrom('work')
    .select('due_at')
    .where('kind', '=', 'send-draft-link')
    .where(
      'key',
      'in',
      [7, 1].map((days) => `draft:${idOf(draft)}:${days}`),
    )
    .where('done_at', 'is', null)
    .orderBy('due_at')
    .execute()
  return rows.map(({ due_at: due }) => Math.round((due.getTime() - Date.now()) / 86_400_000))
}

/** Publishes the service anew, with every amount of its fees five pounds higher. */
async function raisePrices(): Promise<void> {
  const call = await signInAs(site.url, 'dee.designer@kingsmere.example')
  const path = '/api/designer/services/bulky-waste'
  const design = (await (await call('GET', path)).json()) as { package: ServicePackage; revision: number }
  for (const fee of Object.values(design.package.fees)) for (const line of fee.lines) line.amount += 500
  // They say what it costs now.
  design.package.journeys = []
  const saved = await call('PUT', `${path}/draft`, { package: design.package, revision: design.revision })
  const { revision } = (await saved.json()) as { revision: number }
  await call('POST', `${path}/publish`, { revision })
  // For a second the site goes on with the version that it knows.
  await sleep(1_500)
}

test('what was typed on the page is kept when the form is put aside, and said when it cannot be', async () => {
  const visitor = new Visitor(site.url)
  const draft = await begin(visitor)
  const right = { 'items[0][item]': 'sofa', 'items[0][quantity]': '2', _action: 'later' }
  expect((await visitor.submit(`${draft}/items`, right)).location).toBe(`${draft}/save`)
  expect((await visitor.get(`${draft}/items`)).html).toMatch(/value="2"/)
  const wrong = await visitor.submit(`${draft}/items`, { ...right, 'items[0][quantity]': '2000' })
  expect(wrong.location).toBe(`${draft}/save?left=items`)
  expect((await visitor.get(wrong.location)).html).toContain('is not complete')
  expect((await visitor.submit(`${draft}/save`, { email: 'ann' })).status).toBe(422)
})

test('the link opens the form by a button only, on the newest device only, and brings no other address back', async () => {
  const laptop = new Visitor(site.url)
  const draft = await begin(laptop)
  expect((await laptop.submit(`${draft}/save`, { email: 'Link@example.com' })).location).toBe(`${draft}/saved`)
  expect((await laptop.get(`${draft}/saved`)).html).toContain('link@example.com')
  const mail = await readMail(site.fakesUrl, 'link@example.com', 'Continue your form')
  const path = /\/saved\/[\w-]+/.exec(mail)?.[0] ?? ''

  const phone = new Visitor(site.url)
  expect((await phone.get(path)).html).toContain('Open my form')
  expect((await phone.get(draft)).status).toBe(404)
  const opened = await phone.submit(path, {})
  expect(opened.location).toBe(`${draft}/return`)
  expect((await phone.get(opened.location)).html).toContain('Your answers are as you left them')
  expect((await phone.submit(opened.location, {})).location).toBe(draft)
  expect((await phone.get(draft)).location).toBe(`${draft}/items`)
  expect((await laptop.get(draft)).status).toBe(404)

  await phone.submit(`${draft}/save`, { email: 'other@example.com' })
  const before = await new Visitor(site.url).get(path)
  expect([before.status, before.html]).toEqual([410, expect.stringContaining('no longer here')])
})

test('reminders come seven days and one day before the end, each once, and none after the form was sent', async () => {
  const visitor = new Visitor(site.url)
  const draft = await begin(visitor)
  await visitor.submit(`${draft}/save`, { email: 'remind@example.com' })
  await visitor.submit(`${draft}/save`, { email: 'remind@example.com' })
  expect(await reminders(draft)).toEqual([21, 27])
  const key = `draft:${idOf(draft)}:7`
  await db.updateTable('work').set({ due_at: new Date() }).where('key', '=', key).execute()
  expect(await readMail(site.fakesUrl, 'remind@example.com', 'Your form is deleted after')).toContain('/saved/')

  await answerTheRest(visitor, draft)
  expect((await visitor.submit(`${draft}/check`, {})).location).toMatch(/^\/requests\//)
  expect(await reminders(draft)).toEqual([])
  const mail = await readMail(site.fakesUrl, 'remind@example.com', 'Continue your form')
  const link = await new Visitor(site.url).get(/\/saved\/[\w-]+/.exec(mail)?.[0] ?? '')
  expect(link.html).toContain('already sent')
})

test('who comes back is told of the slot that was given up and of the price that changed, and keeps the old price', async () => {
  const visitor = new Visitor(site.url)
  const draft = await begin(visitor)
  await answerTheRest(visitor, draft)
  await visitor.submit(`${draft}/save`, { email: 'since@example.com' })
  await db
    .updateTable('bookings')
    .set({ status: 'released', hold_until: null })
    .where('draft_id', '=', idOf(draft))
    .execute()
  await raisePrices()
  const { html } = await visitor.get(`${draft}/return`)
  expect(html).toContain('We could not keep your time any longer')
  expect(html).toContain('The price has changed to £')
  await visitor.submit(`${draft}/return`, {})
  expect((await visitor.get(draft)).location).toBe(`${draft}/slot`)
})

test('a form in an account is listed, continued and deleted there, and what was entered is gone', async () => {
  const visitor = new Visitor(site.url)
  const draft = await begin(visitor)
  await visitor.get(`/sign-in?next=${draft}/save`)
  await visitor.submit('/sign-in', { email: 'account@example.com' })
  const mail = await readMail(site.fakesUrl, 'account@example.com', 'Sign in')
  const signedIn = await visitor.submit(/\/sign-in\/[\w-]+/.exec(mail)?.[0] ?? '', {})
  expect(signedIn.location).toBe(`${draft}/save`)
  await visitor.submit(`${draft}/save`, {})
  expect((await visitor.get('/requests')).html).toContain(`href="${draft}/return"`)
  expect((await new Visitor(site.url).get(`${draft}/delete`)).status).toBe(404)
  expect((await visitor.submit(`${draft}/delete`, {})).location).toBe('/requests')
  expect((await visitor.get('/requests')).html).not.toContain(draft)
  expect((await visitor.get(draft)).status).toBe(404)
  expect(await reminders(draft)).toEqual([])
  const kept = await db.selectFrom('drafts').select('answers').where('id', '=', idOf(draft)).executeTakeFirst()
  expect(kept?.answers).toEqual({})
})
