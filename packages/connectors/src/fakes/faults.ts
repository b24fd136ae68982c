import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** How a fake misbehaves until told otherwise; all at rest to begin with. */
export type Faults = {
  /** How many of the next POSTs that succeed do their work and then break the connection. */
  dropReplyAfterActing: number
  /** How many of the next calls are turned away before anything is done. */
  failNext: number
  /** The status of those failures. */
  status: number
  /** How long each call is held first, in milliseconds. */
  delayMs: number
}

const atRest: Faults = { dropReplyAfterActing: 0, failNext: 0, status: 500, delayMs: 0 }

const bodySchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    dropReplyAfterActing: { type: 'integer', minimum: 0, maximum: 1_000_000 },
    failNext: { type: 'integer', minimum: 0, maximum: 1_000_000 },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    delayMs: { type: 'integer', minimum: 0, maximum: 120_000 },
  },
}

/** Adds `GET` and `POST /_fake/faults`; a POST replaces everything, so `{}` puts the fake at rest. */
export function addFaultSwitch(app: FastifyInstance): Faults {
  const faults = { ...atRest }
  app.get('/_fake/faults', () => faults)
  app.post('/_fake/faults', { schema: { body: bodySchema } }, (request) =>
    Object.assign(faults, atRest, request.body as Partial<Faults>),
  )
  return faults
}

/** Lets the faults loose on every route of one scope; `say` gives the body of a made-up failure. */
export function obeyFaults(api: FastifyInstance, faults: Faults, say: (status: number) => unknown): void {
  api.addHook('onRequest', async (_request, reply) => {
    if (faults.delayMs > 0) await wait(faults.delayMs)
    if (faults.failNext > 0) {
      faults.failNext -= 1
      return reply.code(faults.status).send(say(faults.status))
    }
  })
  api.addHook('onSend', async (request, reply, payload) => {
    if (faults.dropReplyAfterActing > 0 && request.method === 'POST' && reply.statusCode < 300) {
      faults.dropReplyAfterActing -= 1
      request.raw.socket.destroy()
    }
    return payload
  })
}
