import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { readMail } from './e2e/mailbox.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'
import { Visitor } from './e2e/visitor.ts'

jest.setTimeout(60_000)

let site: StartedSite

beforeAll(async () => {
  site = await startSite()
}, 120_000)

afterAll(async () => {
  await site?.stop()
}, 60_000)

/** Begins a draft and gives the path of its first page. */
async function begin(visitor: Visitor): Promise<string> {
  const started = await visitor.submit('/services/bulky-waste', {}, '/services/bulky-waste/start')
  expect(started.status).toBe(303)
  return (await visitor.get(started.location)).location
}

/** Answers every page and gives the path of the check page. */
async function answerAll(visitor: Visitor): Promise<string> {
  const first = await begin(visitor)
  const page = (id: string) => first.replace(/address$/, id)
  await visitor.submit(first, { 'address[postcode]': 'km1 1aa', _action: 'find:address' })
  const choose = await visitor.get(`${first}?change=address`)
  const uprn = /<option value="(\d+)"/.exec(choose.html)?.[1] ?? ''
  await visitor.submit(`${first}?change=address`, { 'address[uprn]': uprn })
  await visitor.submit(page('items'), { 'items[0][item]': 'sofa', 'items[0][quantity]': '1' })
  await visitor.submit(page('photo'), {})
  await visitor.submit(page('place'), { place: 'On the drive' })
  await visitor.submit(page('contact'), { fullName: 'Ann Lee', email: 'ann@example.com' })
  const slots = await visitor.get(page('slot'))
  const slot = /name="slot" value="([^"]+)"/.exec(slots.html)?.[1] ?? ''
  const done = await visitor.submit(page('slot'), { slot })
  expect(done.location).toBe(page('check'))
  return done.location
}

test('two presses at the same moment send one request', async () => {
  const visitor = new Visitor(site.url)
  const check = await answerAll(visitor)
  const body = `_csrf=${await visitor.token(check)}`
  const replies = await Promise.all([1, 2, 3, 4].map(() => visitor.post(check, body)))
  expect(replies.map(({ status }) => status)).toEqual([303, 303, 303, 303])
  expect(new Set(replies.map(({ location }) => location)).size).toBe(1)
  expect(replies[0]?.location).toMatch(/^\/requests\/BWC-[0-9A-Z]{4}-[0-9A-Z]{4}\/pay$/)
})

test('a form without its token is shown again with what was typed, and nothing is kept', async () => {
  const visitor = new Visitor(site.url)
  const check = await answerAll(visitor)
  const place = check.replace('check', 'place')
  for (const token of ['', '_csrf=x.y&', `_csrf=${await new Visitor(site.url).token('/services/bulky-waste')}&`]) {
    const refused = await visitor.post(place, `${token}place=Behind+the+shed`)
    expect(refused.status).toBe(403)
    expect(refused.html).toContain('Behind the shed')
    expect(refused.html).toContain('What you entered is still here')
  }
  expect((await visitor.get(check)).html).not.toContain('Behind the shed')
  const sent = await visitor.post(check, '')
  expect(sent.status).toBe(403)
  expect((await visitor.get(check)).status).toBe(200)
})

test('a provider that hangs keeps nobody waiting for long, and each page says what is going on', async () => {
  const faults = (body: object) =>
    fetch(`${site.fakesUrl}/govuk-pay/_fake/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const visitor = new Visitor(site.url)
  const check = await answerAll(visitor)
  const { location: pay } = await visitor.post(check, `_csrf=${await visitor.token(check)}`)
  const begun = await visitor.submit(pay, {})
  expect([begun.status, begun.location]).toEqual([303, expect.stringContaining(site.fakesUrl)])
  const made = await (await fetch(`${site.fakesUrl}/govuk-pay/_fake/payments`)).json()
  const [attempt] = Object.keys(made.references)
  try {
    await faults({ delayMs: 30_000 })
    const before = performance.now()
    const hung = await visitor.submit(pay, {})
    expect(performance.now() - before).toBeLessThan(10_000)
    expect(hung.status).toBe(503)
    expect(hung.html).toContain('GOV.UK Pay did not answer in time')
    expect(hung.html).toContain('You have not been charged')
    const back = await visitor.get(pay.replace(/pay$/, `payment/${attempt}`))
    expect([back.status, back.html]).toEqual([200, expect.stringContaining('We are checking your payment')])
  } finally {
    await faults({})
  }
  const again = await visitor.submit(pay, {})
  expect([again.status, again.location]).toEqual([303, expect.stringContaining(site.fakesUrl)])
})

test("somebody else's draft is not found, just as one that is not there", async () => {
  const mine = await begin(new Visitor(site.url))
  const stranger = new Visitor(site.url)
  const nobody = mine.replace(/[0-9a-f]{8}-/, '00000000-')
  for (const path of [mine, nobody, mine.replace('address', 'check'), '/apply/x', '/requests/BWC-0000-0000']) {
    const reply = await stranger.get(path)
    expect([path, reply.status]).toEqual([path, 404])
    expect(reply.html).toContain('Page not found')
  }
  expect((await stranger.post(mine, 'place=x')).status).toBe(404)
})

test('a page ahead leads to the first page that is not answered', async () => {
  const visitor = new Visitor(site.url)
  const first = await begin(visitor)
  for (const page of ['items', 'slot', 'check']) {
    const reply = await visitor.get(first.replace('address', page))
    expect(reply.status).toBe(303)
    expect(reply.location.split('?')[0]).toBe(first)
  }
  expect((await visitor.get(first.replace('address', 'nothing'))).status).toBe(404)
})

test('hostile bodies are refused with a sentence that helps, or do no harm', async () => {
  const visitor = new Visitor(site.url)
  const first = await begin(visitor)
  const large = await visitor.post(first, `place=${'x'.repeat(5_000_000)}`)
  expect(large.status).toBe(413)
  expect(large.html).toContain('What you sent is too large')
  const many = await visitor.post(first, Array.from({ length: 600 }, (_, index) => `f${index}=1`).join('&'))
  expect(many.status).toBe(400)
  expect(many.html).toContain('We could not read what was sent')
  const token = await visitor.token(first)
  const dirty = await visitor.post(
    first,
    `_csrf=${token}&__proto__[uprn]=1&address[__proto__][uprn]=1&address=text&_action=remove:address`,
  )
  expect([400, 422]).toContain(dirty.status)
  expect(dirty.html).toContain('There is a problem')
})

test('every page is for this site alone: no inline script or style, strict headers, private where it is personal', async () => {
  const visitor = new Visitor(site.url)
  const check = await answerAll(visitor)
  for (const path of ['/', '/services/bulky-waste', '/sign-in', check, '/nowhere']) {
    const { html, headers } = await visitor.get(path)
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
  }
  expect((await visitor.get(check)).headers.get('cache-control')).toBe('no-store')
})

test('in Welsh no page of the journey has an English sentence, nor has an error', async () => {
  const visitor = new Visitor(site.url)
  await visitor.get('/?lang=cy')
  const seen: string[] = []
  /** What people read of a page, without the addresses and names that are the same in both languages. */
  const read = ({ html }: { html: string }) => {
    const main = /<body[\s\S]*<\/body>/.exec(html)?.[0] ?? ''
    const texts = main
      .replace(/<select[\s\S]*?<\/select>/g, '')
      .replace(/<[^>]+>/g, ' \n ')
      .split('\n')
    seen.push(...texts.map((text) => text.trim()).filter((text) => text !== ''))
  }
  const empty = async (path: string, fields: Record<string, string> = {}) => read(await visitor.submit(path, fields))
  for (const path of ['/', '/?q=soffa', '/services/bulky-waste', '/sign-in', '/privacy', '/accessibility', '/nowhere'])
    read(await visitor.get(path))
  const first = await begin(visitor)
  const page = (id: string) => first.replace(/address$/, id)
  await empty(first)
  await visitor.submit(first, { 'address[postcode]': 'km1 1aa', _action: 'find:address' })
  const choose = await visitor.get(`${first}?change=address`)
  read(choose)
  await empty(`${first}?change=address`, { 'address[uprn]': '' })
  await visitor.submit(`${first}?change=address`, {
    'address[uprn]': /<option value="(\d+)"/.exec(choose.html)?.[1] ?? '',
  })
  await empty(page('items'))
  await empty(page('items'), { 'items[0][item]': 'sofa', 'items[0][quantity]': '9' })
  await visitor.submit(page('items'), { 'items[0][item]': 'sofa', 'items[0][quantity]': '5' })
  read(await visitor.get(page('photo')))
  await visitor.submit(page('photo'), {})
  await empty(page('place'))
  await visitor.submit(page('place'), { place: 'Wrth y drws' })
  await empty(page('contact'), { email: 'x', phone: 'x' })
  await visitor.submit(page('contact'), { fullName: 'Siân', email: 'sian@example.com' })
  await empty(page('slot'))
  const slots = await visitor.get(page('slot'))
  await visitor.submit(page('slot'), { slot: /name="slot" value="([^"]+)"/.exec(slots.html)?.[1] ?? '' })
  read(await visitor.get(page('check')))
  const { location } = await visitor.post(page('check'), `_csrf=${await visitor.token(page('check'))}`)
  read(await visitor.get(location))
  read(await visitor.get(location.replace(/\/pay$/, '')))
  const english = /\b(the|your|you|enter|select|must|with|choose|not|for|please|from|our|can)\b/i
  const known = /^(English|.*@.*|.*GOV\.UK.*)$/
  expect(seen.length).toBeGreaterThan(200)
  expect(seen.filter((text) => english.test(text) && !known.test(text))).toEqual([])
})

test('a page without a form sets no cookie, and a language that was asked for stays', async () => {
  const visitor = new Visitor(site.url)
  expect((await visitor.get('/')).headers.getSetCookie()).toEqual([])
  await visitor.get('/?lang=cy')
  expect((await visitor.get('/privacy')).html).toContain('<html lang="cy"')
  expect((await visitor.get('/privacy?lang=xx')).html).toContain('<html lang="cy"')
})

test('a resident who signs in at the portal is signed in for the API, and the other way round', async () => {
  const codeFor = async (email: string) =>
    /\b(\d{6})\b/.exec(await readMail(site.fakesUrl, email, 'Sign in'))?.[1] ?? ''
  const email = 'one.session@example.com'
  const portal = new Visitor(site.url)
  const asked = await portal.submit('/sign-in', { email })
  const token = /name="_csrf" value="([^"]+)"/.exec(asked.html)?.[1] ?? ''
  const fields = { _csrf: token, email, code: await codeFor(email) }
  expect((await portal.post('/sign-in/code', new URLSearchParams(fields).toString())).location).toBe('/requests')
  const { person, csrf } = JSON.parse((await portal.get('/api/session')).html)
  expect(person.email).toBe(email)
  const draft = await portal.json('POST', '/api/drafts', { slug: 'bulky-waste' }, csrf)
  expect(draft.status).toBe(201)
  const { id } = JSON.parse(draft.html)
  expect((await portal.get(`/apply/${id}/address`)).html).toContain('What is the address for the collection?')

  const client = new Visitor(site.url)
  const other = 'other.session@example.com'
  await client.json('POST', '/api/sign-in-links', { email: other })
  await client.json('POST', '/api/sign-in-links/consume', { email: other, code: await codeFor(other) })
  expect((await client.get('/requests')).html).toContain(`You are signed in as ${other}`)
  await client.submit('/sign-out', {})
  expect(JSON.parse((await client.get('/api/session')).html).person).toBeNull()
})

test('an address that is none comes back just as it was typed, with what is wrong', async () => {
  const refused = await new Visitor(site.url).submit('/sign-in', { email: 'jane doe at home' })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('value="jane doe at home"')
  expect(refused.html).toContain('Enter an email address in the correct format')
})

test('asking for a sign-in link tells nothing about who is known here', async () => {
  const known = await new Visitor(site.url).submit('/sign-in', { email: 'asha.officer@kingsmere.example' })
  const unknown = await new Visitor(site.url).submit('/sign-in', { email: 'nobody.at.all@kingsmere.example' })
  const plain = ({ html }: { html: string }) =>
    html.replaceAll(/asha\.officer|nobody\.at\.all/g, 'x').replaceAll(/_csrf" value="[^"]+"/g, '')
  expect(known.status).toBe(unknown.status)
  expect(plain(known)).toBe(plain(unknown))
})

test('a request is withdrawn without a script: the page says what it does, keeps what was typed, and says once that it is done', async () => {
  const visitor = new Visitor(site.url)
  const check = await answerAll(visitor)
  const sent = await visitor.submit(check, {})
  const request = sent.location.replace(/\/pay$/, '')
  const at = `${request}/withdraw`
  expect((await visitor.get(request)).html).toContain(`href="${at}"`)
  const asked = await visitor.get(at)
  expect(asked.html).toMatch(/your booking on \w+day \d+/)
  expect(asked.html).toContain('you no longer have to pay £40')
  const tooLong = await visitor.submit(at, { reason: 'x'.repeat(1001) })
  expect(tooLong.status).toBe(422)
  expect(tooLong.html).toContain('x'.repeat(1001))
  for (let twice = 0; twice < 2; twice += 1) {
    const done = await visitor.post(at, `_csrf=${await visitor.token('/services/bulky-waste')}&reason=Sold`)
    expect([done.status, done.location]).toEqual([303, at])
  }
  expect((await visitor.get(at)).html).toContain('Your request is withdrawn')
  const page = (await visitor.get(request)).html
  expect(page).toContain('You withdrew your request')
  expect(page).not.toContain(`href="${at}"`)
  const stranger = await new Visitor(site.url).get(at)
  expect(stranger.status).toBe(404)
})
