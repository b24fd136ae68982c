import type { Db } from '@guildhall/database'
import { council } from '@guildhall/database/queries'
import { checkContract } from '@guildhall/schemas/check'
import { GuildhallError } from '../errors.ts'

/** Says whose site this is, in place of what was said before. Throws invalid-request for what the contract refuses. */
export async function saveCouncil(db: Db, given: unknown): Promise<void> {
  const problems = checkContract('council/1/council.schema.json', given)
  if (problems.length > 0) throw new GuildhallError('invalid-request', { problems })
  await council.saveCouncil(db, given)
}
