import { choicesFrom, labelOf, offeredValue } from '../choices.ts'
import { asList, cleanLine } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { nounOf } from '../wording.ts'
import { welsh } from './welsh.ts'

/** Any number of answers out of a list. */
export const checkboxes: QuestionKind = {
  kind: 'checkboxes',
  title: 'Choose any',
  describe: 'Checkboxes: any number of answers.',
  offers: (schema) => schema.items,
  newQuestion: (_name, title) => ({
    schema: {
      type: 'array',
      title,
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', oneOf: choicesFrom(['First answer', 'Second answer'], undefined) },
    },
    uiSchema: { 'ui:options': { kind: 'checkboxes' } },
  }),
  parse: (raw, schema) => {
    const chosen = asList(raw)
      .map(cleanLine)
      .filter((text) => text !== '')
    return chosen.length === 0 ? undefined : [...new Set(chosen)].map((text) => offeredValue(schema.items, text))
  },
  toRaw: (answer) => (Array.isArray(answer) ? answer.map(String) : []),
  format: (answer, schema) =>
    Array.isArray(answer) ? answer.map((value) => labelOf(schema.items, value)) : [String(answer)],
  errorInWelsh: welsh,
  errorFor: (fault, schema, options) => {
    const limit = Number(fault.params['limit'])
    if (fault.keyword === 'maxItems') return `Select ${limit} or fewer`
    if (fault.keyword === 'minItems' && limit > 1) return `Select ${limit} or more`
    return `Select ${nounOf(schema, options)}`
  },
}
