import { changeCode } from '../account/change-email.ts'
import type { AccountLetter } from '../account/queue-letter.ts'
import { councilFacts } from '../council/council-facts.ts'
import type { Language } from '../council/hours-in-words.ts'
import { letterWords } from '../emails/letter-words.ts'
import { signature } from '../emails/signature.ts'
import { languageOf } from '../emails/wishes.ts'
import type { Guildhall } from '../guildhall.ts'
import type { WorkHandler, WorkInHand } from './handler.ts'
import { sendOnce } from './send-message.ts'

/** Mails what an account has to say about itself, in the language that its holder used last. */
export const sendAccountLetter: WorkHandler = async (g, work) => {
  const to = String(work.payload['email'])
  const asked = work.payload['language']
  const language = asked === 'en' || asked === 'cy' ? asked : await languageOf(g, to)
  const { subject, lines } = await letterOf(g, work, language)
  const body = [...lines, await signature(g, language)].join('\n\n')
  await sendOnce(g, work, { to, subject, body })
  return 'done'
}

async function letterOf(g: Guildhall, { payload }: WorkInHand, language: Language) {
  const t = letterWords(language)
  const { council } = councilFacts(await g.council.read(), language)
  const letter = payload['letter'] as AccountLetter
  if (letter === 'confirm-email') {
    const { code } = changeCode(g, String(payload['changeId']))
    return { subject: t.confirmEmail.subject(council), lines: [t.confirmEmail.code(code), t.confirmEmail.once] }
  }
  const { subject, line } = t.notices[letter]
  return { subject: t.at(subject, council), lines: [line, t.notYou(g.settings.publicUrl)] }
}
