import type { Db } from '@guildhall/database'
import { council } from '@guildhall/database/queries'
import { type GivenProblem, GuildhallError } from '../errors.ts'
import { judgeCouncil } from './judge-council.ts'

/**
 * Says whose site this is, in place of what was said before; returns the number of these settings. `by` is the person who says it, `from` the
 * settings that he changed. Throws invalid-request for what the contract refuses or nobody could read, stale-revision when somebody else was faster.
 */
export async function saveCouncil(
  db: Db,
  given: unknown,
  { by, from }: { by?: string; from?: number } = {},
): Promise<number> {
  const problems = await judgeCouncil(db, given)
  if (problems.length > 0) throw refused(problems)
  const version = await council.saveCouncil(db, given, { by, from })
  if (version === undefined)
    throw new GuildhallError('stale-revision', {
      message: 'Somebody else has changed these settings since you opened them',
    })
  return version
}

function refused(problems: GivenProblem[]): GuildhallError {
  return new GuildhallError('invalid-request', {
    message: 'The settings cannot be saved yet',
    fix: 'Put right what is named and save again.',
    problems,
  })
}
