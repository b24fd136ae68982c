import { requestSignInLink } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** requestSignInLink: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, body }) => {
  await requestSignInLink(guildhall, body)
  return { sent: true } as const
})
