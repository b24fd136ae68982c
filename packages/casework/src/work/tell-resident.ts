import { plain } from '@guildhall/case-words'
import { work as workQueries } from '@guildhall/database/queries'
import { dayInWords } from '../zone.ts'
import { NeedsRepairError, type WorkHandler, type WorkInHand } from './handler.ts'
import { sendOnce } from './send-message.ts'

const subjects: Record<string, { subject: string; sentence: string }> = {
  answer: {
    subject: 'We have answered your message',
    sentence: 'We have answered your message. Read the answer here:',
  },
  documents: {
    subject: 'We need documents from you',
    sentence: 'We need documents from you. See which and send them here:',
  },
  'booking-changed': {
    subject: 'Your booking has changed',
    sentence: 'As you asked, your booking is now on ((when)). See your request here:',
  },
  'booking-cancelled': {
    subject: 'Your booking is cancelled',
    sentence: 'As you asked, your booking is cancelled. See your request here:',
  },
}

/** Emails the resident that something new is on the page of the request: a link to it, never what it says. Nothing where there is no address. */
export const tellResident: WorkHandler = async (g, work) => {
  const { payload, theCase: row } = work
  const about = subjects[String(payload['about'])]
  if (!row || !about) throw new NeedsRepairError('There is no case, or nothing to tell, behind this work')
  const to = row.applicant_email
  if (!to) return 'done'
  const { name: councilName } = await g.council.read()
  const version = await g.versions.read(row.slug, row.version)
  const subject = `${about.subject} – ${row.reference}`
  const body = [
    `${version.package.service.name}, ${row.reference}`,
    about.sentence.replace('((when))', () => whenIn(payload)),
    `${g.settings.publicUrl}/requests/${row.reference}`,
    councilName,
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
function whenIn({ date, time }: WorkInHand['payload']): string {
  return [dayInWords(String(date ?? '')), plain(String(time ?? ''))].filter((part) => part !== '').join(', ')
}
