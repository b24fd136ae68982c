import { submitApplication } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** submitApplication: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, headers, body }) =>
  submitApplication(guildhall, {
    slug: body.service,
    answers: body.answers,
    key: headers['idempotency-key'],
    actor: viewer.personId ? { kind: 'resident', id: viewer.personId } : { kind: 'guest' },
    channel: 'api',
  }),
)
