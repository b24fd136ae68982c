import type { FakeMessage, FakeTemplate } from './fake-message.ts'
import { fillTemplate, missingPlaces, type Personalisation } from './fill-template.ts'

/** An error as GOV.UK Notify words it. */
export type NotifyError = { status_code: number; errors: { error: string; message: string }[] }

/** The body of an error; branch on status and `error`, never on the message. */
export function notifyError(status_code: number, error: string, message: string): NotifyError {
  return { status_code, errors: [{ error, message }] }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const emailAddress = /^[^\s@<>"]+@[^\s@.<>"]+(\.[^\s@.<>"]+)+$/
const invalid = (message: string) => ({ error: notifyError(400, 'ValidationError', message) })
const bad = (message: string) => ({ error: notifyError(400, 'BadRequestError', message) })

/** Judges a request to send and fills its template, or gives the error that the real one gives. */
export function checkMessage(
  kind: 'email' | 'sms',
  body: unknown,
  templates: Map<string, FakeTemplate>,
):
  | { message: Pick<FakeMessage, 'kind' | 'to' | 'subject' | 'body' | 'reference' | 'templateId'> }
  | { error: NotifyError } {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const recipient = kind === 'email' ? 'email_address' : 'phone_number'
  for (const field of [recipient, 'template_id']) {
    if (fields[field] === undefined) return invalid(`${field} is a required property`)
    if (typeof fields[field] !== 'string') return invalid(`${field} ${String(fields[field])} is not of type string`)
  }
  const to = readRecipient(kind, String(fields[recipient]))
  if (to === undefined) {
    return invalid(
      kind === 'email' ? 'email_address Not a valid email address' : 'phone_number Not a valid phone number',
    )
  }
  const templateId = String(fields['template_id'])
  if (!uuid.test(templateId)) return invalid('template_id is not a valid UUID')
  const { reference = null, personalisation = {} } = fields
  if (reference !== null && typeof reference !== 'string') return invalid('reference is not of type string')
  if (reference !== null && reference.length > 1000) return invalid('reference is too long')
  if (typeof personalisation !== 'object' || personalisation === null || Array.isArray(personalisation)) {
    return invalid('personalisation is not of type object')
  }
  const template = templates.get(templateId)
  if (!template) return bad('Template not found')
  if (template.kind !== kind) return bad(`${template.kind} template is not suitable for ${kind} notification`)
  const values = personalisation as Personalisation
  const missing = missingPlaces([template.subject ?? '', template.body], values)
  if (missing.length > 0) return bad(`Missing personalisation: ${missing.join(', ')}`)
  const text = fillTemplate(template.body, values)
  if (Buffer.byteLength(text) > 2_000_000) return bad('Emails cannot be longer than 2000000 bytes')
  const subject =
    template.subject === undefined ? undefined : fillTemplate(template.subject, values).replaceAll(/\s+/g, ' ').trim()
  return { message: { kind, to, subject, body: text, reference, templateId } }
}

/** An address as the service understands it: a UK number may be written in many ways. */
function readRecipient(kind: 'email' | 'sms', text: string): string | undefined {
  if (kind === 'email') return emailAddress.test(text) && text.length <= 320 ? text : undefined
  const digits = text.replaceAll(/[\s()+-]/g, '').replace(/^(00)?44/, '0')
  return /^\d{8,15}$/.test(digits) ? digits : undefined
}
