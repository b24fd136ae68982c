import { startDraft } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** startDraft: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, body }) =>
  startDraft(guildhall, { slug: body.slug, personId: viewer.personId, channel: 'api' }),
)
