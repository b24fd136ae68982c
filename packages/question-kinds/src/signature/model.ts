import { cleanLine, partOf } from '../clean-text.ts'
import type { AnswerFault, QuestionKind } from '../kind.ts'
import { welsh } from './welsh.ts'

/** A statement that somebody signs by typing their name and ticking that it holds: `{ name, agreed }`. */
export const signature: QuestionKind = {
  kind: 'signature',
  title: 'Signature',
  describe: 'A statement that is signed with a typed name and a ticked box.',
  inParts: true,
  newQuestion: (_name, title) => ({
    schema: {
      type: 'object',
      title,
      properties: {
        agreed: { type: 'boolean', title: 'Agreed', const: true },
        name: { type: 'string', title: 'Full name', minLength: 1, maxLength: 200 },
      },
      required: ['agreed', 'name'],
      additionalProperties: false,
    },
    uiSchema: {
      'ui:options': { kind: 'signature', statement: 'I confirm that what I have said is true and complete' },
    },
  }),
  parse: (raw) => {
    const name = cleanLine(partOf(raw, 'name'))
    const agreed = !['', 'no', 'false'].includes(cleanLine(partOf(raw, 'agreed')).toLowerCase())
    if (name === '' && !agreed) return undefined
    return { ...(agreed ? { agreed } : {}), ...(name === '' ? {} : { name }) }
  },
  toRaw: (answer) => ({
    agreed: partOf(answer, 'agreed') === true ? 'yes' : '',
    name: cleanLine(partOf(answer, 'name')),
  }),
  format: (answer, _schema, options, language) => {
    const name = cleanLine(partOf(answer, 'name'))
    return [
      partOf(answer, 'agreed') === true ? String(options['statement'] ?? '') : '',
      name === '' ? '' : `${language === 'cy' ? 'Llofnodwyd gan' : 'Signed by'} ${name}`,
    ].filter((line) => line !== '')
  },
  errorInWelsh: welsh,
  errorFor: (fault, _schema, options) => {
    if (signedPart(fault) === 'agreed') return `Select “${String(options['statement'] ?? '')}” to continue`
    return fault.keyword === 'maxLength'
      ? `Full name must be ${String(fault.params['limit'])} characters or less`
      : 'Enter your full name to sign'
  },
  partOf: (fault) => signedPart(fault),
}

function signedPart(fault: AnswerFault): 'agreed' | 'name' {
  return fault.path === '/name' ? 'name' : 'agreed'
}
