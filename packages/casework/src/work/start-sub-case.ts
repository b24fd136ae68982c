import { type CaseRow, cases } from '@guildhall/database/queries'
import type { CaseState, SubCaseRefusal } from '@guildhall/process-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { judgeStart } from '../judge-form.ts'
import { moveCase } from '../move-case.ts'
import { type Opening, openCase } from '../open-case.ts'
import { isAt } from '../plan-transition.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import type { WorkHandler } from './handler.ts'

/** So many cases may stand above one that starts another: services that start one another come to an end. */
export const MOST_GENERATIONS = 5

type Ready = Pick<Opening, 'version' | 'answers'>
type Refused = { reason: SubCaseRefusal; questions?: string[] }

/**
 * Opens the case of another service that a step asks for and tells the step, in one transaction under the lock of the case that asks: a case whose
 * step does not wait any more gets none, and none gets two. The form of that service judges the answers as if somebody had sent them; what it does
 * not take is an outcome for the process, not a failure.
 */
export const startSubCase: WorkHandler = async (g, { id, token, payload, theCase: row }) => {
  const visit = { step: String(payload['step']), occurrence: Number(payload['occurrence']) }
  if (!row || !isAt(row.state as CaseState, visit)) return 'done'
  const ready = await prepare(g, row, payload)
  const lease = { workId: id, token }
  const refuse = async (refused: Refused) => {
    await moveCase(g, row.id, () => ({ type: 'sub-case-refused', ...visit, ...refused }), { lease })
    return 'completed' as const
  }
  if ('reason' in ready) return refuse(ready)
  try {
    return await withCaseLocked(g, row.id, async (locked) => {
      const parent = await cases.readCaseById(locked.db, row.id)
      // It was left meanwhile, and nobody wants the case any more.
      if (!parent || !isAt(parent.state as CaseState, visit)) return 'done'
      const { reference } = await openCase(locked, {
        ...ready,
        contact: { name: row.applicant_name ?? undefined, email: row.applicant_email ?? undefined },
        actor: { kind: 'system' },
        channel: row.channel as Opening['channel'],
        language: row.language as Opening['language'],
        personId: row.person_id ?? undefined,
        actingFor: (row.acting_for as Opening['actingFor']) ?? undefined,
        accessHash: row.access_hash ?? undefined,
        parent: { caseId: row.id, ...visit, reference: row.reference, generation: row.generation + 1 },
      })
      const started = { type: 'sub-case-started' as const, ...visit, reference }
      await moveCase(locked, row.id, () => started, { lease }, parent)
      g.crash('before-sub-case')
      return 'completed'
    })
  } catch (error) {
    // A slot belongs to whoever held it, and cannot be handed on.
    if (error instanceof GuildhallError && error.code === 'hold-ended') return refuse({ reason: 'answers-not-taken' })
    throw error
  }
}

async function prepare(g: Guildhall, row: CaseRow, payload: Record<string, unknown>): Promise<Ready | Refused> {
  if (row.generation >= MOST_GENERATIONS) return { reason: 'too-deep' }
  const given = Object.entries((payload['answers'] ?? {}) as Record<string, unknown>)
  try {
    const version = await g.versions.current(String(payload['service']))
    // A rule that found nothing gives no answer.
    const asked = given.filter(([, value]) => value !== null && value !== undefined)
    return { version, answers: await judgeStart(g, version, Object.fromEntries(asked)) }
  } catch (error) {
    if (!(error instanceof GuildhallError)) throw error
    if (error.code === 'not-found') return { reason: 'not-published' }
    if (error.code !== 'invalid-answers') throw error
    const questions = (error.problems ?? []).map(({ at }) => at.split('.')[0]!)
    return { reason: 'answers-not-taken', questions: [...new Set(questions)].slice(0, 20) }
  }
}
