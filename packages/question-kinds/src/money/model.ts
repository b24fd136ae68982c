import { cleanLine } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { numberError } from '../wording.ts'
import { pounds, sayLimit, sayPounds } from './pounds.ts'
import { welsh } from './welsh.ts'

/** An amount in pounds that is kept as whole pence. */
export const money: QuestionKind = {
  kind: 'money',
  title: 'Amount of money',
  describe: 'Pounds and pence, kept as whole pence.',
  newQuestion: (_name, title) => ({
    schema: { type: 'integer', title, minimum: 0, maximum: 100_000_000 },
    uiSchema: { 'ui:options': { kind: 'money' } },
  }),
  parse: (raw) => {
    const text = cleanLine(raw)
    return text === '' ? undefined : readPence(text)
  },
  toRaw: (answer) => (typeof answer === 'number' ? pounds(answer).replace(/\.00$/, '') : String(answer ?? '')),
  format: (answer) => [typeof answer === 'number' ? sayPounds(answer) : String(answer)],
  errorInWelsh: welsh,
  errorFor: (fault, schema, options) =>
    numberError(fault, schema, options, sayLimit, 'an amount in pounds, like 30 or 30.50'),
}

/** The pence of an amount in pounds, or the text itself when it is not one. */
export function readPence(text: string): number | string {
  const bare = text.replace(/^(-?)\s*£\s*/, '$1').replace(/(?<=\d)[\s,]+(?=\d)/g, '')
  const found = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(bare)
  if (!found) return text
  const pence = Number(found[2]) * 100 + Number((found[3] ?? '').padEnd(2, '0'))
  return found[1] === '-' && pence > 0 ? -pence : pence
}
