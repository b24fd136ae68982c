import { readMail } from './mailbox.ts'
import type { StartedSite } from './start-site.ts'
import { Visitor } from './visitor.ts'

/** A visitor who has signed in by the emailed code. */
export async function signInResident(
  site: StartedSite,
  email: string,
  visitor = new Visitor(site.url),
): Promise<Visitor> {
  await visitor.submit('/sign-in', { email })
  const code = /\b(\d{6})\b/.exec(await readMail(site.fakesUrl, email, 'Sign in'))?.[1] ?? ''
  const done = await visitor.submit('/sign-in', { email, code }, '/sign-in/code')
  if (done.status !== 303) throw new Error(`Signing in ended with ${done.status}`)
  return visitor
}
