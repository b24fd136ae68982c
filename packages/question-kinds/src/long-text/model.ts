import { cleanLines } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { textError } from '../wording.ts'
import { welsh } from './welsh.ts'

/** Some lines of text, with a count of the characters left. */
export const longText: QuestionKind = {
  kind: 'long-text',
  title: 'Long text',
  describe: 'A few lines, with a count of the characters left.',
  typed: true,
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, minLength: 1, maxLength: 500 },
    uiSchema: { 'ui:options': { kind: 'long-text' } },
  }),
  parse: (raw) => cleanLines(raw) || undefined,
  toRaw: (answer) => (answer === undefined ? '' : String(answer)),
  format: (answer) => String(answer).split('\n'),
  errorInWelsh: welsh,
  errorFor: textError,
}
