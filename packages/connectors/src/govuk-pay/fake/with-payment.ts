import type { FastifyReply, FastifyRequest } from 'fastify'
import { type PayError, payError } from './check-request.ts'
import type { FakePayment } from './fake-payment.ts'
import type { Till } from './till.ts'

/** A route below one payment. */
export type OnPayment = { Params: { paymentId: string } }

/** Makes a handler that is given its payment, or says not found with the code of its own action. */
export type WithPayment = (
  notFound: string,
  handle: (payment: FakePayment, request: FastifyRequest<OnPayment>, reply: FastifyReply) => unknown,
) => (request: FastifyRequest<OnPayment>, reply: FastifyReply) => Promise<unknown>

/** Sends an error the way GOV.UK Pay does. */
export const sayPayError = (reply: FastifyReply, { status, body }: PayError) => reply.code(status).send(body)

/** Gives the routes of one till their payment. */
export function makeWithPayment(till: Till): WithPayment {
  return (notFound, handle) => async (request, reply) => {
    const payment = await till.find(request.params.paymentId)
    return payment ? handle(payment, request, reply) : sayPayError(reply, payError(404, notFound, 'Not found'))
  }
}
