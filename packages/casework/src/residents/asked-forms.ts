import { cases, type DraftRow } from '@guildhall/database/queries'
import { type CompiledForm, translate } from '@guildhall/form-engine'
import type { CaseState } from '@guildhall/process-engine'
import type { Form, FormStepConfig } from '@guildhall/schemas'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { compiledForm } from '../judge-form.ts'
import { isAt } from '../plan-transition.ts'
import { stepAt, type Version } from '../versions.ts'

/** A form that a case waits for its resident to fill in: the place of the step, and what it is called. */
export type AskedForm = { step: string; title: string; form: string }

/** The visit to a step that asks for a draft's form, and whether the case is still there. */
export type AskedVisit = { caseId: string; reference: string; step: string; occurrence: number; isWaiting: boolean }

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

/** What a draft is asked by: the visit, the form, and the version that its case is on now. Undefined for a draft that begins a case. */
export async function askedBy(
  g: Guildhall,
  { asked_case: caseId, asked_step: step, asked_occurrence: occurrence }: DraftRow,
): Promise<{ visit: AskedVisit; form: string; version: number } | undefined> {
  if (caseId === null || step === null || occurrence === null) return undefined
  const row = await cases.readCaseById(g.db, caseId)
  if (!row) throw new GuildhallError('not-found')
  const version = await g.versions.read(row.slug, row.version)
  const { form } = (stepAt(version, step)?.config ?? {}) as Partial<FormStepConfig>
  if (form === undefined) throw new GuildhallError('not-found')
  const isWaiting = isAt(row.state as CaseState, { step, occurrence })
  return { visit: { caseId, reference: row.reference, step, occurrence, isWaiting }, form, version: row.version }
}

/** A form of a version, in a language and compiled. */
export function formOf(
  version: Version,
  id: string,
  language: Language = 'en',
): { form: Form; compiled: CompiledForm } {
  const form = version.package.forms[id]
  if (!form) throw new GuildhallError('not-found')
  return { form: translate(form, language), compiled: compiledForm(form) }
}
