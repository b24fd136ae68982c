import type { QuestionKind, QuestionOptions } from '../kind.ts'
import { mostFiles, sayBytes, typeNames } from './file-words.ts'
import { welsh } from './welsh.ts'

/**
 * A file that the server stores, or several where the schema is a list of at most so many. The answer is the id of the stored upload, or theirs; the
 * page never sends it back.
 */
export const file: QuestionKind = {
  kind: 'file',
  title: 'File',
  describe: 'A photo or document that the person uploads.',
  kept: true,
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, format: 'uri-reference', maxLength: 100 },
    uiSchema: {
      'ui:options': {
        kind: 'file',
        types: ['image/jpeg', 'image/png', 'application/pdf'],
        maxBytes: 10_000_000,
        subject: 'file',
      },
    },
  }),
  // The bytes come as a multipart part, which the server stores and answers for.
  parse: () => undefined,
  toRaw: () => '',
  format: (answer, _schema, _options, language) => {
    const added = language === 'cy' ? 'Ffeil wedi’i hychwanegu' : 'File added'
    const ids = Array.isArray(answer) ? answer : [answer]
    return answer === undefined ? [''] : ids.map(() => added)
  },
  errorInWelsh: welsh,
  errorFor: (fault, schema, options) => {
    if (fault.keyword === 'file-type') return `The selected file must be ${sayTypes(options)}`
    if (fault.keyword === 'file-size') return `The selected file must be smaller than ${sayBytes(options)}`
    if (fault.keyword === 'file-empty') return 'The selected file is empty'
    if (fault.keyword === 'file-virus') return 'The selected file contains a virus'
    if (fault.keyword === 'maxItems') return `You can only add up to ${mostFiles(schema)} files`
    if (fault.keyword === 'required' || fault.keyword === 'minItems')
      return `Select a ${String(options['subject'] ?? 'file')}`
    return 'The selected file could not be uploaded – try again'
  },
}

function sayTypes(options: QuestionOptions): string {
  const said = typeNames(options)
  if (said.length === 0) return 'a different type'
  const first = said[0]!
  const article = /^(?:ODT|O)/.test(first) ? 'an' : 'a'
  return `${article} ${said.length === 1 ? first : `${said.slice(0, -1).join(', ')} or ${said.at(-1)}`}`
}
