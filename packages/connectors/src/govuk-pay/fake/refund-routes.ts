import type { FastifyInstance, FastifyRequest } from 'fastify'
import { checkAmount, payError } from './check-request.ts'
import { refundable, stateOf } from './fake-payment.ts'
import type { Till } from './till.ts'
import { type OnPayment, sayPayError, type WithPayment } from './with-payment.ts'
import { writeRefund } from './written-payment.ts'

/** Giving money back, guarded by the amount that the caller believes is left. */
export function addRefundRoutes(
  api: FastifyInstance,
  till: Till,
  base: (request: FastifyRequest) => string,
  withPayment: WithPayment,
) {
  const path = '/v1/payments/:paymentId/refunds'

  api.post<OnPayment>(
    path,
    withPayment('P0600', async (payment, request, reply) => {
      const { amount, refund_amount_available: believed } = (request.body ?? {}) as Record<string, unknown>
      const wrong = checkAmount(amount, 1)
      if (wrong) {
        const code = wrong.body.code === 'P0101' ? 'P0601' : 'P0602'
        return sayPayError(reply, { status: wrong.status, body: { ...wrong.body, code } })
      }
      const left = refundable(payment)
      if (left === 0) {
        const status =
          stateOf(payment).status === 'success' ? 'full' : stateOf(payment).finished ? 'unavailable' : 'pending'
        return sayPayError(
          reply,
          payError(400, 'P0603', `The payment is not available for refund. Payment refund status: ${status}`),
        )
      }
      if (believed !== undefined && believed !== left) {
        return sayPayError(reply, payError(412, 'P0604', 'Refund amount available mismatch.'))
      }
      if ((amount as number) > left) {
        return sayPayError(
          reply,
          payError(400, 'P0603', 'The payment is not available for refund. Payment refund status: available'),
        )
      }
      const refunded = await till.refund(payment, amount as number)
      return reply.code(202).send(writeRefund(refunded.payment, refunded.refund, base(request)))
    }),
  )

  api.get<OnPayment>(
    path,
    withPayment('P0800', (payment, request) => {
      const self = `${base(request)}/v1/payments/${payment.id}`
      return {
        payment_id: payment.id,
        _links: { self: { href: `${self}/refunds`, method: 'GET' }, payment: { href: self, method: 'GET' } },
        _embedded: { refunds: payment.refunds.map((refund) => writeRefund(payment, refund, base(request))) },
      }
    }),
  )

  api.get<{ Params: OnPayment['Params'] & { refundId: string } }>(`${path}/:refundId`, async (request, reply) => {
    const payment = await till.find(request.params.paymentId)
    const refund = payment?.refunds.find(({ id }) => id === request.params.refundId)
    if (!payment || !refund) return sayPayError(reply, payError(404, 'P0700', 'Not found'))
    return writeRefund(payment, refund, base(request))
  })
}
