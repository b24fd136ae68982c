import { randomUUID } from 'node:crypto'
import { answerStopLink, GuildhallError, readEmailWishes, readStopLink, saveEmailWishes } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'

let site: TestApp
let officer: Record<string, string>

beforeAll(async () => {
  site = await openTestApp()
  officer = await site.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
})

afterAll(() => site?.close())

/** Everything that went out to an address so far, as the stand-in of GOV.UK Notify was given it. */
async function mailsTo(to: string): Promise<string> {
  await site.doDueWork()
  const { fakesUrl } = site.guildhall.settings
  const list = await (await fetch(`${fakesUrl}/mailbox?to=${encodeURIComponent(to)}`)).text()
  const pages = [...list.matchAll(/<a href="(\/mailbox\/[^"?]+)">/g)].map(([, path]) => path!)
  return (await Promise.all(pages.map(async (path) => (await fetch(fakesUrl + path)).text()))).join('\n')
}

async function report(email: string, language?: 'en' | 'cy'): Promise<string> {
  const answers = {
    address: { line1: '1 High Street', town: 'Kingsmere', postcode: 'KM1 1AA' },
    bin: 'recycling',
    outInTime: true,
    fullName: 'Ada Test',
    email,
  }
  const sent = await site.call({
    method: 'POST',
    url: '/api/applications',
    headers: { 'idempotency-key': randomUUID() },
    payload: { service: 'missed-bin', answers, ...(language && { language }) },
  })
  expect(sent.status).toBe(201)
  await site.doDueWork()
  return (sent.body as { reference: string }).reference
}

/** The crew empties the bin, which sends news of it and an invitation to rate. */
async function collect(reference: string): Promise<void> {
  const found = await site.call({ url: `/api/desk/cases/${reference}`, headers: officer })
  const [task] = (found.body as { tasks: { id: string }[] }).tasks
  await site.call({ method: 'POST', url: `/api/desk/tasks/${task!.id}/claim`, headers: officer })
  const done = { outcome: 'collected' }
  await site.call({ method: 'POST', url: `/api/desk/tasks/${task!.id}/complete`, headers: officer, payload: done })
  await site.doDueWork()
}

async function ledger(reference: string): Promise<string[]> {
  const { body } = await site.call({ url: `/api/desk/cases/${reference}/events`, headers: officer })
  return (body as { events: { text: string }[] }).events.map(({ text }) => text)
}

test('who fills a form in in Welsh is written to in Welsh, and staff in English', async () => {
  await collect(await report('cerys@home.example', 'cy'))
  const mails = await mailsTo('cerys@home.example')
  expect(mails).toContain('Mae gennym eich adroddiad am fin')
  expect(mails).toContain('Rydym wedi gwagio eich bin')
  expect(mails).toContain('Cyngor Kingsmere')
  expect(mails).not.toContain('We have your report')
})

test('who fills it in in English, or does not say, is written to in English', async () => {
  await report('eve@home.example')
  expect(await mailsTo('eve@home.example')).toContain('We have your report of a missed bin')
})

test('a message without a whole translation goes out in English altogether', async () => {
  const { guildhall } = site
  const version = await guildhall.versions.current('missed-bin')
  const texts = version.package.translations!['cy']!
  const body = texts['/messages/confirmed/body']!
  delete texts['/messages/confirmed/body']
  try {
    await report('half@home.example', 'cy')
    const mails = await mailsTo('half@home.example')
    expect(mails).toContain('We have your report of a missed bin')
    expect(mails).not.toContain('Cyngor Kingsmere')
  } finally {
    texts['/messages/confirmed/body'] = body
  }
})

test('a sign-in email is in the language of the page, with the phone of the council below', async () => {
  const ask = (payload: object) => site.call({ method: 'POST', url: '/api/sign-in-links', payload })
  await ask({ email: 'welsh@home.example', language: 'cy' })
  expect(await mailsTo('welsh@home.example')).toMatch(/Mewngofnodi i Cyngor Kingsmere[\s\S]*01632 960 100/)
  await ask({ email: 'english@home.example' })
  expect(await mailsTo('english@home.example')).toContain('Sign in to Kingsmere Council')
})

test('an email that nobody needs ends with a link, and the link stops such emails and no others', async () => {
  const email = 'guest@home.example'
  await collect(await report(email))
  const before = await mailsTo(email)
  expect(before).toContain('How did we do?')
  const [, id] = /\/emails\/([0-9a-f-]{36})\/rating/.exec(before)!
  expect(before).toContain(`/emails/${id}/progress`)
  // A necessary one has no such link.
  expect(before.match(/\/emails\/[0-9a-f-]{36}\/(?!rating|progress)/)).toBeNull()

  const { guildhall } = site
  const link = { id: id!, about: 'rating' }
  expect(await readStopLink(guildhall, link)).toEqual({ about: 'rating', isStopped: false })
  await answerStopLink(guildhall, { ...link, isStopped: true })
  await answerStopLink(guildhall, { ...link, isStopped: true })
  expect(await readStopLink(guildhall, link)).toEqual({ about: 'rating', isStopped: true })

  const reference = await report(email)
  await collect(reference)
  const after = await mailsTo(email)
  expect(after.match(/How did we do\?/g)).toHaveLength(before.match(/How did we do\?/g)!.length)
  expect(after).toContain(`We have emptied your bin – ${reference}`)
  expect(await ledger(reference)).toContain(
    'Message not sent, for the resident does not want emails of this kind: Rating request',
  )
  await answerStopLink(guildhall, { ...link, isStopped: false })
  expect(await readStopLink(guildhall, link)).toMatchObject({ isStopped: false })
})

test('a link that is none, or about a necessary email, is not found', async () => {
  for (const link of [
    { id: randomUUID(), about: 'rating' },
    { id: 'no-id', about: 'rating' },
    { id: randomUUID(), about: 'confirm-email' },
  ]) {
    await expect(readStopLink(site.guildhall, link)).rejects.toThrow(GuildhallError)
    await expect(answerStopLink(site.guildhall, { ...link, isStopped: true })).rejects.toThrow(GuildhallError)
  }
})

test('what somebody chooses in the account is what is sent, and everything is wanted until they choose', async () => {
  const email = 'chooser@home.example'
  const reference = await report(email)
  const { person_id: personId } = await site.guildhall.db
    .selectFrom('cases')
    .select('person_id')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  const who = { personId: personId! }
  expect(await readEmailWishes(site.guildhall, who)).toEqual({
    wanted: ['progress', 'rating', 'reminders'],
    language: 'en',
  })
  await saveEmailWishes(site.guildhall, { ...who, wanted: ['rating'], language: 'cy' })
  await collect(reference)
  const mails = await mailsTo(email)
  expect(mails).toContain('How did we do?')
  expect(mails).not.toContain('We have emptied your bin')
})
