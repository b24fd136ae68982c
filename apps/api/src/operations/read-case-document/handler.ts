import { readCaseDocument } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { sendPdf } from '../../send-pdf.ts'
import { schema } from './schema.ts'

/** readCaseDocument: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, reply }) =>
  sendPdf(reply, await readCaseDocument(guildhall, { ...params, session })),
)
