import { randomUUID } from 'node:crypto'
import { derivedCode, derivedToken, deviceOf, hashToken, isPassword, newToken, type Session } from '@guildhall/access'
import { people, secondSteps, work } from '@guildhall/database/queries'
import type { Language } from './council/hours-in-words.ts'
import { GuildhallError } from './errors.ts'
import type { Guildhall } from './guildhall.ts'
import { limit } from './limit.ts'
import { readSession } from './sessions.ts'
import { laneOf } from './work/kind-facts.ts'

const STAFF_HOURS = 10
const RESIDENT_HOURS = 2
const LINK_MINUTES = 30
const HALF_MINUTES = 10
const TRIES = { passwords: 10, links: 5, codes: 10 }

/** Somebody is signed in. */
export type SignedIn = { kind: 'signed-in'; sessionToken: string; session: Session }

/** How signing in as a resident went on: done, or a second step is asked for, which `halfToken` opens and nothing else. */
export type ResidentSignIn = SignedIn | { kind: 'second-step'; halfToken: string }

/** Signs a member of staff in. Throws wrong-credentials, and too-many-tries after ten in fifteen minutes for one address. */
export async function signInStaff(
  g: Guildhall,
  { email, password }: { email: string; password: string },
): Promise<{ sessionToken: string; session: Session }> {
  const address = email.trim().toLowerCase()
  await limit(g, 'password', address, TRIES.passwords)
  const person = await people.readStaffByEmail(g.db, address)
  const right = await isPassword(password, person?.password_hash)
  if (!person || !right) throw new GuildhallError('wrong-credentials')
  const sessionToken = await startSession(g, person.id, STAFF_HOURS)
  const session = await readSession(g, { sessionToken })
  return { sessionToken, session: session! }
}

/**
 * Has a sign-in link and a code mailed to an address; the worker sends it, so that known and unknown addresses take the same time. Throws
 * invalid-answers for what is not an address and too-many-tries.
 */
export async function requestSignInLink(
  g: Guildhall,
  { email, language = 'en' }: { email: string; language?: Language },
): Promise<void> {
  const address = email.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(address) || address.length > 254) {
    throw new GuildhallError('invalid-answers', {
      problems: [{ at: 'email', message: 'Enter an email address in the correct format, like name@example.com' }],
    })
  }
  await limit(g, 'link', address, TRIES.links)
  const id = randomUUID()
  const { token, codeHash } = linkSecrets(g, id, address)
  await people.insertSignInLink(g.db, { tokenHash: hashToken(token), codeHash, email: address, minutes: LINK_MINUTES })
  await work.addWork(g.db, {
    id,
    kind: 'send-sign-in-link',
    key: `sign-in:${id}`,
    payload: { linkId: id, email: address, language },
    dueInMs: 0,
  })
  void g.queue.enqueue([id], laneOf('send-sign-in-link'))
}

/** The token and code of a link. They are worked out from its id and the secret, so no queue or table holds them. */
export function linkSecrets(
  g: Guildhall,
  linkId: string,
  email: string,
): { token: string; code: string; codeHash: Buffer } {
  const code = derivedCode(g.settings.sessionSecret, 'sign-in', linkId)
  return {
    token: derivedToken(g.settings.sessionSecret, 'sign-in', linkId),
    code,
    codeHash: hashToken(`${email}:${code}`),
  }
}

/** Whether a link could still be used; looking does not use it up. */
export async function readSignInLink(g: Guildhall, { token }: { token: string }): Promise<{ usable: boolean }> {
  return { usable: await people.isLinkUsable(g.db, hashToken(token)) }
}

/** Signs a resident in by the link or by the typed code, once. Throws link-used, and too-many-tries for codes. */
export async function consumeSignInLink(
  g: Guildhall,
  given: ({ token: string } | { email: string; code: string }) & { userAgent?: string },
): Promise<ResidentSignIn> {
  const email = 'token' in given ? await people.useLink(g.db, hashToken(given.token)) : await useCode(g, given)
  if (!email) throw new GuildhallError('link-used')
  return signInResident(g, { personId: await people.findOrCreateResident(g.db, email, email), ...given })
}

/**
 * Signs a resident in who keeps a password. An address that nobody has, and one without a password, are refused in the same words and
 * take as long. Throws wrong-credentials, and too-many-tries after ten in fifteen minutes for one address.
 */
export async function signInByPassword(
  g: Guildhall,
  { email, password, userAgent }: { email: string; password: string; userAgent?: string },
): Promise<ResidentSignIn> {
  const address = email.trim().toLowerCase()
  await limit(g, 'resident-password', address, TRIES.passwords)
  const person = await people.readResidentByEmail(g.db, address)
  const right = await isPassword(password.normalize('NFC'), person?.password_hash)
  if (!person || !right) throw new GuildhallError('wrong-credentials')
  return signInResident(g, { personId: person.id, userAgent })
}

/** Goes on with a resident who has shown who he is: his session begins, unless he asks for a second step. */
export async function signInResident(
  g: Guildhall,
  { personId, userAgent }: { personId: string; userAgent?: string },
): Promise<ResidentSignIn> {
  const step = await secondSteps.readSecondStep(g.db, personId)
  if (!step?.turned_on_at) return beginResidentSession(g, { personId, userAgent })
  const halfToken = newToken()
  await secondSteps.insertHalfSignIn(g.db, { tokenHash: hashToken(halfToken), personId, minutes: HALF_MINUTES })
  return { kind: 'second-step', halfToken }
}

/** Begins the session of a resident who has shown all that he asks for. */
export async function beginResidentSession(
  g: Guildhall,
  { personId, userAgent }: { personId: string; userAgent?: string },
): Promise<SignedIn> {
  const sessionToken = await startSession(g, personId, RESIDENT_HOURS, userAgent)
  const session = await readSession(g, { sessionToken })
  return { kind: 'signed-in', sessionToken, session: session! }
}

async function useCode(g: Guildhall, given: { email: string; code: string }): Promise<string | undefined> {
  const email = given.email.trim().toLowerCase()
  const code = given.code.replace(/\D/g, '')
  await limit(g, 'code', email, TRIES.codes)
  return (await people.useCode(g.db, email, hashToken(`${email}:${code}`))) ? email : undefined
}

async function startSession(g: Guildhall, personId: string, hours: number, userAgent?: string): Promise<string> {
  const sessionToken = newToken()
  const device = deviceOf(userAgent)
  await people.insertSession(g.db, { tokenHash: hashToken(sessionToken), personId, csrf: newToken(), hours, device })
  return sessionToken
}
