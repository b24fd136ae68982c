import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
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

const service = '/services/missed-bin'

async function keep(visitor: Visitor, kind: 'person' | 'organisation', fields: Record<string, string>) {
  return visitor.submit(`/account/acting-for/${kind}`, fields)
}

/** The id by which the question whom it is for names somebody. */
async function idOf(visitor: Visitor, name: string): Promise<string> {
  const { html } = await visitor.get(`${service}/for`)
  return new RegExp(`value="([0-9a-f-]{36})"[^>]*>\\s*<label[^>]*>\\s*${name}`).exec(html)?.[1] ?? ''
}

/** Fills the form in from its first page and sends it; gives the reference. */
async function send(visitor: Visitor, start: string, email: string): Promise<string> {
  const first = (await visitor.get(start)).location
  await visitor.submit(first, { _action: 'manual:address' })
  await visitor.submit(first, {
    'address[line1]': '1 High Street',
    'address[town]': 'Kingsmere',
    'address[postcode]': 'KM1 1AA',
  })
  const page = (id: string) => first.replace(/[^/]+$/, id)
  await visitor.submit(page('bin'), { bin: 'general-waste' })
  await visitor.submit(page('out-in-time'), { outInTime: 'true' })
  await visitor.submit(page('contact'), { fullName: 'Ada Test', email })
  return page('check')
}

test('somebody who acts for nobody is asked nothing and sees no more than before', async () => {
  const visitor = await signInResident(site, 'alone@example.com')
  expect((await visitor.submit(service, {}, `${service}/start`)).location).toMatch(/^\/apply\//)
  expect((await visitor.get(`${service}/for`)).location).toBe(service)
  const guest = new Visitor(site.url)
  expect((await guest.get(`${service}/for`)).location).toBe(service)
})

test('what is wrong about somebody to act for is said beside its field, and nothing typed is lost', async () => {
  const visitor = await signInResident(site, 'typed@example.com')
  const empty = await keep(visitor, 'person', { name: '', role: '' })
  expect([
    empty.status,
    empty.html.includes('Enter a name'),
    empty.html.includes('Enter what you are to them'),
  ]).toEqual([422, true, true])
  const odd = await keep(visitor, 'organisation', { name: 'Mere Rovers', role: 'Treasurer', number: 'no number!' })
  expect([odd.status, odd.html.includes('must be 2 to 20'), odd.html.includes('Mere Rovers')]).toEqual([
    422,
    true,
    true,
  ])
  const markup = await keep(visitor, 'person', { name: '<b>Bo</b>', role: 'Carer' })
  expect(markup.location).toBe('/account?done=saved')
  expect((await visitor.get('/account')).html).toContain('&lt;b&gt;Bo&lt;/b&gt;')
})

test('a request for somebody else says so to its resident and to staff, and goes on doing so once they are removed', async () => {
  const email = 'carer@example.com'
  const visitor = await signInResident(site, email)
  await keep(visitor, 'organisation', { name: 'Mere Rovers FC', role: 'Treasurer', number: '0123 4567' })
  await keep(visitor, 'person', { name: 'Olive Reed', role: 'Daughter' })
  expect((await visitor.submit(service, {}, `${service}/start`)).location).toBe(`${service}/for`)
  expect((await visitor.submit(`${service}/for`, {})).html).toContain('Select who this is for')
  const stranger = await signInResident(site, 'stranger@example.com')
  await keep(stranger, 'person', { name: 'Sam Strange', role: 'Son' })
  const others = await visitor.submit(`${service}/for`, { for: await idOf(stranger, 'Sam Strange') })
  expect(others.status).toBe(422)

  const started = await visitor.submit(`${service}/for`, { for: await idOf(visitor, 'Olive Reed') })
  const check = await send(visitor, started.location, email)
  expect((await visitor.get(check)).html).toContain('Olive Reed (Daughter)')
  const change = check.replace('/check', '/for')
  expect((await visitor.get(change)).html).toMatch(/checked=""[^>]*>\s*<label[^>]*>\s*Olive Reed/)
  await visitor.submit(change, { for: await idOf(visitor, 'Mere Rovers FC') })
  expect((await visitor.get(check)).html).toContain('Mere Rovers FC (Treasurer, registered number 01234567)')
  const sent = await visitor.submit(check, {})
  const reference = /requests\/([A-Z0-9-]+)/.exec(sent.location)?.[1] ?? ''
  expect(reference).not.toBe('')

  const { html } = await visitor.get('/account')
  const remove = /Mere Rovers[\s\S]*?(\/account\/acting-for\/[0-9a-f-]{36}\/remove)/.exec(html)?.[1] ?? ''
  expect((await stranger.submit('/account/details', {}, remove)).status).toBe(404)
  expect((await visitor.submit('/account/details', {}, remove)).location).toBe('/account?done=saved')
  expect((await visitor.get('/account')).html).not.toContain('Mere Rovers')
  expect((await visitor.get('/requests')).html).toContain('For: Mere Rovers FC')
  expect((await visitor.get(`/requests/${reference}`)).html).toContain('Mere Rovers FC (Treasurer')
  const officer = await signInAs(site.url, 'asha.officer@kingsmere.example')
  const seen = (await (await officer('GET', `/api/desk/cases/${reference}`)).json()) as { actingFor: unknown }
  expect(seen.actingFor).toEqual({
    kind: 'organisation',
    name: 'Mere Rovers FC',
    role: 'Treasurer',
    number: '01234567',
  })
  expect((await visitor.get(change)).location).toBe(check)
  expect((await visitor.get('/account/download')).html).toContain('Olive Reed')
})

test('nobody else may say whom a form is for, and not without its token', async () => {
  const visitor = await signInResident(site, 'owner@example.com')
  await keep(visitor, 'person', { name: 'Olive Reed', role: 'Daughter' })
  const started = await visitor.submit(`${service}/for`, { for: 'self' })
  const other = await signInResident(site, 'other@example.com')
  await keep(other, 'person', { name: 'Sam Strange', role: 'Son' })
  const tried = await other.submit('/account/details', { for: 'self' }, `${started.location}/for`)
  expect(tried.status).toBe(404)
  for (const path of [`${service}/for`, `${started.location}/for`, '/account/acting-for/person'])
    expect([path, (await visitor.post(path, 'for=self')).status]).toEqual([path, 403])
})
