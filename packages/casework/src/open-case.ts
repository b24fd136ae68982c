import { randomUUID } from 'node:crypto'
import { type Contact, pageReasons } from '@guildhall/case-words'
import { refusalOf, writeNewCase } from '@guildhall/database/queries'
import { type Actor, newCase } from '@guildhall/process-engine'
import type { ActingFor } from './account/acting-for.ts'
import type { Language } from './council/hours-in-words.ts'
import { GuildhallError } from './errors.ts'
import type { Guildhall } from './guildhall.ts'
import { emptyLedger, LEDGER_FORMAT } from './ledger.ts'
import { enqueueDue } from './move-case.ts'
import { type ParentVisit, planTransition, workOf } from './plan-transition.ts'
import { newReference } from './reference.ts'
import type { Version } from './versions.ts'

/** What a case begins with. The answers have been judged. */
export type Opening = {
  version: Version
  answers: Record<string, unknown>
  contact: Contact
  actor: Actor
  channel: 'online' | 'phone' | 'counter' | 'api'
  /** The language that the resident used, in which the case writes; English unless said. */
  language?: Language
  personId?: string
  accessHash?: Buffer
  /** Whom the resident acts for, if not for himself. */
  actingFor?: ActingFor
  draftId?: string
  /** Keys of the draft's reminders, which nobody needs any more. */
  endsWork?: string[]
  /** The visit of another case that invited to this one. */
  renews?: { caseId: string; step: string; occurrence: number }
  /** The visit of another case that starts this one. */
  parent?: ParentVisit & { reference: string; generation: number }
  idempotency?: { actor: string; key: string; requestHash: string }
}

/** Opens a case in one statement. Throws hold-ended, or already-done when the draft or the idempotency key was used before. */
export async function openCase(g: Guildhall, opening: Opening): Promise<{ reference: string; version: number }> {
  const { version, answers, actor, channel, parent, idempotency } = opening
  const caseId = randomUUID()
  const before = { caseId, state: newCase(), ledger: emptyLedger(caseId), parent }
  const started = { type: 'start' as const, answers, actor, channel, ...(parent && { partOf: parent.reference }) }
  const transition = planTransition(version, before, started, g.now(), {
    reasons: pageReasons(version, answers),
  })
  if (!transition) throw new Error('A new case did not start')
  const renewed = opening.renews && tellRenewed(opening.renews)
  g.crash('before-open-case')
  for (let attempt = 1; ; attempt += 1) {
    const reference = newReference(version.package.service.prefix)
    const reply = { reference, version: version.version }
    try {
      await writeNewCase(g.db, transition, {
        reference,
        ledgerFormat: LEDGER_FORMAT,
        slug: version.slug,
        version: version.version,
        channel,
        language: opening.language,
        personId: opening.personId,
        accessHash: opening.accessHash?.toString('hex'),
        applicantName: opening.contact.name,
        applicantEmail: opening.contact.email,
        actingFor: opening.actingFor,
        draftId: opening.draftId,
        endsWork: opening.endsWork,
        renewed,
        parent,
        idempotency: idempotency && { ...idempotency, reply },
      })
    } catch (error) {
      if (refusalOf(error) === 'hold-ended') throw new GuildhallError('hold-ended', { cause: error })
      if (refusalOf(error) === 'draft-used') throw new GuildhallError('already-done', { cause: error })
      const { code, constraint } = error as { code?: string; constraint?: string }
      if (code === '23505' && constraint === 'idempotency_pkey')
        throw new GuildhallError('already-done', { cause: error })
      if (code === '23505' && constraint === 'cases_reference_key' && attempt < 5) continue
      throw error
    }
    g.crash('after-open-case')
    const work = workOf(transition)
    enqueueDue(g, renewed ? [...work, { id: renewed.workId, kind: 'settle-renewal' }] : work)
    return reply
  }
}

/** The case that invited hears of it by a row of work in the same statement: whatever happens now, it will. */
function tellRenewed({ caseId, step, occurrence }: NonNullable<Opening['renews']>) {
  return { caseId, workId: randomUUID(), key: `${step}#${occurrence}:renewed`, payload: { step, occurrence } }
}
