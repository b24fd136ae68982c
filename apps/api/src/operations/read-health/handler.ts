import { readHealth } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { schema } from './schema.ts'

/** Late work is told of but is no reason to stop this process; a database that does not answer is. */
export const operation = defineOperation(schema, async ({ guildhall }) =>
  readHealth(guildhall).catch((cause: unknown) => {
    throw new HttpProblem('unavailable', undefined, cause)
  }),
)
