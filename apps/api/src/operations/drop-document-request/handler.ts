import { dropDocumentRequest } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** dropDocumentRequest: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  dropDocumentRequest(guildhall, { ...params, session }),
)
