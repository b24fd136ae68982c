import { randomUUID } from 'node:crypto'
import { derivedCode, hashToken, newToken } from '@guildhall/access'
import { followCodes, work } from '@guildhall/database/queries'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { limit } from '../limit.ts'
import { readReference } from '../reference.ts'
import { laneOf } from '../work/kind-facts.ts'

/** How long a code works, and how long a request is open to whoever typed it, in minutes. */
export const FOLLOW_MINUTES = { code: 30, access: 120 }

const TRIES = { mails: 5, codes: 10 }
const kind = 'send-follow-code'

/**
 * Has a code mailed to the applicant of a case. Nothing here looks for the case: the worker does, so that every reference takes the same time and
 * gets the same answer. Gives the reference as it is written. Throws invalid-answers for what cannot be one, and too-many-tries.
 */
export async function requestFollowCode(
  g: Guildhall,
  { reference: typed, language = 'en' }: { reference: string; language?: Language },
): Promise<{ reference: string }> {
  const reference = readReference(typed)
  if (reference === undefined)
    throw new GuildhallError('invalid-answers', {
      problems: [{ at: 'reference', message: 'Enter the reference as it stands in our email' }],
    })
  await limit(g, 'follow', reference, TRIES.mails)
  const id = randomUUID()
  await g.db.transaction().execute(async (tx) => {
    const codeHash = hashToken(`${reference}:${followCode(g, id)}`)
    await followCodes.insertCode(tx, { id, reference, codeHash, minutes: FOLLOW_MINUTES.code })
    const payload = { codeId: id, reference, language }
    await work.addWork(tx, { id, kind, key: `follow:${id}`, payload, dueInMs: 0 })
  })
  void g.queue.enqueue([id], laneOf(kind))
  return { reference }
}

/** A code, worked out from its id and the secret, so that no queue or table holds it. */
export function followCode(g: Pick<Guildhall, 'settings'>, id: string): string {
  return derivedCode(g.settings.sessionSecret, 'follow', id)
}

/**
 * Opens a request by its code, once: the token shows that one request and what belongs to it for two hours. Throws link-used for a code that does
 * not work (any more), and too-many-tries.
 */
export async function followRequest(
  g: Guildhall,
  { reference: typed, code }: { reference: string; code: string },
): Promise<{ reference: string; accessToken: string }> {
  const reference = readReference(typed)
  if (reference === undefined) throw new GuildhallError('link-used')
  await limit(g, 'follow-code', reference, TRIES.codes)
  const accessToken = newToken()
  const isUsed = await followCodes.useCode(g.db, {
    reference,
    codeHash: hashToken(`${reference}:${code.replace(/\D/g, '')}`),
    accessHash: hashToken(accessToken),
    minutes: FOLLOW_MINUTES.access,
  })
  if (!isUsed) throw new GuildhallError('link-used')
  return { reference, accessToken }
}
