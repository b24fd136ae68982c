import { cleanLine } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { textError } from '../wording.ts'
import { welsh } from './welsh.ts'

/** One line of text. */
export const shortText: QuestionKind = {
  kind: 'short-text',
  title: 'Short text',
  describe: 'One line, such as a name or a reference.',
  typed: true,
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, minLength: 1, maxLength: 200 },
    uiSchema: { 'ui:options': { kind: 'short-text' } },
  }),
  parse: (raw) => cleanLine(raw) || undefined,
  toRaw: (answer) => (answer === undefined ? '' : String(answer)),
  format: (answer) => [String(answer)],
  errorInWelsh: welsh,
  errorFor: textError,
}
