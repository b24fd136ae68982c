import { emailWishes } from '@guildhall/database/queries'
import type { Language } from '../council/hours-in-words.ts'
import type { Guildhall } from '../guildhall.ts'
import type { OptionalEmail } from './optional-emails.ts'

const words = {
  en: 'You can do without emails like this? Stop them here:',
  cy: 'Gallwch wneud heb e-byst fel hyn? Stopiwch nhw yma:',
}

/** The end of an email that may be refused, with the way to do so; undefined when its address has refused such emails already. */
export async function stopLines(
  g: Guildhall,
  { to, about, language }: { to: string; about: OptionalEmail; language: Language },
): Promise<string | undefined> {
  const { id, refused } = await emailWishes.ensureWishes(g.db, to)
  if (refused.includes(about)) return undefined
  return `${words[language]} ${g.settings.publicUrl}/emails/${id}/${about}`
}
