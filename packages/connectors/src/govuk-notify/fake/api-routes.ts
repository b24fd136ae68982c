import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Records } from '../../fakes/records.ts'
import { type NotifyKey, readNotifyToken } from '../api-key.ts'
import { checkMessage, type NotifyError, notifyError } from './check-message.ts'
import { type FakeMessage, type FakeTemplate, statusFor, writeMessage, writeTaken } from './fake-message.ts'

const PAGE_SIZE = 250
const TOKEN_SECONDS = 30

const say = (reply: FastifyReply, error: NotifyError) => reply.code(error.status_code).send(error)

/** What the API needs beside its routes. */
export type NotifyApi = {
  key: NotifyKey
  messages: Records<FakeMessage>
  templates: Map<string, FakeTemplate>
  base: (request: FastifyRequest) => string
  now: () => Date
}

/** `/v2/notifications` and what is below it, for whoever signs with the key. */
export function addNotifyApi(api: FastifyInstance, { key, messages, templates, base, now }: NotifyApi) {
  api.addHook('onRequest', async (request, reply) => {
    const refusal = refuse(request.headers.authorization, key, now())
    if (refusal) return say(reply, refusal)
  })
  api.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    if ((error.statusCode ?? 500) < 500)
      return say(reply, notifyError(400, 'BadRequestError', 'Invalid JSON supplied in POST data'))
    return say(reply, notifyError(500, 'Exception', 'Internal server error'))
  })

  for (const kind of ['email', 'sms'] as const) {
    api.post(`/v2/notifications/${kind}`, async (request, reply) => {
      const checked = checkMessage(kind, request.body, templates)
      if ('error' in checked) return say(reply, checked.error)
      const { message } = checked
      const taken = { ...message, id: randomUUID(), status: statusFor(message.to), createdAt: now().toISOString() }
      await messages.put(taken)
      return reply.code(201).send(writeTaken(taken, base(request)))
    })
  }

  api.get<{ Params: { id: string } }>('/v2/notifications/:id', (request, reply) => {
    const message = messages.get(request.params.id)
    return message
      ? writeMessage(message, base(request))
      : say(reply, notifyError(404, 'NoResultFound', 'No result found'))
  })

  api.get<{ Querystring: Record<string, string | undefined> }>('/v2/notifications', (request) => {
    const { reference, status, template_type: kind, older_than: olderThan } = request.query
    const newestFirst = [...messages.all()].reverse()
    const from = olderThan === undefined ? 0 : newestFirst.findIndex(({ id }) => id === olderThan) + 1
    const found = newestFirst
      .slice(from)
      .filter((message) => reference === undefined || message.reference === reference)
      .filter((message) => status === undefined || message.status === status)
      .filter((message) => kind === undefined || message.kind === kind)
    const page = found.slice(0, PAGE_SIZE)
    const address = `${base(request)}/v2/notifications`
    const next = found.length > PAGE_SIZE ? { next: `${address}?older_than=${page.at(-1)!.id}` } : {}
    return {
      notifications: page.map((message) => writeMessage(message, base(request))),
      links: { current: address, ...next },
    }
  })
}

function refuse(authorization: string | undefined, key: NotifyKey, now: Date): NotifyError | undefined {
  if (!authorization?.startsWith('Bearer ')) {
    return notifyError(401, 'AuthError', 'Unauthorized: authentication token must be provided')
  }
  const token = readNotifyToken(authorization.slice(7), key.secret)
  if (token?.iss !== key.serviceId) return notifyError(403, 'AuthError', 'Invalid token: API key not found')
  const apart = Math.abs(now.getTime() / 1000 - Number(token.iat))
  if (!(apart <= TOKEN_SECONDS)) {
    return notifyError(403, 'AuthError', 'Error: Your system clock must be accurate to within 30 seconds')
  }
  return undefined
}
