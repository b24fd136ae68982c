import { requestSignInLink, sessionCookie } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp()
})
afterAll(() => api?.close())

const officer = { email: 'ben.crew@kingsmere.example', password: 'kingsmere-demo' }
type Reply = { person: { email: string } | null; csrf: string | null }

/** A browser with the one cookie. */
class Browser {
  cookie = ''

  async call(method: 'GET' | 'POST' | 'DELETE', url: string, more: { payload?: object; csrf?: string } = {}) {
    const headers = { cookie: this.cookie, ...(more.csrf !== undefined && { 'x-csrf-token': more.csrf }) }
    const reply = await api.app.inject({ method, url, headers, payload: more.payload })
    const set = reply.cookies.find(({ name }) => name === sessionCookie)
    if (set) this.cookie = set.value === '' ? '' : `${sessionCookie}=${set.value}`
    return { status: reply.statusCode, body: reply.body === '' ? undefined : reply.json() }
  }

  signInAsOfficer = async () => (await this.call('POST', '/api/session', { payload: officer })).body as Reply

  async signInAsResident(email: string): Promise<Reply> {
    await requestSignInLink(api.guildhall, { email })
    await api.doDueWork()
    const text = await (
      await fetch(`${api.guildhall.settings.fakesUrl}/mailbox?to=${encodeURIComponent(email)}`)
    ).text()
    const mail = /<a href="(\/mailbox\/[^"?]+)"/.exec(text)?.[1]
    const page = await (await fetch(`${api.guildhall.settings.fakesUrl}${mail}`)).text()
    const token = /sign-in\/([\w-]{20,})/.exec(page)?.[1]
    return (await this.call('POST', '/api/sign-in-links/consume', { payload: { token } })).body as Reply
  }

  who = async (as?: string) =>
    ((await this.call('GET', `/api/session${as ? `?as=${as}` : ''}`)).body as Reply).person?.email
}

test('one browser may be signed in as staff and as a resident, and each leaves the other where they are', async () => {
  const browser = new Browser()
  const staff = await browser.signInAsOfficer()
  const resident = await browser.signInAsResident('both@example.com')
  expect([await browser.who(), await browser.who('staff'), await browser.who('resident')]).toEqual([
    officer.email,
    officer.email,
    'both@example.com',
  ])
  expect((await browser.call('GET', '/api/desk/tasks')).status).toBe(200)
  expect((await browser.call('GET', '/api/requests')).status).toBe(200)
  expect((await browser.call('DELETE', '/api/session', { csrf: resident.csrf! })).status).toBe(204)
  expect([await browser.who('staff'), await browser.who('resident')]).toEqual([officer.email, undefined])
  await browser.call('DELETE', '/api/session', { csrf: staff.csrf! })
  expect([browser.cookie, await browser.who()]).toEqual(['', undefined])
})

test('nobody in the cookie may change anything without the value that names them', async () => {
  const browser = new Browser()
  const staff = await browser.signInAsOfficer()
  const resident = await browser.signInAsResident('careful@example.com')
  const begin = (csrf?: string) => browser.call('POST', '/api/drafts', { payload: { slug: 'bulky-waste' }, csrf })
  expect((await begin()).status).toBe(403)
  expect((await begin('made-up')).status).toBe(403)
  expect((await begin(resident.csrf!)).status).toBe(201)
  const claim = '/api/desk/tasks/3f0c2a52-6a1e-4b8f-9a57-0d3a4d1b2c3d/claim'
  expect((await browser.call('POST', claim, { csrf: resident.csrf! })).status).toBe(403)
  expect((await browser.call('POST', claim, { csrf: staff.csrf! })).status).toBe(404)
})

test('signing in again ends the session that it takes the place of', async () => {
  const browser = new Browser()
  await browser.signInAsOfficer()
  const before = new Browser()
  before.cookie = browser.cookie
  await browser.signInAsOfficer()
  expect([await before.who(), await browser.who()]).toEqual([undefined, officer.email])
})
