import { readOwnDocument } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { sendPdf } from '../../send-pdf.ts'
import { schema } from './schema.ts'

/** readDocument: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, reply }) =>
  sendPdf(reply, await readOwnDocument(guildhall, { ...params, viewer })),
)
