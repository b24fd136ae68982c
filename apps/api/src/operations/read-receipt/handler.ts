import { readReceipt } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { sendPdf } from '../../send-pdf.ts'
import { schema } from './schema.ts'

/** readReceipt: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, query, reply }) =>
  sendPdf(reply, await readReceipt(guildhall, { ...params, ...query, viewer })),
)
