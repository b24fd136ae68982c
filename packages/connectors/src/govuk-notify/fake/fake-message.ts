/** A message that was handed to the fake. */
export type FakeMessage = {
  id: string
  kind: 'email' | 'sms'
  to: string
  /** Emails only. */
  subject?: string
  body: string
  reference: string | null
  templateId: string
  status: string
  createdAt: string
}

/** A template as it would stand in GOV.UK Notify, with ((places)) to be filled. */
export type FakeTemplate = { id: string; kind: 'email' | 'sms'; subject?: string; body: string }

/** The recipients that the real service keeps for trying out failures, and what becomes of their messages. */
const failing: Record<string, string> = {
  'temp-fail@simulator.notify': 'temporary-failure',
  'perm-fail@simulator.notify': 'permanent-failure',
  '07700900003': 'temporary-failure',
  '07700900002': 'permanent-failure',
}

/** What becomes of a message to this recipient. Everything else is delivered at once. */
export function statusFor(to: string): string {
  return failing[to.toLowerCase()] ?? 'delivered'
}

/** A message as the API writes it; `base` is the address of the fake. */
export function writeMessage(message: FakeMessage, base: string) {
  const email = message.kind === 'email'
  const done = message.status === 'delivered'
  return {
    id: message.id,
    reference: message.reference,
    email_address: email ? message.to : null,
    phone_number: email ? null : message.to,
    line_1: null,
    line_2: null,
    line_3: null,
    line_4: null,
    line_5: null,
    line_6: null,
    postcode: null,
    postage: null,
    type: message.kind,
    status: message.status,
    template: writeTemplate(message.templateId, base),
    body: message.body,
    subject: message.subject ?? null,
    created_at: message.createdAt,
    created_by_name: null,
    sent_at: message.createdAt,
    completed_at: done ? message.createdAt : null,
    scheduled_for: null,
  }
}

/** The answer to a message that was taken. */
export function writeTaken(message: FakeMessage, base: string) {
  const from =
    message.kind === 'email'
      ? { subject: message.subject, from_email: 'council@notify.example', one_click_unsubscribe_url: null }
      : { from_number: 'COUNCIL' }
  return {
    id: message.id,
    reference: message.reference,
    content: { body: message.body, ...from },
    uri: `${base}/v2/notifications/${message.id}`,
    template: writeTemplate(message.templateId, base),
    scheduled_for: null,
  }
}

function writeTemplate(id: string, base: string) {
  return { id, version: 1, uri: `${base}/v2/template/${id}/version/1` }
}
