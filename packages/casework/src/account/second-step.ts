import { randomUUID } from 'node:crypto'
import { type AppKey, appCodeCounter, appKey, hashRecoveryCode, hashToken, newRecoveryCodes } from '@guildhall/access'
import { accounts, secondSteps } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { limit } from '../limit.ts'
import { beginResidentSession, type SignedIn } from '../sign-in.ts'
import { readProfile } from './profile.ts'
import { queueLetter, wakeLetter, writeLetter } from './queue-letter.ts'

const TRIES = 10

/** The second step that a resident asks for at sign-in. `since` is unset while an app is being set up. */
export type SecondStep = { since?: Date; recoveryCodesLeft: number }

/** The second step of a resident; undefined without one. */
export async function readSecondStep(
  g: Guildhall,
  { personId }: { personId: string },
): Promise<SecondStep | undefined> {
  const row = await secondSteps.readSecondStep(g.db, personId)
  return row && { since: row.turned_on_at ?? undefined, recoveryCodesLeft: Number(row.codes_left) }
}

/** Begins to set up an app; one that was never turned on is forgotten. Throws already-done while one is on. */
export async function startSecondStep(g: Guildhall, { personId }: { personId: string }): Promise<void> {
  await readProfile(g, { personId })
  if (!(await secondSteps.putSecondStep(g.db, personId, randomUUID()))) throw new GuildhallError('already-done')
}

/** What the app that is being set up is told; undefined when none is. */
export async function readAppKey(g: Guildhall, { personId }: { personId: string }): Promise<AppKey | undefined> {
  const row = await secondSteps.readSecondStep(g.db, personId)
  if (!row || row.turned_on_at) return undefined
  const { email } = await readProfile(g, { personId })
  const { name } = await g.council.read()
  return appKey(g.settings.sessionSecret, row.id, { issuer: name, account: email })
}

/**
 * Turns the second step on once the app has shown a right code, signs other devices out and gives the recovery codes, this once only. Throws
 * wrong-credentials for another code, already-done when it is on, and too-many-tries.
 */
export async function turnOnSecondStep(
  g: Guildhall,
  { personId, sessionToken, code }: { personId: string; sessionToken: string; code: string },
): Promise<{ recoveryCodes: string[] }> {
  const { email } = await readProfile(g, { personId })
  const row = await secondSteps.readSecondStep(g.db, personId)
  if (!row || row.turned_on_at) throw new GuildhallError('already-done')
  await limit(g, 'second-step', personId, TRIES)
  if (!(await isAppCode(g, { personId, id: row.id, code }))) throw new GuildhallError('wrong-credentials')
  const recoveryCodes = newRecoveryCodes()
  const letterId = await g.db.transaction().execute(async (tx) => {
    if (!(await secondSteps.turnOn(tx, personId, row.id))) throw new GuildhallError('already-done')
    await secondSteps.replaceRecoveryCodes(tx, personId, hashesOf(personId, recoveryCodes))
    await accounts.endSessions(tx, personId, hashToken(sessionToken))
    return writeLetter(tx, { letter: 'second-step-on', to: email })
  })
  wakeLetter(g, letterId)
  return { recoveryCodes }
}

/** Gives new recovery codes, this once only; those from before no longer work. Throws not-found without a second step. */
export async function renewRecoveryCodes(
  g: Guildhall,
  { personId }: { personId: string },
): Promise<{ recoveryCodes: string[] }> {
  const step = await readSecondStep(g, { personId })
  if (!step?.since) throw new GuildhallError('not-found')
  const recoveryCodes = newRecoveryCodes()
  await g.db
    .transaction()
    .execute((tx) => secondSteps.replaceRecoveryCodes(tx, personId, hashesOf(personId, recoveryCodes)))
  return { recoveryCodes }
}

/** Turns the second step off and forgets its codes. */
export async function turnOffSecondStep(g: Guildhall, { personId }: { personId: string }): Promise<void> {
  const { email } = await readProfile(g, { personId })
  const letterId = await g.db.transaction().execute((tx) => forgetSecondStep(tx, { personId, email }))
  if (letterId) wakeLetter(g, letterId)
}

/** Forgets the app and its recovery codes and tells the resident, if it was on; gives the id of that email. Within a transaction. */
export async function forgetSecondStep(
  db: Guildhall['db'],
  { personId, email }: { personId: string; email: string },
): Promise<string | undefined> {
  const wasOn = (await secondSteps.readSecondStep(db, personId))?.turned_on_at
  await secondSteps.deleteSecondStep(db, personId)
  return wasOn ? writeLetter(db, { letter: 'second-step-off', to: email }) : undefined
}

/**
 * Finishes a sign-in by a code of the app or a recovery code. Throws link-used when it was begun too long ago, wrong-credentials, and
 * too-many-tries after ten in fifteen minutes for one person.
 */
export async function takeSecondStep(
  g: Guildhall,
  given: { halfToken: string; userAgent?: string } & ({ code: string } | { recoveryCode: string }),
): Promise<SignedIn> {
  const half = hashToken(given.halfToken)
  const personId = await secondSteps.readHalfSignIn(g.db, half)
  if (!personId) throw new GuildhallError('link-used')
  await limit(g, 'second-step', personId, TRIES)
  const row = await secondSteps.readSecondStep(g.db, personId)
  const isRight =
    'code' in given
      ? row !== undefined && (await isAppCode(g, { personId, id: row.id, code: given.code }))
      : await secondSteps.useRecoveryCode(g.db, personId, hashRecoveryCode(personId, given.recoveryCode))
  if (!isRight) throw new GuildhallError('wrong-credentials')
  if (!(await secondSteps.useHalfSignIn(g.db, half))) throw new GuildhallError('link-used')
  if ('recoveryCode' in given) {
    const { email } = await readProfile(g, { personId })
    await queueLetter(g, { letter: 'recovery-code-used', to: email })
  }
  return beginResidentSession(g, { personId, userAgent: given.userAgent })
}

/** Whether a half of a sign-in still waits for its second step. */
export async function isHalfSignedIn(g: Guildhall, { halfToken }: { halfToken: string }): Promise<boolean> {
  return (await secondSteps.readHalfSignIn(g.db, hashToken(halfToken))) !== undefined
}

/** Whether it is the code of now, and is taken for the first time. */
async function isAppCode(
  g: Guildhall,
  { personId, id, code }: { personId: string; id: string; code: string },
): Promise<boolean> {
  const counter = appCodeCounter(g.settings.sessionSecret, id, code.replaceAll(/\s/g, ''), g.now())
  return counter !== undefined && secondSteps.useCounter(g.db, personId, id, counter)
}

function hashesOf(personId: string, codes: string[]): Buffer[] {
  return codes.map((code) => hashRecoveryCode(personId, code))
}
