import { cleanLine } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { nounOf } from '../wording.ts'
import { welsh } from './welsh.ts'

/** A telephone number, kept as it was typed. */
export const phone: QuestionKind = {
  kind: 'phone',
  title: 'Telephone number',
  describe: 'A number from the United Kingdom or abroad, with any spacing.',
  typed: true,
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, maxLength: 30 },
    uiSchema: { 'ui:options': { kind: 'phone' } },
  }),
  parse: (raw) => cleanLine(raw) || undefined,
  toRaw: (answer) => (answer === undefined ? '' : String(answer)),
  format: (answer) => [String(answer)],
  errorInWelsh: welsh,
  errorFor: (fault, schema, options) => {
    if (fault.keyword !== 'required') return 'Enter a phone number, like 01632 960 001 or +44 808 157 0192'
    return `Enter ${options['enter'] === undefined && schema.title === 'Phone number' ? 'your phone number' : nounOf(schema, options)}`
  },
  check: (answer) => (isPhone(String(answer)) ? undefined : { keyword: 'phone', path: '', params: {} }),
}

/** An extension may follow: "01632 960 001 ext 12". */
function isPhone(text: string): boolean {
  const [number = '', extension] = text.split(/\s*(?:ext\.?|x|#)\s*/i)
  if (extension !== undefined && !/^\d{1,6}$/.test(extension)) return false
  const digits = number.replace(/[\s().\-–]/g, '')
  return /^\+?\d{7,15}$/.test(digits)
}
