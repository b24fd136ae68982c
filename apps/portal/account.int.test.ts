import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { readMail } from './e2e/mailbox.ts'
import { reportMissedBin } from './e2e/report-missed-bin.ts'
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

/** The first postcode address of the made-up gazetteer, kept in an account; gives its line as the account shows it. */
async function keepAddress(visitor: Visitor): Promise<string> {
  const page = '/account/addresses/new'
  const found = await visitor.submit(page, { 'address[postcode]': 'km1 1aa' })
  expect(found.location).toBe(`${page}?postcode=KM1%201AA`)
  const [, uprn = '', label = ''] =
    /<option value="(\d+)">([^<]+)</.exec((await visitor.get(found.location)).html) ?? []
  expect((await visitor.submit(found.location, { 'address[uprn]': uprn })).location).toBe('/account?done=saved')
  return label
}

test('nobody sees an account without signing in, and signing in leads back to it', async () => {
  const visitor = new Visitor(site.url)
  for (const path of ['/account', '/account/details', '/account/email', '/account/addresses/new', '/account/devices']) {
    const reply = await visitor.get(path)
    expect([path, reply.status, reply.location]).toEqual([path, 303, '/sign-in'])
  }
  await visitor.submit('/sign-in', { email: 'back@example.com' })
  const code = /\b(\d{6})\b/.exec(await readMail(site.fakesUrl, 'back@example.com', 'Sign in'))?.[1] ?? ''
  const done = await visitor.submit('/sign-in', { email: 'back@example.com', code }, '/sign-in/code')
  expect(done.location).toBe('/account/devices')
})

test('the name, phone number and address of the account fill in a form, and what is changed there changes the form only', async () => {
  const visitor = await signInResident(site, 'filled@example.com')
  const wrong = await visitor.submit('/account/details', { name: 'Ann Lee', phone: 'call me' })
  expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('Enter a phone number in numbers')])
  expect((await visitor.submit('/account/details', { name: 'Ann Lee', phone: '07700 900123' })).status).toBe(303)
  const label = await keepAddress(visitor)
  expect((await visitor.get('/account')).html).toContain(label)

  const started = await visitor.submit('/services/bulky-waste', {}, '/services/bulky-waste/start')
  const first = (await visitor.get(started.location)).location
  const address = await visitor.get(first)
  expect(address.html).toContain('Use your saved address: ')
  const saved = /value="(saved:address:[0-9a-f-]+)"/.exec(address.html)?.[1] ?? ''
  const used = await visitor.submit(first, { 'address[postcode]': '', _action: saved })
  expect([used.status, used.location]).toEqual([303, first.replace('address', 'items')])
  await visitor.submit(used.location, { 'items[0][item]': 'sofa', 'items[0][quantity]': '1' })
  await visitor.submit(first.replace('address', 'photo'), {})
  await visitor.submit(first.replace('address', 'place'), { place: 'On the drive' })
  const contact = first.replace('address', 'contact')
  const filled = (await visitor.get(contact)).html
  expect(filled).toContain('value="Ann Lee"')
  expect(filled).toContain('value="filled@example.com"')
  expect(filled).toContain('We filled in what your account knows')
  await visitor.submit(contact, { fullName: 'Bob Lee', email: 'bob@example.com' })
  const again = (await visitor.get(contact)).html
  expect([again.includes('value="Bob Lee"'), again.includes('We filled in')]).toEqual([true, false])
  expect((await visitor.get('/account')).html).toContain('Ann Lee')
})

test('nobody fills in a form with the address of somebody else, or takes it away', async () => {
  const owner = await signInResident(site, 'owner@example.com')
  await keepAddress(owner)
  const id = /addresses\/([0-9a-f-]{36})\/remove/.exec((await owner.get('/account')).html)?.[1] ?? ''
  const stranger = await signInResident(site, 'stranger@example.com')
  expect((await stranger.submit('/account/details', {}, `/account/addresses/${id}/remove`)).status).toBe(404)
  const started = await stranger.submit('/services/bulky-waste', {}, '/services/bulky-waste/start')
  const first = (await stranger.get(started.location)).location
  const tried = await stranger.submit(first, { 'address[postcode]': '', _action: `saved:address:${id}` })
  expect([tried.status, tried.location.includes('items')]).toEqual([expect.any(Number), false])
  expect((await owner.submit('/account', {}, `/account/addresses/${id}/remove`)).location).toBe('/account?done=saved')
  expect((await owner.get('/account')).html).not.toContain('/remove')
})

test('a new email address counts once its code is typed; the old one is told, other devices are signed out', async () => {
  const visitor = await signInResident(site, 'old@example.com')
  const elsewhere = await signInResident(site, 'second-device@example.com')
  expect((await visitor.submit('/account/email', { email: 'OLD@example.com' })).status).toBe(422)
  expect((await visitor.submit('/account/email', { email: 'new@example.com' })).location).toBe('/account/email/code')
  expect((await visitor.get('/account')).html).toContain('old@example.com')
  const code = /\b(\d{6})\b/.exec(await readMail(site.fakesUrl, 'new@example.com', 'Your code'))?.[1] ?? ''
  const wrong = await visitor.submit('/account/email/code', { code: code === '000000' ? '000001' : '000000' })
  expect(wrong.status).toBe(422)
  // The code of one account is of no use to another.
  expect((await elsewhere.submit('/account/details', { code }, '/account/email/code')).status).toBe(422)
  expect((await visitor.submit('/account/email/code', { code })).location).toBe('/account?done=email')
  expect((await visitor.get('/account')).html).toContain('new@example.com')
  expect(await readMail(site.fakesUrl, 'old@example.com', 'was changed')).toContain('another email address')
  expect((await visitor.submit('/account/details', { code }, '/account/email/code')).status).toBe(422)
})

test('requests that were sent with another address come into the account once that address is proved, and not before', async () => {
  const reference = await reportMissedBin(site.url, 'guest@example.com')
  const visitor = await signInResident(site, 'claims@example.com')
  // Asking looks the same for an address that somebody has and for one that nobody has.
  const free = await visitor.submit('/account/email', { email: 'free@example.com' })
  const asked = await visitor.submit('/account/email', { email: 'guest@example.com' })
  expect([asked.status, asked.location]).toEqual([free.status, free.location])
  expect((await visitor.get('/account/email/code')).html).toContain('come into this account')
  const code = /\b(\d{6})\b/.exec(await readMail(site.fakesUrl, 'guest@example.com', 'Your code'))?.[1] ?? ''
  await visitor.submit('/account/email/code', { code: code === '123456' ? '654321' : '123456' })
  expect((await visitor.get(`/requests/${reference}`)).status).toBe(404)
  expect((await visitor.submit('/account/email/code', { code })).location).toBe('/account?done=email')
  expect((await visitor.get('/requests')).html).toContain(reference)
  expect((await visitor.get(`/requests/${reference}`)).status).toBe(200)
  // What is taken away has all of it, and nobody else's.
  const mine = await visitor.get('/account/download')
  expect(mine.headers.get('content-disposition')).toContain('my-data.json')
  expect(JSON.parse(mine.html)).toMatchObject({
    account: { email: 'guest@example.com' },
    requests: [{ reference, serviceName: 'Report a missed bin collection' }],
    requestsLeftOut: 0,
  })
  expect(mine.html).toContain('Ada Test')
  const stranger = await signInResident(site, 'takes@example.com')
  expect(JSON.parse((await stranger.get('/account/download')).html)).toMatchObject({ requests: [], addresses: [] })
  for (let turn = 0; turn < 4; turn += 1) await stranger.get('/account/download')
  expect((await stranger.get('/account/download')).status).toBe(429)
})

test('guessing the code ends the change after five tries', async () => {
  const visitor = await signInResident(site, 'guessed@example.com')
  await visitor.submit('/account/email', { email: 'target@example.com' })
  const code = /\b(\d{6})\b/.exec(await readMail(site.fakesUrl, 'target@example.com', 'Your code'))?.[1] ?? ''
  const wrong = code === '111111' ? '222222' : '111111'
  for (let turn = 0; turn < 5; turn += 1) await visitor.submit('/account/email/code', { code: wrong })
  expect((await visitor.submit('/account/email', { code }, '/account/email/code')).status).toBe(422)
  expect((await visitor.get('/account')).html).toContain('guessed@example.com')
})

test('a resident sees where he is signed in and ends it there; nobody ends the session of another', async () => {
  const here = await signInResident(site, 'sessions@example.com')
  const path = (html: string) => /\/account\/devices\/[0-9a-f-]{36}\/end/.exec(html)?.[0] ?? ''
  expect(path((await here.get('/account/devices')).html)).toBe('')
  const there = new Visitor(site.url)
  await there.submit('/sign-in', { email: 'sessions@example.com' })
  let done = { status: 0 }
  for (let turn = 0; turn < 40 && done.status !== 303; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    const mail = await readMail(site.fakesUrl, 'sessions@example.com', 'Sign in')
    const token = /sign-in\/([\w-]{20,})/.exec(mail)?.[1] ?? ''
    done = (await there.get(`/sign-in/${token}`)).status === 200 ? await there.submit(`/sign-in/${token}`, {}) : done
  }
  const end = path((await here.get('/account/devices')).html)
  expect(end).not.toBe('')
  const stranger = await signInResident(site, 'nosy@example.com')
  expect((await stranger.submit('/account/details', {}, end)).status).toBe(404)
  expect((await there.get('/account')).status).toBe(200)
  expect((await here.submit('/account/devices', {}, end)).status).toBe(303)
  expect((await there.get('/account')).location).toBe('/sign-in')
  expect((await here.get('/account')).status).toBe(200)
})

test('no form of the account is taken without its token', async () => {
  const visitor = await signInResident(site, 'tokens@example.com')
  for (const path of [
    '/account/details',
    '/account/email',
    '/account/email/code',
    '/account/addresses/new',
    '/account/devices/end-others',
  ]) {
    expect([path, (await visitor.post(path, 'name=x&email=y%40example.com')).status]).toEqual([path, 403])
  }
})
