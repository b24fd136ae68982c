import type { AnswerFault, QuestionKind, QuestionSchema } from '../kind.ts'
import { enter, textError } from '../wording-cy.ts'

/** What is wrong with a name, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options, answer) => {
  const part = wrongPart(fault, schema)
  const limit = Number(fault.params['limit'])
  if (part === undefined) {
    if (fault.keyword === 'maxLength') return textError(fault, schema, options, answer)
    return options['enter'] === undefined && options['autocomplete'] === 'name'
      ? 'Rhowch eich enw llawn'
      : enter(schema, options)
  }
  const noun = part === 'family' ? 'cyfenw' : 'enw cyntaf'
  if (fault.keyword === 'maxLength') return `Rhaid i’r ${noun} fod yn ${limit} nod neu lai`
  return options['autocomplete'] === 'name' ? `Rhowch eich ${noun}` : `Rhowch y ${noun}`
}

function wrongPart(fault: AnswerFault, schema: QuestionSchema): 'given' | 'family' | undefined {
  if (schema.type !== 'object') return undefined
  return fault.path === '/family' ? 'family' : 'given'
}
