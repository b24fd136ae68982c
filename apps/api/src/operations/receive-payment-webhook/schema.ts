import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'

/** The raw body must carry the signature that GOV.UK Pay makes with our signing secret. */
export const schema = {
  method: 'POST',
  url: '/api/webhooks/govuk-pay',
  id: 'receivePaymentWebhook',
  tag: 'System',
  summary: 'Hear from GOV.UK Pay that a payment moved',
  permission: 'webhook',
  headers: Type.Object({ 'pay-signature': Type.String({ minLength: 1, maxLength: 128 }) }),
  reply: { 200: Type.Object({ received: Type.Literal(true) }) },
  errors: [403],
} as const satisfies OperationSchema
