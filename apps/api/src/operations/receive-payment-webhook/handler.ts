import { receivePaymentWebhook } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** receivePaymentWebhook: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, headers, request }) => {
  // This route alone keeps the bytes as they came: the signature is over them.
  await receivePaymentWebhook(guildhall, { rawBody: request.body as Buffer, signature: headers['pay-signature'] })
  return { received: true } as const
})
