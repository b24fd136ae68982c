import { queryOnce } from '@guildhall/testing'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { appCode, keyOn } from './e2e/app-code.ts'
import { readMail } from './e2e/mailbox.ts'
import { reportMissedBin } from './e2e/report-missed-bin.ts'
import { signInResident } from './e2e/sign-in-resident.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'
import { Visitor } from './e2e/visitor.ts'

jest.setTimeout(90_000)

const password = 'tinker tailor soldier'
let site: StartedSite

beforeAll(async () => {
  site = await startSite()
}, 120_000)

afterAll(async () => {
  await site?.stop()
}, 60_000)

/** Somebody new, with the password. */
async function withPassword(email: string): Promise<Visitor> {
  const visitor = await signInResident(site, email)
  expect((await visitor.submit('/account/password', { password })).location).toBe('/account?done=password')
  return visitor
}

function byPassword(email: string, given = password, visitor = new Visitor(site.url)) {
  return visitor.submit('/sign-in/password', { email, password: given })
}

/** Turns the second step on; the key of the app and the recovery codes. */
async function turnOn(visitor: Visitor): Promise<{ key: string; codes: string[] }> {
  const started = await visitor.submit('/account/second-step', {}, '/account/second-step/start')
  expect(started.location).toBe('/account/second-step/app')
  const key = keyOn((await visitor.get(started.location)).html)
  const shown = await visitor.submit('/account/second-step/app', { code: appCode(key, -1) })
  return {
    key,
    codes: [...shown.html.matchAll(/<code class="portal-key">([a-z2-9-]+)</g)].map(([, code]) => code ?? ''),
  }
}

test('a password that is set signs in, however the address is written; one that is removed does not', async () => {
  const visitor = await withPassword('pass@example.com')
  const there = new Visitor(site.url)
  expect((await byPassword(' PASS@example.com', password, there)).location).toBe('/requests')
  expect((await there.get('/account')).html).toContain('pass@example.com')
  expect(await readMail(site.fakesUrl, 'pass@example.com', 'password was changed')).toContain('new password')
  expect((await visitor.submit('/account/password', {}, '/account/password/remove')).location).toContain('removed')
  expect((await there.get('/account')).location).toBe('/sign-in')
  expect((await byPassword('pass@example.com')).status).toBe(422)
})

test('a wrong password, an address without one and an unknown address are refused in the same words', async () => {
  await withPassword('has-one@example.com')
  await signInResident(site, 'has-none@example.com')
  const pages = await Promise.all(
    ['has-one@example.com', 'has-none@example.com', 'nobody-here@example.com'].map(async (email) => {
      const { status, html } = await byPassword(email, 'not the right one')
      return [status, html.replaceAll(email, '').replaceAll(/name="_csrf" value="[^"]+"/g, '')]
    }),
  )
  expect(pages[0]?.[0]).toBe(422)
  expect(pages[1]).toEqual(pages[0])
  expect(pages[2]).toEqual(pages[0])
})

test('after ten wrong passwords even the right one waits, and email still signs in', async () => {
  await withPassword('tried@example.com')
  for (let turn = 0; turn < 10; turn += 1) await byPassword('tried@example.com', `wrong guess ${turn}`)
  expect((await byPassword('tried@example.com')).status).toBe(429)
  expect((await new Visitor(site.url).submit('/sign-in', { email: 'tried@example.com' })).status).toBe(200)
})

test('a password that is easy to guess is not taken, and a password is kept as a hash only', async () => {
  const visitor = await signInResident(site, 'chooser@example.com')
  for (const [given, words] of [
    ['', 'Enter a password'],
    ['short', '10 characters or more'],
    ['Password123', 'harder to guess'],
    ['chooser@example.com', 'not your email address'],
  ] as const) {
    const page = await visitor.submit('/account/password', { password: given })
    expect([page.status, page.html.includes(words)]).toEqual([422, true])
    if (given !== '' && given !== 'chooser@example.com') expect(page.html).not.toContain(given)
  }
  await visitor.submit('/account/password', { password })
  const [row] = await queryOnce(site.databaseUrl, 'select password_hash from people where email = $1', [
    'chooser@example.com',
  ])
  expect(row?.['password_hash']).toMatch(/^scrypt\$/)
})

test('with a second step neither code, link nor password opens anything before the code of the app, which works once', async () => {
  const visitor = await withPassword('two@example.com')
  const { key, codes } = await turnOn(visitor)
  expect([codes.length, new Set(codes).size]).toEqual([10, 10])
  expect(await readMail(site.fakesUrl, 'two@example.com', 'turned on')).toContain('authenticator app')
  const secrets = await queryOnce(site.databaseUrl, 'select s::text as row from second_steps s')
  expect(JSON.stringify(secrets)).not.toContain(key.replaceAll(' ', ''))

  const there = new Visitor(site.url)
  const half = await byPassword('two@example.com', password, there)
  expect(half.location).toBe('/sign-in/second-step')
  expect((await there.get('/account')).location).toBe('/sign-in')
  const step = (given: Record<string, string>, query = '') => there.submit(`/sign-in/second-step${query}`, given)
  expect((await step({ code: 'abc' })).status).toBe(422)
  const code = appCode(key)
  expect((await step({ code: code === '000000' ? '000001' : '000000' })).status).toBe(422)
  expect((await step({ code: `${code.slice(0, 3)} ${code.slice(3)}` })).location).toBe('/account')
  expect((await there.get('/account')).html).toContain('two@example.com')

  // The same code again, for somebody who looked over the shoulder.
  const looker = new Visitor(site.url)
  await byPassword('two@example.com', password, looker)
  expect((await looker.submit('/sign-in/second-step', { code })).status).toBe(422)
  expect((await looker.submit('/sign-in/second-step', { code: appCode(key, 1) })).location).toBe('/requests')
  // What was half is used up with it.
  expect((await looker.get('/sign-in/second-step')).location).toBe('/sign-in')
})

test('a recovery code signs in once and its owner is told; new ones end the old', async () => {
  const visitor = await withPassword('lost@example.com')
  const { codes } = await turnOn(visitor)
  const use = async (code: string) => {
    const there = new Visitor(site.url)
    await byPassword('lost@example.com', password, there)
    return there.submit('/sign-in/second-step?recovery=1', { code })
  }
  expect((await use('zzzzz-zzzzz')).status).toBe(422)
  expect((await use(` ${codes[0]?.toUpperCase().replace('-', ' ')} `)).location).toBe('/requests')
  expect((await use(codes[0] ?? '')).status).toBe(422)
  expect(await readMail(site.fakesUrl, 'lost@example.com', 'recovery code')).toContain('recovery codes')
  expect((await visitor.get('/account/second-step')).html).toContain('9 recovery codes left')
  const renewed = await visitor.submit('/account/second-step', {}, '/account/second-step/codes')
  expect(renewed.html).toContain('no longer work')
  expect((await use(codes[1] ?? '')).status).toBe(422)
})

test('codes of the app cannot be guessed: after ten tries even the right one waits, from whatever device', async () => {
  const visitor = await withPassword('guess@example.com')
  const { key } = await turnOn(visitor)
  const there = new Visitor(site.url)
  await byPassword('guess@example.com', password, there)
  const wrong = ['123456', '654321', '111111'].find((code) => ![-1, 0, 1].some((step) => appCode(key, step) === code))
  for (let turn = 0; turn < 10; turn += 1) await there.submit('/sign-in/second-step', { code: wrong ?? '' })
  const other = new Visitor(site.url)
  await byPassword('guess@example.com', password, other)
  expect((await other.submit('/sign-in/second-step', { code: appCode(key) })).status).toBe(429)
})

test('an address that belongs to an account with a second step is not taken over by its mailbox alone', async () => {
  const owner = await signInResident(site, 'guarded@example.com')
  await turnOn(owner)
  const thief = await signInResident(site, 'thief@example.com')
  await thief.submit('/account/email', { email: 'guarded@example.com' })
  const code = /\b(\d{6})\b/.exec(await readMail(site.fakesUrl, 'guarded@example.com', 'Your code'))?.[1] ?? ''
  const refused = await thief.submit('/account/email/code', { code })
  expect([refused.status, refused.html.includes('two-step sign-in')]).toEqual([422, true])
  expect((await thief.get('/account')).html).toContain('thief@example.com')
})

test('a request of an account with a second step is not shown by a code from the mailbox alone', async () => {
  const email = 'two-and-follow@example.com'
  const reference = await reportMissedBin(site.url, email)
  await turnOn(await signInResident(site, email))
  const follower = new Visitor(site.url)
  const asked = await follower.submit('/follow', { reference })
  expect([asked.status, asked.html.includes('two steps')]).toEqual([200, false])
  expect(await readMail(site.fakesUrl, email, 'Sign in to see request')).toContain(`${site.url}/sign-in`)
})

test('the API signs nobody in who asks for a second step, and says where to', async () => {
  const owner = await signInResident(site, 'by-api@example.com')
  await turnOn(owner)
  const client = new Visitor(site.url)
  await client.submit('/sign-in', { email: 'by-api@example.com' })
  let reply = { status: 0, html: '' }
  for (let turn = 0; turn < 40 && reply.status !== 403; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    const token = /sign-in\/([\w-]{20,})/.exec(await readMail(site.fakesUrl, 'by-api@example.com', 'Sign in'))?.[1]
    reply = await client.json('POST', '/api/sign-in-links/consume', { token })
  }
  expect([reply.status, reply.html]).toEqual([403, expect.stringContaining('second-step-needed')])
  expect((await client.get('/account')).location).toBe('/sign-in')
})

test('what protects an account asks to sign in again after a quarter of an hour, and leads back', async () => {
  const email = 'stale@example.com'
  const visitor = await withPassword(email)
  await queryOnce(
    site.databaseUrl,
    "update sessions set created_at = now() - interval '16 minutes' where person_id = (select id from people where email = $1)",
    [email],
  )
  const token = await visitor.token('/account/details')
  for (const path of [
    '/account/password',
    '/account/password/remove',
    '/account/second-step/start',
    '/account/email',
  ]) {
    const refused = await visitor.post(
      path,
      new URLSearchParams({ _csrf: token, password: 'another long one' }).toString(),
    )
    expect([path, refused.status, refused.location]).toEqual([path, 303, '/sign-in?again=1'])
  }
  expect((await visitor.get('/account')).status).toBe(200)
  expect((await visitor.get('/account/password')).location).toBe('/sign-in?again=1')
  const again = await visitor.get('/sign-in?again=1')
  expect([again.html.includes('Sign in again to go on'), again.html.includes(`value="${email}"`)]).toEqual([true, true])
  expect((await byPassword(email, password, visitor)).location).toBe('/account/password')
  expect((await visitor.get('/account/password')).status).toBe(200)
})

test('no form that changes how somebody signs in is taken without its token', async () => {
  const visitor = await signInResident(site, 'tokens@example.com')
  for (const path of [
    '/account/password',
    '/account/password/remove',
    '/account/second-step/start',
    '/account/second-step/app',
    '/account/second-step/codes',
    '/account/second-step/off',
    '/sign-in/password',
    '/sign-in/second-step',
  ])
    expect([path, (await visitor.post(path, 'password=x&code=123456')).status]).toEqual([path, 403])
})
