import { choicesFrom, labelOf, offeredValue } from '../choices.ts'
import { cleanLine } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { nounOf } from '../wording.ts'
import { welsh } from './welsh.ts'

/** One of a few answers, all in view. */
export const radios: QuestionKind = {
  kind: 'radios',
  title: 'Choose one',
  describe: 'Radio buttons: one of a few answers, all in view.',
  offers: (schema) => schema,
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, oneOf: choicesFrom(['First answer', 'Second answer'], undefined) },
    uiSchema: { 'ui:options': { kind: 'radios' } },
  }),
  parse: (raw, schema) => {
    const text = cleanLine(raw)
    return text === '' ? undefined : offeredValue(schema, text)
  },
  toRaw: (answer) => (answer === undefined ? '' : String(answer)),
  format: (answer, schema) => [labelOf(schema, answer)],
  errorInWelsh: welsh,
  errorFor: (_fault, schema, options) => `Select ${nounOf(schema, options)}`,
}
