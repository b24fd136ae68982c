import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startFakes } from '../fakes/contract-target.ts'
import { demoKeys, demoTemplates } from '../fakes/demo-keys.ts'
import { getPage } from '../fakes/scriptless-browser.ts'
import type { FakesSettings } from '../serve-fakes.ts'
import { createGovukNotify, type GovukNotify } from './connector.ts'
import { fillTemplate, missingPlaces } from './fake/fill-template.ts'
import { messageBody } from './fake/message-body.ts'

async function withFake(settings: FakesSettings, use: (origin: string, notify: GovukNotify) => Promise<void>) {
  const { origin, close } = await startFakes(settings)
  const notify = createGovukNotify({
    baseUrl: `${origin}/govuk-notify`,
    apiKey: demoKeys.notify,
    now: () => new Date(),
  })
  await use(origin, notify).finally(close)
}

const anEmail = (reference: string, to = 'resident@example.com', body = 'Hello') => ({
  to,
  reference,
  templateId: demoTemplates.email,
  personalisation: { subject: `Subject ${reference}`, body },
})

test('a message can be read by its address and counted by its reference', () =>
  withFake({}, async (origin, notify) => {
    await notify.sendEmail(anEmail('r1'))
    await notify.sendEmail(anEmail('r1'))
    await notify.sendEmail(anEmail('r2', 'other@example.com'))
    const found = await (await fetch(`${origin}/govuk-notify/_fake/messages?to=Other@example.com`)).json()
    expect(found).toMatchObject({
      total: 1,
      messages: [{ to: 'other@example.com', subject: 'Subject r2', body: 'Hello' }],
    })
    const counts = await (await fetch(`${origin}/govuk-notify/_fake/references`)).json()
    expect(counts).toEqual({ total: 3, references: { r1: 2, r2: 1 } })
  }))

test('a dropped reply is unclear, and looking by reference finds the message that went out', () =>
  withFake({}, async (origin, notify) => {
    await fetch(`${origin}/govuk-notify/_fake/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"dropReplyAfterActing":1}',
    })
    await expect(notify.sendEmail(anEmail('r1'))).rejects.toMatchObject({ code: 'lost', unclear: true })
    expect(await notify.findByReference('r1')).toMatchObject([{ status: 'delivered' }])
  }))

test('a text message goes to a number however it is written, and the failing numbers fail', () =>
  withFake({}, async (origin, notify) => {
    const sms = { templateId: demoTemplates.sms, personalisation: { body: 'Tomorrow' }, reference: 's1' }
    await notify.sendSms({ ...sms, to: '+44 7700 900123' })
    const { id } = await notify.sendSms({ ...sms, to: '07700900003' })
    expect((await notify.getNotification(id)).status).toBe('temporary-failure')
    const found = await (await fetch(`${origin}/govuk-notify/_fake/messages?to=07700900123`)).json()
    expect(found).toMatchObject({ total: 1, messages: [{ kind: 'sms', body: 'Tomorrow' }] })
  }))

test('a restart loses no message', async () => {
  const stateFolder = await mkdtemp(join(tmpdir(), 'guildhall-notify-'))
  await withFake({ stateFolder }, async (_origin, notify) => void (await notify.sendEmail(anEmail('kept'))))
  await withFake({ stateFolder }, async (_origin, notify) => {
    expect(await notify.findByReference('kept')).toHaveLength(1)
  })
  await rm(stateFolder, { recursive: true })
})

test('the mailbox lists newest first, page by page, and by address', () =>
  withFake({}, async (origin, notify) => {
    for (let number = 1; number <= 21; number++) await notify.sendEmail(anEmail(`n${number}.`))
    await notify.sendEmail(anEmail('last', 'other@example.com'))
    const { text } = await getPage(`${origin}/mailbox`)
    expect(text.indexOf('Subject last')).toBeLessThan(text.indexOf('Subject n21.'))
    expect(text).not.toContain('Subject n1.<')
    expect((await getPage(`${origin}/mailbox?page=2`)).text).toContain('Subject n1.<')
    const filtered = (await getPage(`${origin}/mailbox?to=OTHER`)).text
    expect(filtered).toContain('Subject last')
    expect(filtered).not.toContain('Subject n21.')
    expect((await getPage(`${origin}/mailbox?page=nonsense&to=%3Cscript%3E`)).text).not.toContain('<script>')
  }))

test('a message page shows a link that can be followed and runs nothing', () =>
  withFake({}, async (origin, notify) => {
    const body = 'Sign in: https://council.example/in?code=1&to=2.\n<img src=x onerror=alert(1)>'
    const { id } = await notify.sendEmail(anEmail('r1', undefined, body))
    const { text } = await getPage(`${origin}/mailbox/${id}`)
    expect(text).toContain('<a href="https://council.example/in?code=1&amp;to=2" rel="noopener">')
    expect(text).not.toContain('<img')
    expect((await getPage(`${origin}/mailbox/nothing`)).status).toBe(404)
  }))

test('headings, bullets and paragraphs of a message become those of the page', () => {
  expect(messageBody('Dear Amina\r\n\r\n# What to do\nLeave these:\n* Sofa\n* Chair\n\nThe\ncouncil').text).toBe(
    '<p>Dear Amina</p><h2>What to do</h2><p>Leave these:</p><ul><li>Sofa</li><li>Chair</li></ul><p>The<br>council</p>',
  )
})

test('places are filled whatever their case, conditions hold or not, and lists become bullets', () => {
  const values = { 'First name': 'Amina', paid: true, late: 'no', items: ['sofa', 'chair'], html: '$&' }
  expect(fillTemplate('((first_name)) ((paid??has paid)) ((late??is late))((items)) ((html))', values)).toBe(
    'Amina has paid \n* sofa\n* chair $&',
  )
  expect(missingPlaces(['((subject))', '((Body)) ((subject))'], { body: '' })).toEqual(['subject'])
})
