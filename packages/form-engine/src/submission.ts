import type { CheckContext } from '@guildhall/question-kinds/models'
import { cleanValue } from './clean-value.ts'
import type { CompiledForm } from './compile-form.ts'
import { visibleAnswers } from './journey.ts'
import { type Answers, isObject, questionsOf } from './questions.ts'
import { validateAll } from './validate.ts'

/** What a submission by the API comes to. `page` is absent from errors that belong to no page. */
export type Submission = { answers: Answers } | { errors: { page?: string; at: string; message: string }[] }

const MAX_ERRORS = 100

/**
 * The answers of a whole form sent at once: unknown questions and wrong types are refused with a sentence, answers to
 * questions that are not asked are left out. Never throws for any value.
 */
export function validateSubmission(compiled: CompiledForm, value: unknown, context: CheckContext = {}): Submission {
  if (!isObject(value))
    return { errors: [{ at: '', message: 'Answers must be an object with a name for each question' }] }
  const names = new Set(
    compiled.form.pages.flatMap(questionsOf).flatMap(({ name, kind }) => (kind?.silent ? [] : [name])),
  )
  const unknown = Object.keys(value).filter((name) => !names.has(name))
  if (unknown.length > 0) {
    const errors = unknown.slice(0, MAX_ERRORS)
    return { errors: errors.map((name) => ({ at: name, message: `There is no question “${name}” in this form` })) }
  }
  const cleaned = cleanValue(value)
  if (!cleaned) return { errors: [{ at: '', message: 'Answers must be smaller and less deep' }] }
  const answers = visibleAnswers(compiled.form, cleaned.value as Answers)
  const errors = validateAll(compiled, answers, context)
  return errors.length === 0 ? { answers } : { errors: errors.slice(0, MAX_ERRORS) }
}
