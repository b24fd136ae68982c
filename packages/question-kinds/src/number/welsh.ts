import type { QuestionKind } from '../kind.ts'
import { numberError } from '../wording-cy.ts'

/** What is wrong with a number, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options, answer) => {
  const whole = schema.type === 'integer' && typeof answer === 'number'
  return numberError(
    fault,
    schema,
    options,
    (limit) => limit.toLocaleString('en-GB'),
    whole ? 'yn rhif cyfan' : 'yn rhif',
  )
}
