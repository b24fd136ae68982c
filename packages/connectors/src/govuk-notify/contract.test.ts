import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ContractTarget, contractTarget } from '../fakes/contract-target.ts'
import { demoKeys, demoTemplates } from '../fakes/demo-keys.ts'
import { misfits, type Shape } from '../fakes/fits-shape.ts'
import { notifyToken, readNotifyKey } from './api-key.ts'
import { createGovukNotify, type GovukNotify, type NewEmail } from './connector.ts'

let target: ContractTarget
let notify: GovukNotify
const now = () => new Date()

beforeAll(async () => {
  target = await contractTarget('govuk-notify', { apiKey: demoKeys.notify, templateId: demoTemplates.email })
  notify = createGovukNotify({ ...target, now })
})
afterAll(() => target.close())

const anEmail = (more: Partial<NewEmail> = {}): NewEmail => ({
  to: 'resident@example.com',
  templateId: target.templateId!,
  personalisation: { subject: 'Your collection', body: 'We will come on Tuesday.' },
  reference: randomUUID(),
  ...more,
})

async function raw(path: string, body?: unknown, at = now()): Promise<{ status: number; body: unknown }> {
  const response = await fetch(target.baseUrl + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${notifyToken(readNotifyKey(target.apiKey), at)}`,
      'content-type': 'application/json',
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

const template: Shape = { id: 'string', version: 'integer', uri: 'string' }

test('an email can be sent, looked up and found by its reference', async () => {
  const email = anEmail()
  const { id } = await notify.sendEmail(email)
  expect(await notify.findByReference(email.reference)).toMatchObject([{ id }])
  expect(await notify.getNotification(id)).toMatchObject({ id, reference: email.reference })
  expect(await notify.findByReference(randomUUID())).toEqual([])
})

test('the replies have the published form', async () => {
  const reference = randomUUID()
  const email = { email_address: 'resident@example.com', template_id: target.templateId, reference }
  const sent = await raw('/v2/notifications/email', {
    ...email,
    personalisation: { subject: 'S', body: 'B', more: 'is ignored' },
  })
  expect(sent).toMatchObject({ status: 201, body: { reference, content: { subject: 'S', body: 'B' } } })
  const content: Shape = { subject: 'string', body: 'string', from_email: 'string' }
  expect(misfits(sent.body, { id: 'string', reference: 'string', content, uri: 'string', template })).toEqual([])
  const one: Shape = {
    id: 'string',
    reference: 'string|null',
    email_address: 'string',
    phone_number: 'string|null',
    type: 'string',
    status: 'string',
    template,
    body: 'string',
    subject: 'string',
    created_at: 'string',
    sent_at: 'string|null',
    completed_at: 'string|null',
  }
  expect(misfits((await raw(`/v2/notifications/${(sent.body as { id: string }).id}`)).body, one)).toEqual([])
  const list = await raw(`/v2/notifications?reference=${reference}`)
  expect(misfits(list.body, { notifications: [one], links: { current: 'string' } })).toEqual([])
})

test('missing personalisation, no recipient, no template and an unknown message are refused with the published errors', async () => {
  const email = {
    email_address: 'resident@example.com',
    template_id: target.templateId,
    personalisation: { subject: 'S' },
  }
  const refused = (error: string, message: unknown) => ({
    status: 400,
    body: { status_code: 400, errors: [{ error, message }] },
  })
  expect(await raw('/v2/notifications/email', email)).toEqual(
    refused('BadRequestError', 'Missing personalisation: body'),
  )
  expect(await raw('/v2/notifications/email', { ...email, email_address: 'nobody' })).toEqual(
    refused('ValidationError', 'email_address Not a valid email address'),
  )
  expect(await raw('/v2/notifications/email', { ...email, template_id: randomUUID() })).toEqual(
    refused('BadRequestError', expect.stringContaining('Template not found')),
  )
  expect(await raw(`/v2/notifications/${randomUUID()}`)).toMatchObject({
    status: 404,
    body: { errors: [{ error: 'NoResultFound' }] },
  })
})

test.each([-35, 35])(
  'a token that is %i seconds off is refused, and the connector does not try again',
  async (seconds) => {
    const off = () => new Date(Date.now() + seconds * 1000)
    expect(await raw('/v2/notifications', undefined, off())).toMatchObject({
      status: 403,
      body: { errors: [{ error: 'AuthError' }] },
    })
    const slow = createGovukNotify({ ...target, now: off })
    await expect(slow.sendEmail(anEmail())).rejects.toMatchObject({
      code: 'refused',
      retry: false,
      status: 403,
      remoteCode: 'AuthError',
    })
  },
)

test('a token that is 20 seconds off is taken', async () => {
  expect((await raw('/v2/notifications', undefined, new Date(Date.now() - 20_000))).status).toBe(200)
})

test("a refused recipient's address is not in the error", async () => {
  const error = await notify.sendEmail(anEmail({ to: 'resident.example.com' })).catch((reason: Error) => reason)
  expect(error).toMatchObject({ code: 'refused', remoteCode: 'ValidationError', status: 400 })
  expect(String((error as Error).message)).not.toContain('resident')
})
