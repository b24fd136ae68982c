import { plain } from '@guildhall/case-words'
import { work as workQueries } from '@guildhall/database/queries'
import type { Language } from '../council/hours-in-words.ts'
import { letterWords } from '../emails/letter-words.ts'
import { signature } from '../emails/signature.ts'
import { inLanguage } from '../in-language.ts'
import { dayInWords } from '../zone.ts'
import { NeedsRepairError, type WorkHandler, type WorkInHand } from './handler.ts'
import { sendOnce } from './send-message.ts'

/** Emails the resident that something new is on the page of the request: a link to it, never what it says. Nothing where there is no address. */
export const tellResident: WorkHandler = async (g, work) => {
  const { payload, theCase: row } = work
  const language = row?.language === 'cy' ? 'cy' : 'en'
  const { news } = letterWords(language)
  const about = String(payload['about'])
  const said = Object.hasOwn(news, about) ? news[about] : undefined
  if (!row || !said) throw new NeedsRepairError('There is no case, or nothing to tell, behind this work')
  const to = row.applicant_email
  if (!to) return 'done'
  const version = inLanguage(await g.versions.read(row.slug, row.version), language)
  const subject = `${said.subject} – ${row.reference}`
  const body = [
    `${version.package.service.name}, ${row.reference}`,
    said.line.replace('((when))', () => whenIn(payload, language)),
    `${g.settings.publicUrl}/requests/${row.reference}`,
    await signature(g, language),
  ].join('\n\n')
  const providerId = await sendOnce(g, work, { to, subject, body })
  await workQueries.insertMessage(g.db, {
    workId: work.id,
    caseId: row.id,
    channel: 'email',
    sentTo: to,
    subject,
    providerId,
    sentAt: g.now(),
  })
  return 'done'
}

/** The day and time of a booking as the work bears them. */
function whenIn({ date, time }: WorkInHand['payload'], language: Language): string {
  return [dayInWords(String(date ?? ''), language), plain(String(time ?? ''))].filter((part) => part !== '').join(', ')
}
