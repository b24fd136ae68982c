import { derivedToken } from '@guildhall/access'
import { ConnectorError, type ProvenPerson, SignInRefusedError, type SignInSecrets } from '@guildhall/connectors'
import { accounts, people } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { type ResidentSignIn, signInResident } from '../sign-in.ts'

const LINK_MINUTES = 60

/** How a visit to the provider ended: signed in or on the way, or known there but without an address that it vouches for. */
export type ProviderSignIn = (ResidentSignIn & { idToken: string }) | { kind: 'needs-email'; pending: string }

/** Where to sign in with the provider, and what the browser must bring back. Throws not-found without one, sign-in-unavailable while it is away. */
export async function beginProviderSignIn(
  g: Guildhall,
  more: { language: string },
): Promise<{ url: string } & SignInSecrets> {
  return withProvider(g, (provider) => provider.begin(more))
}

/**
 * Takes somebody back from the provider. An account is found by what the provider calls the person; by the email address only the
 * first time, and only if the provider has verified it. Throws sign-in-refused and sign-in-unavailable.
 */
export async function finishProviderSignIn(
  g: Guildhall,
  { address, secrets, userAgent }: { address: string; secrets: SignInSecrets; userAgent?: string },
): Promise<ProviderSignIn> {
  const person = await withProvider(g, (provider) => provider.finish(address, secrets))
  const personId = (await accounts.readSubject(g.db, person)) ?? (await linkByEmail(g, person))
  if (!personId) return { kind: 'needs-email', pending: pendingOf(g, person.subject) }
  return { ...(await signInResident(g, { personId, userAgent })), idToken: person.idToken }
}

/** Where to end the session at the provider too; undefined where there is no such page. */
export async function providerSignOut(g: Guildhall, { idToken }: { idToken?: string }): Promise<string | undefined> {
  return withProvider(g, (provider) => provider.signOutUrl({ idToken, backTo: `${g.settings.publicUrl}/sign-out` }))
}

/** Links whom the provider knows to the account whose address was proved here meanwhile. What is not ours or too old is passed over. */
export async function linkPending(
  g: Guildhall,
  { pending, personId }: { pending: string; personId: string },
): Promise<void> {
  const issuer = g.settings.signInProvider?.issuer
  const [encoded = '', ends = ''] = pending.split('.')
  const subject = Buffer.from(encoded, 'base64url').toString()
  if (!issuer || pending !== signed(g, subject, ends) || Number.parseInt(ends, 36) < g.now().getTime()) return
  await accounts.linkSubject(g.db, { issuer, subject, personId })
}

async function linkByEmail(g: Guildhall, { issuer, subject, email }: ProvenPerson): Promise<string | undefined> {
  if (!email) return undefined
  const personId = await people.findOrCreateResident(g.db, email, email)
  await accounts.linkSubject(g.db, { issuer, subject, personId })
  return personId
}

function pendingOf(g: Guildhall, subject: string): string {
  return signed(g, subject, (g.now().getTime() + LINK_MINUTES * 60_000).toString(36))
}

function signed(g: Guildhall, subject: string, ends: string): string {
  const encoded = Buffer.from(subject).toString('base64url')
  return `${encoded}.${ends}.${derivedToken(g.settings.sessionSecret, 'link-subject', `${encoded}.${ends}`)}`
}

async function withProvider<T>(
  g: Guildhall,
  ask: (provider: NonNullable<Guildhall['connectors']['signIn']>) => Promise<T>,
): Promise<T> {
  if (!g.connectors.signIn) throw new GuildhallError('not-found')
  try {
    return await ask(g.connectors.signIn)
  } catch (error) {
    if (error instanceof SignInRefusedError) {
      const isAway = error.code === 'temporarily_unavailable' || error.code === 'server_error'
      throw new GuildhallError(isAway ? 'sign-in-unavailable' : 'sign-in-refused', { cause: error })
    }
    if (error instanceof ConnectorError) throw new GuildhallError('sign-in-unavailable', { cause: error })
    throw error
  }
}
