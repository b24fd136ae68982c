import { cleanLine } from '../clean-text.ts'
import type { QuestionKind, QuestionOptions, QuestionSchema } from '../kind.ts'
import { nounOf } from '../wording.ts'
import { welsh } from './welsh.ts'

/** Yes or no. */
export const yesNo: QuestionKind = {
  kind: 'yes-no',
  title: 'Yes or no',
  describe: 'Two radio buttons, yes and no.',
  newQuestion: (_name, title) => ({
    schema: { type: 'boolean', title },
    uiSchema: { 'ui:options': { kind: 'yes-no' } },
  }),
  parse: (raw) => {
    const text = cleanLine(raw)
    const word = text.toLowerCase()
    if (word === 'yes' || word === 'true') return true
    if (word === 'no' || word === 'false') return false
    return text === '' ? undefined : text
  },
  toRaw: (answer) => (answer === true ? 'yes' : answer === false ? 'no' : ''),
  format: (answer, _schema, _options, language) => {
    const [yes, no] = language === 'cy' ? ['Ie', 'Na'] : ['Yes', 'No']
    return [answer === true ? yes! : answer === false ? no! : String(answer)]
  },
  errorInWelsh: welsh,
  errorFor: (_fault, schema, options) => `Select ${yesIf(schema, options)}`,
}

function yesIf(schema: QuestionSchema, options: QuestionOptions): string {
  if (options['enter'] !== undefined) return nounOf(schema, options)
  const asked = /^(do|are|have|can|will|were) you (.*)\?$/i.exec(schema.title ?? '')
  if (!asked) return nounOf(schema, options)
  const verb = asked[1]!.toLowerCase()
  return verb === 'do' ? `yes if you ${asked[2]}` : `yes if you ${verb} ${asked[2]}`
}
