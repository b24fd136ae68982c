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
    // Guests share one space of keys: a network address may change between two tries, and a reference alone opens nothing.
    actorKey: viewer.personId ? `person:${viewer.personId}` : 'guest',
    channel: 'api',
    language: body.language,
  }),
)
