import { work } from '@guildhall/database/queries'
import { defineOperation } from '../../operation.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { schema } from './schema.ts'

/** Seconds after which due work counts as late. */
const patience = 60

/** Late work is told of but is no reason to stop this process; a database that does not answer is. */
export const operation = defineOperation(schema, async ({ guildhall }) => {
  const oldest = await work.oldestDueWorkMs(guildhall.db).catch((cause: unknown) => {
    throw new HttpProblem('unavailable', undefined, cause)
  })
  return { ok: oldest < patience * 1000, oldestDueWorkSeconds: Math.round(oldest / 1000) }
})
