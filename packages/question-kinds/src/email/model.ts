import { cleanLine } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { nounOf, textError } from '../wording.ts'
import { welsh } from './welsh.ts'

/** An email address. */
export const email: QuestionKind = {
  kind: 'email',
  title: 'Email address',
  describe: 'An address that messages can be sent to.',
  typed: true,
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, format: 'email', maxLength: 254 },
    uiSchema: { 'ui:options': { kind: 'email' } },
  }),
  parse: (raw) => cleanLine(raw).replaceAll(' ', '') || undefined,
  toRaw: (answer) => (answer === undefined ? '' : String(answer)),
  format: (answer) => [String(answer)],
  errorInWelsh: welsh,
  errorFor: (fault, schema, options, answer) => {
    const noun =
      options['enter'] === undefined && schema.title === 'Email address'
        ? 'your email address'
        : nounOf(schema, options)
    if (fault.keyword === 'required') return `Enter ${noun}`
    if (fault.keyword === 'maxLength') return textError(fault, schema, options, answer)
    return 'Enter an email address in the correct format, like name@example.com'
  },
}
