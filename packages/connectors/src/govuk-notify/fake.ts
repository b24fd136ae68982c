import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { demoTemplates } from '../fakes/demo-keys.ts'
import { addFaultSwitch, obeyFaults } from '../fakes/faults.ts'
import { openRecords, type Records } from '../fakes/records.ts'
import { readNotifyKey } from './api-key.ts'
import { addNotifyApi } from './fake/api-routes.ts'
import { notifyError } from './fake/check-message.ts'
import type { FakeMessage, FakeTemplate } from './fake/fake-message.ts'

/** How a fake GOV.UK Notify is set up. */
export type FakeGovukNotifyOptions = {
  /** The one key that it takes, `{name}-{service id}-{secret}`. */
  apiKey: string
  /** Templates beside the two that every fake has. */
  templates?: FakeTemplate[]
  /** The address that it is reached at, without the plugin's prefix; from each request's own host unless told. */
  publicUrl?: string
  /** Keeps the messages, so that a restart loses nothing. */
  stateFile?: string
  /** Messages that are kept elsewhere, such as together with the mailbox; then `stateFile` is not used. */
  messages?: Records<FakeMessage>
  now?: () => Date
}

const firstTemplates: FakeTemplate[] = [
  { id: demoTemplates.email, kind: 'email', subject: '((subject))', body: '((body))' },
  { id: demoTemplates.sms, kind: 'sms', body: '((body))' },
]

type Find = { Querystring: { to?: string; reference?: string; limit?: number } }

const findSchema = {
  type: 'object',
  properties: {
    to: { type: 'string' },
    reference: { type: 'string' },
    limit: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
  },
}

/** GOV.UK Notify's protocol over HTTP, as a Fastify plugin; it logs nothing. */
export const fakeGovukNotify: FastifyPluginAsync<FakeGovukNotifyOptions> = async (app, options) => {
  const now = options.now ?? (() => new Date())
  const messages = options.messages ?? (await openRecords<FakeMessage>(options.stateFile))
  if (!options.messages) app.addHook('onClose', () => messages.close())
  const base = (request: FastifyRequest) => (options.publicUrl ?? `${request.protocol}://${request.host}`) + app.prefix
  const templates = new Map(
    [...firstTemplates, ...(options.templates ?? [])].map((template) => [template.id, template]),
  )
  const key = readNotifyKey(options.apiKey)

  const faults = addFaultSwitch(app)
  await app.register(async (api) => {
    obeyFaults(api, faults, (status) => notifyError(status, 'Exception', 'Internal server error'))
    addNotifyApi(api, { key, messages, templates, base, now })
  })

  // For tests: the messages themselves, newest first, and how many there are of each reference.
  app.get<Find>('/_fake/messages', { schema: { querystring: findSchema } }, (request) => {
    const { to, reference, limit } = request.query
    const found = [...messages.all()]
      .reverse()
      .filter((message) => to === undefined || message.to.toLowerCase() === to.toLowerCase())
      .filter((message) => reference === undefined || message.reference === reference)
    return { total: found.length, messages: found.slice(0, limit) }
  })
  app.get('/_fake/references', () => {
    const references = new Map<string, number>()
    for (const { reference } of messages.all()) {
      if (reference !== null) references.set(reference, (references.get(reference) ?? 0) + 1)
    }
    return { total: messages.size(), references: Object.fromEntries(references) }
  })
}
