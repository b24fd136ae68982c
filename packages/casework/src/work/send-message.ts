import { createHash } from 'node:crypto'
import { fillIn } from '@guildhall/case-words'
import { type CaseRow, people, tasks, work as workQueries } from '@guildhall/database/queries'
import type { Recipient, ServicePackage } from '@guildhall/schemas'
import type { Language } from '../council/hours-in-words.ts'
import { stopLines } from '../emails/stop-lines.ts'
import type { Guildhall } from '../guildhall.ts'
import { inLanguage } from '../in-language.ts'
import { moveCase } from '../move-case.ts'
import { NeedsRepairError, type WorkHandler, type WorkInHand } from './handler.ts'
import { messageFacts } from './message-facts.ts'

/**
 * Sends a message of a service to everybody it is for, each under a reference of its own. GOV.UK Notify knows no idempotency key, so on a second
 * try it is asked for that reference before anything is sent.
 */
export const sendMessage: WorkHandler = async (g, work) => {
  const { id, token, payload, theCase: row } = work
  if (!row) throw new NeedsRepairError('The case of this message is not there')
  const written = await g.versions.read(row.slug, row.version)
  const name = String(payload['message'])
  const language = payload['to'] === 'applicant' ? languageOfMessage(written.package, name, row.language) : 'en'
  const version = inLanguage(written, language)
  const message = version.package.messages[name]
  if (!message) throw new NeedsRepairError(`The service has no message "${name}"`)
  const step = String(payload['step'])
  const known = await recipientsOf(g, row, payload['to'] as Recipient, step)
  const about = payload['to'] === 'applicant' ? message.about : undefined
  const stop = about && known[0] ? await stopLines(g, { to: known[0], about, language }) : ''
  const recipients = stop === undefined ? [] : known
  const facts = await messageFacts(g, row, version, step, language)
  const subject = fillIn(message.subject, facts)
  const body = [fillIn(message.body, facts), stop].filter((part) => part).join('\n\n')
  for (const to of recipients) {
    const providerId = await sendOnce(g, work, { to, subject, body })
    await workQueries.insertMessage(g.db, {
      workId: id,
      caseId: row.id,
      channel: 'email',
      sentTo: to,
      subject,
      providerId,
      sentAt: g.now(),
    })
    g.crash('after-message-kept')
  }
  const said = { message: name, to: payload['to'], count: recipients.length }
  const ledger = [
    recipients.length > 0
      ? { type: 'message-sent' as const, step, data: said }
      : {
          type: 'message-failed' as const,
          step,
          data: { ...said, reason: stop === undefined ? 'not-wanted' : 'no-address' },
        },
  ]
  await moveCase(g, row.id, () => undefined, { lease: { workId: id, token }, ledger })
  return 'completed'
}

/** The language of the case where the whole message is translated; half a message in each would help nobody. */
function languageOfMessage({ translations }: ServicePackage, name: string, language: string): Language {
  const texts = translations?.[language] ?? {}
  const isWhole = ['subject', 'body'].every((part) => Object.hasOwn(texts, `/messages/${name}/${part}`))
  return language === 'cy' && isWhole ? 'cy' : 'en'
}

/** Sends an email unless an earlier try of this work has sent it. Returns the provider's id. */
export async function sendOnce(
  g: Guildhall,
  work: WorkInHand,
  { to, subject, body }: { to: string; subject: string; body: string },
): Promise<string> {
  const reference = `${work.id}-${markOf(work.id, to)}`
  if (work.attempts > 1) {
    const [sent] = await g.connectors.notify.findByReference(reference)
    if (sent) return sent.id
  }
  g.crash('before-send')
  // The last moment to notice that we were frozen: whoever took over has sent it, or will.
  await work.insist()
  const { id } = await g.connectors.notify.sendEmail({
    to,
    templateId: g.settings.notifyTemplateId,
    personalisation: { subject, body },
    reference,
  })
  g.crash('after-send')
  return id
}

/** Tells the recipients of one message apart without naming them, and whatever their order: who they are may change between two tries. */
function markOf(workId: string, to: string): string {
  return createHash('sha256').update(`${workId}:${to}`).digest('hex').slice(0, 16)
}

async function recipientsOf(g: Guildhall, row: CaseRow, to: Recipient, step: string): Promise<string[]> {
  if (to === 'applicant') return row.applicant_email ? [row.applicant_email] : []
  const role = rolesByRecipient[to]
  if (role) return people.emailsOfRole(g.db, role)
  const records = await tasks.listTasksOfCase(g.db, row.id)
  const task = records.findLast((record) => record.step === step) ?? records.findLast(isOpen) ?? records.at(-1)
  if (!task) return []
  if (to === 'team') return people.emailsOfTeam(g.db, task.team_id, false)
  if (to === 'team-lead') return people.emailsOfTeam(g.db, task.team_id, true)
  const email = task.assignee_id ? await people.emailOfPerson(g.db, task.assignee_id) : undefined
  return email ? [email] : people.emailsOfTeam(g.db, task.team_id, false)
}

/** A message from the clock of the whole case is about work that is still to be done. */
function isOpen({ status }: { status: string }): boolean {
  return status === 'open'
}

const rolesByRecipient: Partial<Record<Recipient, string>> = {
  officers: 'officer',
  designers: 'designer',
  administrators: 'admin',
}
