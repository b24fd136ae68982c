import type { CheckContext } from '@guildhall/question-kinds/models'
import type { CompiledForm } from './compile-form.ts'
import { journeyOf } from './journey.ts'
import type { Answers } from './questions.ts'
import { validateAll } from './validate.ts'

/**
 * The pages that a changed answer makes it necessary to ask, in the order of the form: those that are asked only now, those with a question that is
 * asked only now, and those whose answers are not right (any more). Everything else keeps its answers unasked.
 */
export function pagesToAskAgain(
  compiled: CompiledForm,
  before: Answers,
  after: Answers,
  context: CheckContext = {},
): string[] {
  const known = new Map(
    journeyOf(compiled.form, before).stops.map(({ page, questions }) => [
      page.id,
      new Set(questions.map(({ name }) => name)),
    ]),
  )
  const wrong = new Set(validateAll(compiled, after, context).map(({ page }) => page))
  return journeyOf(compiled.form, after)
    .stops.filter(({ page, questions }) => {
      const asked = known.get(page.id)
      return wrong.has(page.id) || !asked || questions.some(({ name }) => !asked.has(name))
    })
    .map(({ page }) => page.id)
}
