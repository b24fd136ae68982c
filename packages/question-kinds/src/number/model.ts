import { cleanLine } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { numberError } from '../wording.ts'
import { welsh } from './welsh.ts'

/** A number. Spaces and commas between digits are passed over. */
export const number: QuestionKind = {
  kind: 'number',
  title: 'Number',
  describe: 'A whole number, or one with decimals.',
  newQuestion: (_name, title) => ({
    schema: { type: 'integer', title, minimum: 0, maximum: 1_000_000 },
    uiSchema: { 'ui:options': { kind: 'number' } },
  }),
  parse: (raw) => {
    const text = cleanLine(raw)
    return text === '' ? undefined : readNumber(text)
  },
  toRaw: (answer) => (answer === undefined ? '' : String(answer)),
  format: (answer, _schema, options) => {
    const unit = typeof options['unit'] === 'string' ? ` ${options['unit']}` : ''
    return [
      (typeof answer === 'number' ? answer.toLocaleString('en-GB', { maximumFractionDigits: 10 }) : String(answer)) +
        unit,
    ]
  },
  errorInWelsh: welsh,
  errorFor: (fault, schema, options, answer) => {
    const whole = schema.type === 'integer' && typeof answer === 'number'
    return numberError(
      fault,
      schema,
      options,
      (limit) => limit.toLocaleString('en-GB'),
      whole ? 'a whole number' : 'a number',
    )
  },
}

/** The number that was typed, or the text itself when it is not a plain decimal number. */
export function readNumber(text: string): number | string {
  const bare = text.replace(/(?<=\d)[\s,]+(?=\d)/g, '').replace(/^[−–]/, '-')
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(bare) ? Number(bare) : text
}
