import type { QuestionKind } from '../kind.ts'
import { sayPounds } from '../money/pounds.ts'
import { welsh } from './welsh.ts'

/**
 * A number that the server works out from earlier answers, by the rule in the option `rule`. It is only shown: whatever
 * is posted or sent for it is passed over.
 */
export const calculated: QuestionKind = {
  kind: 'calculated',
  title: 'Calculated number',
  describe: 'A number that is worked out from earlier answers and shown, such as a total.',
  workedOut: true,
  newQuestion: (_name, title) => ({
    schema: { type: 'number', title },
    uiSchema: { 'ui:options': { kind: 'calculated', rule: 0 } },
  }),
  parse: () => undefined,
  toRaw: (answer) => (typeof answer === 'number' ? String(answer) : ''),
  format: (answer, _schema, options) => {
    if (typeof answer !== 'number') return []
    if (options['money'] === true) return [sayPounds(Math.round(answer))]
    const unit = typeof options['unit'] === 'string' ? ` ${options['unit']}` : ''
    return [answer.toLocaleString('en-GB', { maximumFractionDigits: 2 }) + unit]
  },
  errorInWelsh: welsh,
  // It is nobody's answer, so there is nothing to put right; a check on the page has its own sentence.
  errorFor: (_fault, schema) => `“${schema.title ?? ''}” could not be worked out`,
}
