import { GuildhallError, saveCouncil } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'

let site: TestApp

const otherton = {
  format: 'guildhall.council/1',
  name: 'Otherton Council',
  phone: '01632 960 555',
  email: 'hello@otherton.example',
  address: ['1 High Street', 'Otherton'],
  hours: { 1: [{ from: '10:00', to: '16:00' }] },
  translations: { cy: { '/name': 'Cyngor Otherton' } },
}

beforeAll(async () => {
  site = await openTestApp()
  await saveCouncil(site.guildhall.db, otherton)
})

afterAll(() => site?.close())

test('the council is who its settings say, in the language asked for', async () => {
  const english = await site.call({ method: 'GET', url: '/api/council' })
  expect(english.body).toEqual({
    name: 'Otherton Council',
    phone: '01632 960 555',
    email: 'hello@otherton.example',
    address: ['1 High Street', 'Otherton'],
    hours: 'Monday, 10am to 4pm',
  })
  const welsh = await site.call({ method: 'GET', url: '/api/council?language=cy' })
  expect(welsh.body).toMatchObject({ name: 'Cyngor Otherton', hours: 'dydd Llun, 10am i 4pm' })
  expect((await site.call({ method: 'GET', url: '/api/session' })).body).toMatchObject({
    councilName: 'Otherton Council',
  })
})

test('the start page of a service names the phone of this council', async () => {
  const { body } = await site.call({ method: 'GET', url: '/api/services/bulky-waste' })
  expect(body).toMatchObject({ service: { start: { otherWays: 'Call 01632 960 555, Monday, 10am to 4pm' } } })
})

test('a sign-in email speaks for this council', async () => {
  await site.call({ method: 'POST', url: '/api/sign-in-links', payload: { email: 'ann@example.com' } })
  await site.doDueWork()
  expect(await site.mailbox()).toContain('Sign in to Otherton Council')
})

test('settings that break the contract are refused and change nothing', async () => {
  const refused = saveCouncil(site.guildhall.db, { ...otherton, phone: 'ask' })
  await expect(refused).rejects.toThrow(GuildhallError)
  expect((await site.call({ method: 'GET', url: '/api/council' })).body).toMatchObject({ phone: '01632 960 555' })
})

test('all services are listed, and a search leaves those with its words', async () => {
  const all = (await site.call({ method: 'GET', url: '/api/services' })).body as { services: { slug: string }[] }
  expect(all.services.map(({ slug }) => slug)).toEqual(['bulky-waste', 'missed-bin', 'pavement-licence'])
  const found = (await site.call({ method: 'GET', url: '/api/services?search=furniture' })).body
  expect(found).toMatchObject({ services: [{ slug: 'bulky-waste' }] })
})

test('a service whose cases only other services start is neither listed nor found, and nobody can fill in its form', async () => {
  const slug = 'pavement-inspection'
  const published = await site.guildhall.versions.current(slug)
  expect(published.package.service.internal).toBe(true)
  expect((await site.call({ method: 'GET', url: `/api/services/${slug}` })).status).toBe(404)
  expect((await site.call({ method: 'POST', url: '/api/drafts', payload: { slug } })).status).toBe(404)
  const headers = { 'idempotency-key': 'a-key-of-an-inspection' }
  const { answers } = published.package.journeys![0]!.start
  const sent = await site.call({
    method: 'POST',
    url: '/api/applications',
    headers,
    payload: { service: slug, answers },
  })
  expect(sent.status).toBe(404)
})
