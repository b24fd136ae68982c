import { cleanLine } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { nounOf } from '../wording.ts'
import { welsh } from './welsh.ts'

/** Prefixes that are never given out, though their letters may be. */
const never = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'])

/** A National Insurance number, kept in capitals without spaces. */
export const nationalInsurance: QuestionKind = {
  kind: 'national-insurance',
  title: 'National Insurance number',
  describe: 'Two letters, six numbers and a letter, with any spacing.',
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, pattern: '^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$' },
    uiSchema: { 'ui:options': { kind: 'national-insurance' } },
  }),
  parse: (raw) =>
    cleanLine(raw)
      .replace(/[\s.\-–]/g, '')
      .toUpperCase() || undefined,
  toRaw: (answer) => inGroups(cleanLine(answer)),
  format: (answer) => [inGroups(String(answer))],
  errorInWelsh: welsh,
  errorFor: (fault, schema, options) => {
    if (fault.keyword !== 'required') return 'Enter a National Insurance number in the correct format'
    return `Enter ${options['enter'] === undefined ? 'a National Insurance number' : nounOf(schema, options)}`
  },
  check: (answer) => (never.has(String(answer).slice(0, 2)) ? { keyword: 'pattern', path: '', params: {} } : undefined),
}

function inGroups(text: string): string {
  return /^[A-Z]{2}\d{6}[A-Z]$/.test(text) ? text.match(/^..|\d\d|.$/g)!.join(' ') : text
}
