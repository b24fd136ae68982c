import type { Session } from '@guildhall/access'
import { type Answers, questionsOf, visibleAnswers } from '@guildhall/form-engine'
import type { CaseState } from '@guildhall/process-engine'
import type { Form } from '@guildhall/schemas'
import type { Guildhall } from '../guildhall.ts'
import { type AskedForm, askedForms, formOf } from '../residents/asked-forms.ts'
import { openCaseRow } from '../staff/open-case-row.ts'
import { requireStaff } from '../staff/permission.ts'
import { inWords } from './change-in-words.ts'
import { isCorrectable } from './plan-correction.ts'

/** The answers with which a case began and the form that asked for them, and the forms that it waits for its resident to fill in. */
export type CaseAnswers = {
  form: Form
  answers: Answers
  questions: {
    name: string
    label: string
    lines: string[]
    /** True when the form does not ask it of somebody with the other answers. */
    isHidden: boolean
    /** False for what is changed elsewhere: a booking, a file. */
    isCorrectable: boolean
  }[]
  asked: (Omit<AskedForm, 'form'> & { form: Form })[]
}

/** Kinds of question whose answers staff never read in full: whoever corrects one types it anew. */
const WITHHELD = new Set(['bank-details'])

/** Reads them, for whoever may correct them. Throws not-allowed and not-found. */
export async function readAnswers(
  g: Guildhall,
  { session, reference }: { session: Session; reference: string },
): Promise<CaseAnswers> {
  requireStaff(session, 'officer')
  const { row, version } = await openCaseRow(g, session, reference)
  const state = row.state as CaseState
  const shown = visibleAnswers(version.form, state.answers)
  const questions = version.form.pages.flatMap(questionsOf).filter(({ kind }) => !kind?.silent && !kind?.workedOut)
  const names = new Set(questions.filter(({ kind }) => !WITHHELD.has(kind?.kind ?? '')).map(({ name }) => name))
  return {
    form: version.form,
    answers: Object.fromEntries(Object.entries(state.answers).filter(([name]) => names.has(name))),
    questions: questions.map(({ name, kind }) => {
      const answer = state.answers[name]
      const { label, after } = inWords(version, name, undefined, answer)
      const isHidden = answer !== undefined && !Object.hasOwn(shown, name)
      return { name, label, lines: after, isHidden, isCorrectable: isCorrectable(kind?.kind) }
    }),
    asked: askedForms(state, version).map(({ step, title, form }) => ({
      step,
      title,
      form: formOf(version, form).form,
    })),
  }
}
