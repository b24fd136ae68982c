import { plain } from '@guildhall/case-words'
import { cases, secondSteps } from '@guildhall/database/queries'
import { inLanguage } from '../in-language.ts'
import { followCode } from '../residents/follow-request.ts'
import type { WorkHandler } from './handler.ts'
import { sendOnce } from './send-message.ts'

type Facts = { service: string; reference: string; council: string }

const en = {
  subject: ({ reference }: Facts) => `Your code to see request ${reference}`,
  code: (code: string, { service, reference }: Facts) =>
    `Type this code to see how your request is going (${service}, ${reference}): ${code}`,
  signInSubject: ({ reference }: Facts) => `Sign in to see request ${reference}`,
  signIn: ({ service, reference }: Facts, address: string) =>
    `The account of your request (${service}, ${reference}) asks for two steps at sign-in, so a code alone does not show it. Sign in to see it: ${address}`,
  once: 'It works once, for 30 minutes. Do not give it to anyone. If you did not ask for it, you can ignore this email.',
}

const cy: typeof en = {
  subject: ({ reference }) => `Eich cod i weld cais ${reference}`,
  code: (code, { service, reference }) =>
    `Teipiwch y cod hwn i weld sut mae’ch cais yn mynd (${service}, ${reference}): ${code}`,
  signInSubject: ({ reference }) => `Mewngofnodwch i weld cais ${reference}`,
  signIn: ({ service, reference }, address) =>
    `Mae cyfrif eich cais (${service}, ${reference}) yn gofyn am ddau gam wrth fewngofnodi, felly nid yw cod yn unig yn ei ddangos. Mewngofnodwch i’w weld: ${address}`,
  once: 'Mae’n gweithio unwaith, am 30 munud. Peidiwch â’i roi i neb. Os na ofynnoch amdano, gallwch anwybyddu’r e-bost hwn.',
}

/**
 * Mails the code by which a request is followed to its applicant; nothing where there is no such request, or no address with it. Whose account asks for a
 * second step is asked to sign in: a mailbox alone must not show what the account keeps closed.
 */
export const sendFollowCode: WorkHandler = async (g, work) => {
  const { codeId, reference, language } = work.payload
  const row = await cases.readCaseByReference(g.db, String(reference))
  if (!row?.applicant_email) return 'done'
  const t = language === 'cy' ? cy : en
  const version = inLanguage(await g.versions.read(row.slug, row.version), language === 'cy' ? 'cy' : 'en')
  const { name: council } = await g.council.read()
  const facts = { service: plain(version.package.service.name), reference: row.reference, council }
  const step = row.person_id === null ? undefined : await secondSteps.readSecondStep(g.db, row.person_id)
  if (step?.turned_on_at) {
    const asked = [t.signIn(facts, `${g.settings.publicUrl}/sign-in`), council].join('\n\n')
    await sendOnce(g, work, { to: row.applicant_email, subject: t.signInSubject(facts), body: asked })
    return 'done'
  }
  const body = [t.code(followCode(g, String(codeId)), facts), t.once, council].join('\n\n')
  await sendOnce(g, work, { to: row.applicant_email, subject: t.subject(facts), body })
  return 'done'
}
