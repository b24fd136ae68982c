import { cleanLine } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { nounOf } from '../wording.ts'
import { wordsIn } from '../words.ts'
import { welsh } from './welsh.ts'

/** One to five stars. */
export const rating: QuestionKind = {
  kind: 'rating',
  title: 'Rating',
  describe: 'One to five stars, each with its word.',
  newQuestion: (_name, title) => ({
    schema: { type: 'integer', title, minimum: 1, maximum: 5 },
    uiSchema: { 'ui:options': { kind: 'rating' } },
  }),
  parse: (raw) => {
    const text = cleanLine(raw)
    if (text === '') return undefined
    return /^[1-5]$/.test(text) ? Number(text) : text
  },
  toRaw: (answer) => cleanLine(answer),
  format: (answer, _schema, _options, language) => [wordsIn(language).stars[Number(answer) - 1] ?? String(answer)],
  errorInWelsh: welsh,
  errorFor: (_fault, schema, options) =>
    `Select ${options['enter'] === undefined ? 'how many stars you give' : nounOf(schema, options)}`,
}
