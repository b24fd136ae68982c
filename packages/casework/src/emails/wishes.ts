import { emailWishes } from '@guildhall/database/queries'
import { readProfile } from '../account/profile.ts'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { isUuid } from '../residents/drafts.ts'
import { isOptionalEmail, OPTIONAL_EMAILS, type OptionalEmail } from './optional-emails.ts'

/** Which emails beyond the necessary ones somebody wants, and in which language we write. */
export type EmailWishes = { wanted: OptionalEmail[]; language: Language }

/** What a resident wishes of our emails: everything, in English, until they say otherwise. */
export async function readEmailWishes(g: Guildhall, { personId }: { personId: string }): Promise<EmailWishes> {
  const { email } = await readProfile(g, { personId })
  const row = await emailWishes.readWishes(g.db, email)
  return {
    wanted: OPTIONAL_EMAILS.filter((kind) => !row?.refused.includes(kind)),
    language: asLanguage(row?.language),
  }
}

/** Keeps what a resident wishes of our emails. */
export async function saveEmailWishes(
  g: Guildhall,
  { personId, wanted, language }: { personId: string } & EmailWishes,
): Promise<void> {
  const { email } = await readProfile(g, { personId })
  const refused = OPTIONAL_EMAILS.filter((kind) => !wanted.includes(kind))
  await emailWishes.saveWishes(g.db, email, { language, refused })
}

/** Keeps the language in which somebody has just signed in, for the emails about the account. */
export async function noteLanguage(
  g: Guildhall,
  { email, language }: { email: string; language: Language },
): Promise<void> {
  await emailWishes.saveWishes(g.db, email, { language })
}

/** In which language an address is written to about its account. */
export async function languageOf(g: Pick<Guildhall, 'db'>, email: string): Promise<Language> {
  return asLanguage((await emailWishes.readWishes(g.db, email))?.language)
}

/** What the link in an email is about. Looking changes nothing. Throws not-found for a link that is none. */
export async function readStopLink(
  g: Guildhall,
  { id, about }: { id: string; about: string },
): Promise<{ about: OptionalEmail; isStopped: boolean }> {
  const row = isUuid(id) && isOptionalEmail(about) ? await emailWishes.readWishesById(g.db, id) : undefined
  if (!row || !isOptionalEmail(about)) throw new GuildhallError('not-found')
  return { about, isStopped: row.refused.includes(about) }
}

/** Stops or allows a kind of email for whoever holds its link; nothing else can be done with it. Throws not-found. */
export async function answerStopLink(
  g: Guildhall,
  { id, about, isStopped }: { id: string; about: string; isStopped: boolean },
): Promise<void> {
  const known = isUuid(id) && isOptionalEmail(about) && (await emailWishes.setRefused(g.db, id, about, isStopped))
  if (!known) throw new GuildhallError('not-found')
}

function asLanguage(text: string | null | undefined): Language {
  return text === 'cy' ? 'cy' : 'en'
}
