import { drafts } from '@guildhall/database/queries'
import { councilFacts } from '../council/council-facts.ts'
import type { Language } from '../council/hours-in-words.ts'
import { stopLines } from '../emails/stop-lines.ts'
import { inLanguage } from '../in-language.ts'
import { returnToken } from '../residents/saved-draft-links.ts'
import { savedDraftMail } from '../residents/saved-draft-mail.ts'
import { dayInWords, dayOf } from '../zone.ts'
import type { WorkHandler } from './handler.ts'
import { sendOnce } from './send-message.ts'

/** Mails the way back to a form that was put aside, or reminds of it; nothing once it was sent, deleted or is over. */
export const sendDraftLink: WorkHandler = async (g, work) => {
  const id = String(work.payload['draftId'])
  const draft = await drafts.readDraft(g.db, id)
  if (!draft || draft.reference !== null || draft.return_email === null) return 'done'
  const language: Language = draft.return_language === 'cy' ? 'cy' : 'en'
  const { package: pack } = inLanguage(await g.versions.read(draft.slug, draft.version), language)
  const { council } = councilFacts(await g.council.read(), language)
  const to = draft.return_email
  const about = work.payload['about'] === 'reminder' ? 'reminder' : 'saved'
  // The link itself was asked for; that it is brought to mind again need not be wanted.
  const stop = about === 'reminder' ? await stopLines(g, { to, about: 'reminders', language }) : ''
  if (stop === undefined) return 'done'
  const inAccount = draft.person_id !== null
  const path = inAccount ? '/requests' : `/saved/${returnToken(g, id, to).token}`
  const { subject, body } = savedDraftMail(about, language, {
    service: pack.service.name,
    council,
    link: `${g.settings.publicUrl}${path}`,
    until: dayInWords(dayOf(draft.expires_at), language),
    inAccount,
  })
  await sendOnce(g, work, { to, subject, body: [body, stop].filter((part) => part !== '').join('\n\n') })
  return 'done'
}
