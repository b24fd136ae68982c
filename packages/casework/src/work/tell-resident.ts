import { work as workQueries } from '@guildhall/database/queries'
import { NeedsRepairError, type WorkHandler } from './handler.ts'
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
    about.sentence,
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
