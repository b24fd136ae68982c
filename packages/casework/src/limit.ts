import { hashToken } from '@guildhall/access'
import { people } from '@guildhall/database/queries'
import { GuildhallError } from './errors.ts'
import type { Guildhall } from './guildhall.ts'

const WINDOW_MINUTES = 15

/** Counts a try of an action for one subject, over all processes. Throws too-many-tries past `most` in fifteen minutes. */
export async function limit(g: Guildhall, action: string, subject: string, most: number): Promise<void> {
  const count = await people.countTry(g.db, action, hashToken(`${action}:${subject}`), WINDOW_MINUTES)
  if (count > most) throw new GuildhallError('too-many-tries')
}
