import { queryOnce } from '@guildhall/testing'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { readMail } from './e2e/mailbox.ts'
import { reportMissedBin } from './e2e/report-missed-bin.ts'
import { signInAs } from './e2e/sign-in-as.ts'
import { signInResident } from './e2e/sign-in-resident.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'
import { Visitor } from './e2e/visitor.ts'

jest.setTimeout(90_000)

let site: StartedSite

beforeAll(async () => {
  site = await startSite()
}, 120_000)

afterAll(async () => {
  await site?.stop()
}, 60_000)

const sql = (text: string, values: unknown[] = []) => queryOnce(site.databaseUrl, text, values)

test('an account is closed only by who says that it is meant, and who lately showed who he is', async () => {
  const visitor = await signInResident(site, 'unsure@example.com')
  const unsure = await visitor.submit('/account/close', {})
  expect([unsure.status, unsure.html.includes('Select that you want to close')]).toEqual([422, true])
  expect((await visitor.post('/account/close', 'sure=yes')).status).toBe(403)
  await sql("update sessions set created_at = now() - interval '16 minutes'")
  const token = await visitor.token('/account/details')
  const stale = await visitor.post('/account/close', new URLSearchParams({ _csrf: token, sure: 'yes' }).toString())
  expect([stale.status, stale.location]).toEqual([303, '/sign-in?again=1'])
  expect((await visitor.get('/account')).html).toContain('unsure@example.com')
})

test('closing erases the account, ends every session and tells its owner; signing in again begins an empty one', async () => {
  const email = 'gone@example.com'
  const visitor = await signInResident(site, email)
  await visitor.submit('/account/details', { name: 'Gone Girl', phone: '01632 960 001' })
  await visitor.submit('/account/acting-for/person', { name: 'Olive Reed', role: 'Daughter' })
  await visitor.submit('/account/password', { password: 'tinker tailor soldier' })
  const started = await visitor.submit('/services/bulky-waste/for', { for: 'self' })
  const first = (await visitor.get(started.location)).location
  await visitor.submit(first.replace('address', 'contact'), { fullName: 'Gone Girl', email })
  const there = new Visitor(site.url)
  await there.submit('/sign-in/password', { email, password: 'tinker tailor soldier' })
  expect((await there.get('/account')).status).toBe(200)

  const closed = await visitor.submit('/account/close', { sure: 'yes' })
  expect(closed.location).toBe('/account/closed')
  expect((await visitor.get('/account/closed')).html).toContain('Your account is closed')
  expect((await visitor.get('/account')).location).toBe('/sign-in')
  expect((await there.get('/account')).location).toBe('/sign-in')
  expect((await visitor.get(started.location)).status).toBe(404)
  const by = await new Visitor(site.url).submit('/sign-in/password', { email, password: 'tinker tailor soldier' })
  expect(by.status).toBe(422)
  expect(await readMail(site.fakesUrl, email, 'was closed')).toContain('last email about your account')
  for (const table of ['people', 'drafts', 'saved_addresses', 'acted_for', 'sign_in_links', 'sessions']) {
    const [row] = await sql(`select coalesce(string_agg(t::text, ' '), '') as text from ${table} t`)
    for (const word of [email, 'Gone Girl', '960 001', 'Olive Reed'])
      expect([table, word, String(row?.['text']).includes(word)]).toEqual([table, word, false])
  }
})

test('a request goes on after its resident has closed the account: staff have all of it, its ledger holds, and its code still shows it', async () => {
  const email = 'sent@example.com'
  const reference = await reportMissedBin(site.url, email)
  const visitor = await signInResident(site, email)
  expect((await visitor.get('/account/close')).html).toContain('You have 1 open request')
  await visitor.submit('/account/close', { sure: 'yes' })
  const officer = await signInAs(site.url, 'asha.officer@kingsmere.example')
  const seen = (await (await officer('GET', `/api/desk/cases/${reference}`)).json()) as Record<string, unknown>
  expect(seen).toMatchObject({ status: 'in-progress', applicant: { name: 'Ada Test', email } })
  const ledger = await (await officer('GET', `/api/desk/cases/${reference}/events`)).json()
  expect(ledger).toMatchObject({ chain: { ok: true } })
  const [row] = await sql('select access_hash from cases where reference = $1', [reference])
  expect(row?.['access_hash']).toBeNull()

  const follower = new Visitor(site.url)
  await follower.submit('/follow', { reference })
  const code = /: (\d{6})\b/.exec(await readMail(site.fakesUrl, email, 'Your code to see'))?.[1] ?? ''
  const opened = await follower.submit('/follow', { reference, code }, '/follow/code')
  expect(opened.location).toBe(`/requests/${reference}`)
})
