import { createCall } from '../call.ts'
import type { Connector, ConnectorManifest } from '../connector.ts'
import { ConnectorError } from '../connector-error.ts'
import { notifyToken, readNotifyKey } from './api-key.ts'
import manifest from './manifest.json' with { type: 'json' }

/** `apiKey` is `{name}-{service id}-{secret}`; `timeoutMs` is the longest wait for one reply (10,000). */
export type GovukNotifySettings = { baseUrl: string; apiKey: string; callbackToken?: string; timeoutMs?: number }

/** An email; the template with `templateId` must hold no other places than `((subject))` and `((body))`. */
export type NewEmail = {
  to: string
  templateId: string
  personalisation: { subject: string; body: string }
  /** Ours, at most 1,000 characters, nothing personal. It is how a message is found again: one for each message. */
  reference: string
}

/** A text message; the template with `templateId` must hold no other place than `((body))`. */
export type NewSms = { to: string; templateId: string; personalisation: { body: string }; reference: string }

/** A message that GOV.UK Notify knows. */
export type Notification = {
  id: string
  /** created, sending, pending, sent, delivered, permanent-failure, temporary-failure or technical-failure. */
  status: string
}

/** A client of GOV.UK Notify. Every function throws ConnectorError. */
export type GovukNotify = {
  /** Sends an email. It is sent twice when asked twice: after an unclear failure look with findByReference first. */
  sendEmail(email: NewEmail): Promise<{ id: string }>
  /** Sends a text message, with the same care as an email. */
  sendSms(sms: NewSms): Promise<{ id: string }>
  /** Every message with this reference of the last seven days, newest first, at most 250. */
  findByReference(reference: string): Promise<Notification[]>
  getNotification(id: string): Promise<Notification & { reference: string | null }>
}

const SYSTEM = 'GOV.UK Notify'

/** Makes a client of GOV.UK Notify, or of its fake. Throws an Error at once when the key is not one. */
export function createGovukNotify(settings: GovukNotifySettings & { now: () => Date }): GovukNotify {
  const key = readNotifyKey(settings.apiKey)
  const call = createCall({
    system: SYSTEM,
    baseUrl: settings.baseUrl,
    timeoutMs: settings.timeoutMs,
    // A page of 250 messages comes with their bodies.
    maxReplyBytes: 8_000_000,
    headers: () => ({ authorization: `Bearer ${notifyToken(key, settings.now())}` }),
    remoteCode: (body) => (body as { errors?: { error?: unknown }[] } | undefined)?.errors?.[0]?.error,
    now: settings.now,
  })

  async function send(kind: 'email' | 'sms', body: Record<string, unknown>): Promise<{ id: string }> {
    const reply = await call('POST', `/v2/notifications/${kind}`, body)
    const { id } = (reply.body ?? {}) as { id?: unknown }
    if (typeof id !== 'string') throw unreadable(true)
    return { id }
  }

  return {
    sendEmail: ({ to, templateId, personalisation, reference }) =>
      send('email', { email_address: to, template_id: templateId, personalisation, reference }),
    sendSms: ({ to, templateId, personalisation, reference }) =>
      send('sms', { phone_number: to, template_id: templateId, personalisation, reference }),
    async findByReference(reference) {
      const { body } = await call('GET', `/v2/notifications?${new URLSearchParams({ reference })}`)
      const { notifications } = (body ?? {}) as { notifications?: unknown }
      if (!Array.isArray(notifications)) throw unreadable(false)
      return notifications.map(readNotification).map(({ id, status }) => ({ id, status }))
    },
    async getNotification(id) {
      const { body } = await call('GET', `/v2/notifications/${encodeURIComponent(id)}`)
      return readNotification(body)
    },
  }
}

function readNotification(body: unknown): Notification & { reference: string | null } {
  const { id, status, reference } = (body ?? {}) as Record<string, unknown>
  if (typeof id !== 'string' || typeof status !== 'string') throw unreadable(false)
  return { id, status, reference: typeof reference === 'string' ? reference : null }
}

function unreadable(acting: boolean): ConnectorError {
  return new ConnectorError({ code: 'unreadable', system: SYSTEM, retry: true, unclear: acting })
}

/** GOV.UK Notify, as the registry knows it. */
export const govukNotify: Connector<GovukNotifySettings, GovukNotify> = {
  manifest: manifest as ConnectorManifest,
  connect: (settings, { now }) => createGovukNotify({ ...settings, now }),
}
