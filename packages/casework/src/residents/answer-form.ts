import type { Viewer } from '@guildhall/access'
import type { CaseState } from '@guildhall/process-engine'
import type { FormStepConfig } from '@guildhall/schemas'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { judgeForm } from '../judge-form.ts'
import { moveCase } from '../move-case.ts'
import { stepAt, type Version } from '../versions.ts'
import { openRequest } from './open-request.ts'

/** A form that a case waits for its resident to fill in: the place of the step, and what it is called. */
export type AskedForm = { step: string; title: string; form: string }

/** The forms that a case waits for its resident to fill in, in order of their places. */
export function askedForms(state: CaseState, version: Pick<Version, 'package'>): AskedForm[] {
  if (state.status !== 'open') return []
  return Object.entries(state.steps)
    .filter(([, { status }]) => status === 'active')
    .flatMap(([place]): AskedForm[] => {
      const step = stepAt(version, place)
      const { by, form } = (step?.config ?? {}) as Partial<FormStepConfig>
      return step?.kind === 'form' && by === 'resident' && form ? [{ step: place, title: step.title, form }] : []
    })
    .sort((a, b) => (a.step < b.step ? -1 : 1))
}

/**
 * Fills in a form that one's own case waits for. Throws not-found, already-done when it does not wait for that form (any more), and invalid-answers
 * with a problem for each answer to put right.
 */
export async function answerForm(
  g: Guildhall,
  input: { reference: string; viewer: Viewer; step: string; answers: unknown },
): Promise<{ reference: string }> {
  const { viewer, step } = input
  const { row, version } = await openRequest(g, input)
  const state = row.state as CaseState
  const asked = askedForms(state, version).find((form) => form.step === step)
  const occurrence = state.steps[step]?.occurrence
  if (!asked || occurrence === undefined)
    throw new GuildhallError('already-done', { message: 'We are not waiting for this form' })
  const answers = await judgeForm(g, version, asked.form, input.answers)
  const actor = viewer.personId ? { kind: 'resident' as const, id: viewer.personId } : { kind: 'guest' as const }
  const submitted = { type: 'form-submitted' as const, step, occurrence, answers, actor }
  const { changed } = await moveCase(g, row.id, () => submitted)
  if (!changed) throw new GuildhallError('already-done', { message: 'This form has already been sent' })
  return { reference: row.reference }
}
