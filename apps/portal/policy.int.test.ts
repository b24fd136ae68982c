import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { appCode, keyOn } from './e2e/app-code.ts'
import { readMail } from './e2e/mailbox.ts'
import { reportMissedBin } from './e2e/report-missed-bin.ts'
import { signInResident } from './e2e/sign-in-resident.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'
import { type Visited, Visitor } from './e2e/visitor.ts'

jest.setTimeout(120_000)

let site: StartedSite
beforeAll(async () => {
  site = await startSite()
}, 120_000)
afterAll(async () => {
  await site?.stop()
}, 60_000)

/** What no page may have, whoever it is for: a policy that lets text become code or looks, or that is open to other sites. */
function expectStrict(path: string, { status, headers, html }: Visited): void {
  const policy = new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/)
      return [name, sources] as const
    }),
  )
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*']
  expect([path, status, policy.has('default-src')]).toEqual([path, status, true])
  for (const name of ['script-src', 'style-src', 'connect-src', 'object-src', 'base-uri'])
    for (const source of sources(name))
      expect([path, name, source]).toEqual([path, name, expect.stringMatching(/^'(self|none)'$/)])
  expect([path, policy.get('frame-ancestors')?.length ?? 0]).toEqual([path, 1])
  expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff'])
  // What people typed stands between quotes, where it is text whatever it says.
  const tags = html.replaceAll(/"[^"]*"/g, '""').match(/<[^>]+>/g) ?? []
  expect([path, tags.filter((tag) => /^<script(?! .*src=)|^<style|\s(style|on[a-z]+)=/i.test(tag))]).toEqual([path, []])
  expect([path, /(href|src|action)="javascript:/i.test(html)]).toEqual([path, false])
}

/** Walks bulky waste to its check page; each page on the way is looked at. */
async function walk(visitor: Visitor, seen: (path: string, page: Visited) => void): Promise<string> {
  const started = await visitor.submit('/services/bulky-waste', {}, '/services/bulky-waste/start')
  const first = (await visitor.get(started.location)).location
  const page = (id: string) => first.replace(/address$/, id)
  const look = async (path: string) => {
    const shown = await visitor.get(path)
    seen(path, shown)
    return shown
  }
  await look(first)
  await visitor.submit(first, { 'address[postcode]': 'km1 1aa', _action: 'find:address' })
  const uprn = /<option value="(\d+)"/.exec((await look(`${first}?change=address`)).html)?.[1] ?? ''
  await visitor.submit(`${first}?change=address`, { 'address[uprn]': uprn })
  seen('items refused', await visitor.submit(page('items'), {}))
  await visitor.submit(page('items'), { 'items[0][item]': 'sofa', 'items[0][quantity]': '1' })
  await look(page('photo'))
  await visitor.submit(page('photo'), {})
  await look(page('place'))
  await visitor.submit(page('place'), { place: 'On the drive' })
  seen('contact refused', await visitor.submit(page('contact'), { email: '<script>alert(1)</script>' }))
  await visitor.submit(page('contact'), { fullName: '<img src=x onerror=alert(1)>', email: 'policy@example.com' })
  const slot = /name="slot" value="([^"]+)"/.exec((await look(page('slot'))).html)?.[1] ?? ''
  await visitor.submit(page('slot'), { slot })
  return page('check')
}

test('no page of the portal, the desk, the designer or the API documents has a policy that lets text become code or looks', async () => {
  const looked: string[] = []
  const seen = (path: string, page: Visited) => {
    if (page.status >= 300 && page.status < 400) throw new Error(`${path} leads to ${page.location}`)
    expectStrict(path, page)
    looked.push(path)
  }
  const visitor = new Visitor(site.url)
  const check = await walk(visitor, seen)
  const resident = [
    '/',
    '/?search=bins',
    '/services/bulky-waste',
    '/sign-in',
    '/privacy',
    '/accessibility',
    '/nowhere',
    check,
  ]
  for (const path of resident) seen(path, await visitor.get(path))
  const sent = await visitor.submit(check, {})
  const request = sent.location.replace(/\/pay$/, '')
  for (const path of [`${request}/pay`, request, `${request}?lang=cy`]) seen(path, await visitor.get(path))
  seen('no token', await visitor.post(check, 'x=1'))
  seen('sign-in refused', await visitor.submit('/sign-in', { email: 'nobody' }))
  const stranger = new Visitor(site.url)
  seen(`${request} of somebody else`, await stranger.get(request))
  for (const path of ['/desk/', '/desk/queue', '/designer/', '/designer/services/bulky-waste', '/api/docs/'])
    seen(path, await visitor.get(path))
  expect(looked.length).toBeGreaterThan(24)
})

test('no page of an account, of signing in by two steps or of a saved form has a policy that lets text become code or looks', async () => {
  const looked: string[] = []
  const seen = (path: string, page: Visited) => {
    if (page.status >= 300 && page.status < 400) throw new Error(`${path} leads to ${page.location}`)
    expectStrict(path, page)
    looked.push(path)
  }
  const email = 'policy.account@example.com'
  const password = 'tinker tailor soldier'
  const reference = await reportMissedBin(site.url, email)
  const visitor = await signInResident(site, email)
  await visitor.submit('/account/acting-for/person', { name: '<script>alert(1)</script>', role: '"onclick="alert(1)' })
  await visitor.submit('/account/email', { email: 'policy.moved@example.com' })
  await visitor.submit('/account/password', { password })
  await visitor.submit('/account/second-step', {}, '/account/second-step/start')
  const started = await visitor.submit('/services/missed-bin/for', { for: 'self' })
  for (const path of [
    '/account',
    '/account/details',
    '/account/email',
    '/account/email/code',
    '/account/addresses/new',
    '/account/acting-for/person',
    '/account/acting-for/organisation',
    '/account/devices',
    '/account/password',
    '/account/second-step',
    '/account/second-step/app',
    '/account/close',
    '/sign-in?again=1',
    '/sign-in/password',
    '/sign-in/not-a-link',
    '/services/missed-bin/for',
    `${started.location}/for`,
    `${started.location}/save`,
    `${started.location}/delete`,
    '/requests',
    `/requests/${reference}`,
    `/requests/${reference}/write`,
    `/requests/${reference}/withdraw`,
    '/sign-out',
  ])
    seen(path, await visitor.get(path))
  const key = keyOn((await visitor.get('/account/second-step/app')).html)
  for (const [path, fields] of [
    ['/account/details', { phone: '?' }],
    ['/account/email', { email: 'nobody' }],
    ['/account/password', { password: 'short' }],
    ['/account/second-step/app', { code: '1' }],
    ['/account/acting-for/organisation', { number: '<!>' }],
    ['/account/close', {}],
    ['/sign-in/password', { email: '"><script>alert(1)</script>' }],
    ['/account/second-step/app', { code: appCode(key) }],
  ] as const)
    seen(`${path} sent`, await visitor.submit(path, fields))
  const again = new Visitor(site.url)
  await again.submit('/sign-in/password', { email, password })
  seen('second step', await again.get('/sign-in/second-step'))
  seen('recovery code', await again.get('/sign-in/second-step?recovery=1'))
  seen('second step refused', await again.submit('/sign-in/second-step', { code: '<b>' }))
  seen('provider refused', await again.get('/sign-in/return?error=access_denied'))
  expect(looked.length).toBeGreaterThan(34)
})

test('what people type is text on every page that shows it, never markup', async () => {
  const visitor = new Visitor(site.url)
  const check = await walk(visitor, () => undefined)
  const { html } = await visitor.get(check)
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(html).not.toContain('<img src=x')
})

test('a sign-in code cannot be guessed at the portal: after a few tries even the right one waits', async () => {
  const email = 'guess.me@example.com'
  const visitor = new Visitor(site.url)
  const asked = await visitor.submit('/sign-in', { email })
  const token = /name="_csrf" value="([^"]+)"/.exec(asked.html)?.[1] ?? ''
  const right = /\b(\d{6})\b/.exec(await readMail(site.fakesUrl, email, 'Sign in'))?.[1] ?? ''
  const typed = (code: string) =>
    visitor.post('/sign-in/code', new URLSearchParams({ _csrf: token, email, code }).toString())
  const wrong = String((Number(right) + 1) % 1_000_000).padStart(6, '0')
  const statuses: number[] = []
  for (let time = 0; time < 12; time += 1) statuses.push((await typed(wrong)).status)
  expect(statuses.at(-1)).toBe(429)
  expect((await typed(right)).status).toBe(429)
})
