import { councilFacts } from '../council/council-facts.ts'
import { letterWords } from '../emails/letter-words.ts'
import { signature } from '../emails/signature.ts'
import { linkSecrets } from '../sign-in.ts'
import type { WorkHandler } from './handler.ts'
import { sendOnce } from './send-message.ts'

/** Mails a sign-in link and its code, in the language of the page that it was asked for on. */
export const sendSignInLink: WorkHandler = async (g, work) => {
  const { payload } = work
  const to = String(payload['email'])
  const language = payload['language'] === 'cy' ? 'cy' : 'en'
  const { signIn: t } = letterWords(language)
  const { token, code } = linkSecrets(g, String(payload['linkId']), to)
  const { council } = councilFacts(await g.council.read(), language)
  const body = [
    t.link(council),
    `${g.settings.publicUrl}/sign-in/${token}`,
    t.code(code),
    t.once,
    await signature(g, language),
  ].join('\n\n')
  await sendOnce(g, work, { to, subject: t.subject(council), body })
  return 'done'
}
