import type { FastifyInstance, FastifyRequest } from 'fastify'
import { checkPayment, payError } from './check-request.ts'
import { stateOf } from './fake-payment.ts'
import { addRefundRoutes } from './refund-routes.ts'
import { searchPayments } from './search.ts'
import type { Till } from './till.ts'
import { makeWithPayment, type OnPayment, sayPayError } from './with-payment.ts'
import { writePayment, writeState } from './written-payment.ts'

/** `/v1/payments` and what is below it, for whoever holds the key. */
export function addPayApi(api: FastifyInstance, till: Till, base: (request: FastifyRequest) => string, apiKey: string) {
  api.addHook('onRequest', async (request, reply) => {
    if (request.headers.authorization !== `Bearer ${apiKey}`) {
      return reply.code(401).send({ code: 401, message: 'Credentials are required to access this resource' })
    }
  })
  api.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status === 415) return sayPayError(reply, payError(400, 'P0920', 'Request blocked by firewall'))
    if (status < 500) return sayPayError(reply, payError(400, 'P0197', 'Unable to parse JSON'))
    return sayPayError(reply, payError(500, 'P0198', 'Downstream system error'))
  })

  api.post('/v1/payments', async (request, reply) => {
    const checked = checkPayment(request.body)
    if ('error' in checked) return sayPayError(reply, checked.error)
    const payment = await till.create(checked.payment)
    const address = base(request)
    return reply
      .code(201)
      .header('location', `${address}/v1/payments/${payment.id}`)
      .send(writePayment(payment, address, true))
  })

  api.get<{ Querystring: Record<string, string> }>('/v1/payments', async (request, reply) => {
    await till.expireOverdue()
    const found = searchPayments(till.all(), request.query, base(request))
    return 'error' in found ? sayPayError(reply, found.error) : found.page
  })

  const withPayment = makeWithPayment(till)

  api.get<OnPayment>(
    '/v1/payments/:paymentId',
    withPayment('P0200', (payment, request) => writePayment(payment, base(request), true)),
  )

  api.get<OnPayment>(
    '/v1/payments/:paymentId/events',
    withPayment('P0300', (payment, request) => {
      const self = `${base(request)}/v1/payments/${payment.id}`
      const _links = { payment_url: { href: self, method: 'GET' } }
      const events = payment.states.map((state) => ({
        payment_id: payment.id,
        state: writeState(state),
        updated: state.at,
        _links,
      }))
      return { payment_id: payment.id, events, _links: { self: { href: `${self}/events`, method: 'GET' } } }
    }),
  )

  api.post<OnPayment>(
    '/v1/payments/:paymentId/cancel',
    withPayment('P0500', async (payment, _request, reply) => {
      if (stateOf(payment).finished) return sayPayError(reply, payError(409, 'P0502', 'Cancellation of payment failed'))
      await till.end(payment, 'cancelled', 'P0040')
      return reply.code(204).send()
    }),
  )

  addRefundRoutes(api, till, base, withPayment)
}
