import { type FakeProvider, signInAtProvider, startFakeProvider } from '@guildhall/connectors/fake-provider'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { readMail } from './e2e/mailbox.ts'
import { signInResident } from './e2e/sign-in-resident.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'
import { Visitor } from './e2e/visitor.ts'

jest.setTimeout(90_000)

let site: StartedSite
let provider: FakeProvider

beforeAll(async () => {
  site = await startSite(undefined, async (url) => {
    provider = await startFakeProvider({ redirectUri: `${url}/sign-in/return`, signedOutUri: `${url}/sign-out` })
    return {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
      OIDC_NAME: 'Test Login',
    }
  })
}, 120_000)

afterAll(async () => {
  await site?.stop()
  await provider?.close()
}, 60_000)

/** Goes to the provider from the sign-in page and comes back. */
async function visit(visitor: Visitor, login: string) {
  expect((await visitor.get('/sign-in')).html).toContain('Sign in with Test Login')
  const leave = await visitor.get('/sign-in/provider')
  const back = await signInAtProvider(leave.location, login)
  return visitor.get(back.slice(site.url.length))
}

test('a resident signs in with the provider, without script, and is the same person the next time although the address there has changed', async () => {
  provider.add('ada', { email: 'ada@example.com' })
  const first = new Visitor(site.url)
  expect((await visit(first, 'ada')).location).toBe('/requests')
  expect((await first.get('/account')).html).toContain('ada@example.com')
  provider.add('ada', { email: 'other@example.com' })
  const second = new Visitor(site.url)
  await visit(second, 'ada')
  expect((await second.get('/account')).html).toContain('ada@example.com')
})

test('an address that the provider has not verified opens nobody’s account; proved by email once, it links', async () => {
  await signInResident(site, 'victim@example.com')
  provider.add('mallory', { email: 'victim@example.com', verified: false })
  const visitor = new Visitor(site.url)
  const back = await visit(visitor, 'mallory')
  expect([back.status, back.location]).toEqual([200, ''])
  expect(back.html).toContain('We need your email address')
  expect((await visitor.get('/account')).location).toBe('/sign-in')
  await signInResident(site, 'mallory@example.com', visitor)
  const again = new Visitor(site.url)
  expect((await visit(again, 'mallory')).location).toBe('/requests')
  expect((await again.get('/account')).html).toContain('mallory@example.com')
})

test('signing in leads back to the page that asked for it, and signing out offers to end the provider’s session too', async () => {
  provider.add('cy', { email: 'cy@example.com' })
  const visitor = new Visitor(site.url)
  await visitor.get('/account/devices')
  expect((await visit(visitor, 'cy')).location).toBe('/account/devices')
  await visitor.submit('/sign-out', {})
  expect((await visitor.get('/sign-out')).html).toContain('Sign out of Test Login too')
  const out = await visitor.get('/sign-out/provider')
  expect(out.location).toContain(`${provider.issuer}/session/end`)
  expect(new URL(out.location).searchParams.get('post_logout_redirect_uri')).toBe(`${site.url}/sign-out`)
  expect(new URL(out.location).searchParams.get('id_token_hint')).not.toBeNull()
})

test('what comes back to another browser, comes twice, or is a no, is a page that says so', async () => {
  provider.add('dee', { email: 'dee@example.com' })
  const visitor = new Visitor(site.url)
  const leave = await visitor.get('/sign-in/provider')
  const back = (await signInAtProvider(leave.location, 'dee')).slice(site.url.length)
  const stranger = new Visitor(site.url)
  const strange = await stranger.get(back)
  expect([strange.status, strange.html.includes('You are not signed in')]).toEqual([400, true])
  expect((await visitor.get(back)).location).toBe('/requests')
  expect((await visitor.get(back)).status).toBe(400)
  await stranger.get('/sign-in/provider')
  const no = await stranger.get('/sign-in/return?error=access_denied&state=wrong')
  expect([no.status, no.html.includes('Back to sign in')]).toEqual([400, true])
})

test('a provider that is away is a page with a way on, and email goes on working', async () => {
  await provider.close()
  const visitor = new Visitor(site.url)
  // What the provider has said of itself is kept for an hour, so leaving works and coming back does not.
  const leave = await visitor.get('/sign-in/provider')
  const state = new URL(leave.location).searchParams.get('state') ?? ''
  const back = await visitor.get(`/sign-in/return?code=x&state=${state}&iss=${encodeURIComponent(provider.issuer)}`)
  expect([back.status, back.html.includes('does not work right now')]).toEqual([503, true])
  await signInResident(site, 'by-email@example.com', visitor)
  expect(await readMail(site.fakesUrl, 'by-email@example.com', 'Sign in')).toContain('sign-in/')
})
