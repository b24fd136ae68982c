import { cookieOf, hashToken, type Role, type Session, tokensIn } from '@guildhall/access'
import { accounts, people } from '@guildhall/database/queries'
import type { Guildhall } from './guildhall.ts'

/** A session that has not ended, with the token that opened it. `isFresh`: who it is was shown within the last quarter of an hour. */
export type OpenSession = { token: string; session: Session; isFresh: boolean }

/** Everybody who is signed in by a cookie: nobody, one, or a member of staff and a resident. The only way from a cookie to a person. */
export async function readSessions(g: Guildhall, { cookie }: { cookie: string | undefined }): Promise<OpenSession[]> {
  const tokens = tokensIn(cookie)
  if (tokens.length === 0) return []
  const rows = await people.readSessions(g.db, tokens.map(hashToken))
  const stale = rows.filter(({ is_stale }) => is_stale).map(({ id }) => id)
  // Once in five minutes is near enough for "last used", and most requests write nothing.
  if (stale.length > 0) await accounts.touchSessions(g.db, stale)
  return tokens.flatMap((token) => {
    const row = rows.find(({ token_hash }) => token_hash.equals(hashToken(token)))
    if (!row) return []
    const { person_id: id, kind, name, email, roles, teams, csrf, is_fresh: isFresh } = row
    return [{ token, isFresh, session: { kind, csrf, person: { id, name, email, roles: roles as Role[], teams } } }]
  })
}

/** Who holds a session token; undefined once it has ended. */
export async function readSession(
  g: Guildhall,
  { sessionToken }: { sessionToken: string },
): Promise<Session | undefined> {
  const [found] = await readSessions(g, { cookie: sessionToken })
  return found?.session
}

/** The cookie after signing in. Whoever was signed in as the same kind of person is signed out; the other kind stays. */
export async function cookieAfterSignIn(
  g: Guildhall,
  given: { cookie: string | undefined; sessionToken: string; session: Session },
): Promise<string> {
  const before = await readSessions(g, given)
  const replaced = before.filter(({ session }) => session.kind === given.session.kind)
  for (const { token } of replaced) await endSession(g, { sessionToken: token })
  const kept = before.filter(({ session }) => session.kind !== given.session.kind).map(({ token }) => token)
  return cookieOf([...kept, given.sessionToken])
}

/** Ends one session and gives the cookie without it, empty when nobody is left in it. */
export async function cookieAfterSignOut(
  g: Guildhall,
  { cookie, sessionToken }: { cookie: string | undefined; sessionToken: string },
): Promise<string> {
  await endSession(g, { sessionToken })
  return cookieOf(tokensIn(cookie).filter((token) => token !== sessionToken))
}

async function endSession(g: Guildhall, { sessionToken }: { sessionToken: string }): Promise<void> {
  await people.deleteSession(g.db, hashToken(sessionToken))
}
