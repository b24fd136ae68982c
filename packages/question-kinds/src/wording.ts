import type { AnswerFault, QuestionOptions, QuestionSchema } from './kind.ts'

/** What follows "Enter" or "Select": the option `enter`, or words made from the title. */
export function nounOf(schema: QuestionSchema, options: QuestionOptions): string {
  if (typeof options['enter'] === 'string' && options['enter'] !== '') return options['enter']
  const title = schema.title ?? ''
  const asked = /^what (?:is|are) ((?:your|the) .*)\?$/i.exec(title)
  if (asked) return asked[1]!
  if (title === '') return 'an answer'
  return title.endsWith('?') ? `an answer to “${title}”` : lowerFirst(title)
}

/** What stands before "must be": the noun without its first your, the, a or an. */
export function subjectOf(schema: QuestionSchema, options: QuestionOptions): string {
  const noun = nounOf(schema, options)
  if (noun.startsWith('an answer')) return 'Your answer'
  const bare = noun.replace(/^(?:your|the|an?) /i, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

function lowerFirst(text: string): string {
  const [first = '', second = ''] = text
  // An acronym such as UPRN keeps its capitals.
  return second !== second.toLowerCase() ? text : first.toLowerCase() + text.slice(1)
}

/** The sentence for a fault in a text. */
export function textError(
  fault: AnswerFault,
  schema: QuestionSchema,
  options: QuestionOptions,
  answer: unknown,
): string {
  const limit = Number(fault.params['limit'])
  if (fault.keyword === 'maxLength') return `${subjectOf(schema, options)} must be ${limit} characters or less`
  if (fault.keyword === 'minLength' && limit > 1 && answer) {
    return `${subjectOf(schema, options)} must be ${limit} characters or more`
  }
  if (fault.keyword === 'pattern' || fault.keyword === 'format') {
    return `Enter ${nounOf(schema, options)} in the correct format`
  }
  return `Enter ${nounOf(schema, options)}`
}

/** The sentence for a fault in a number, its limits said by `say`. */
export function numberError(
  fault: AnswerFault,
  schema: QuestionSchema,
  options: QuestionOptions,
  say: (limit: number) => string,
  mustBe: string,
): string {
  const subject = subjectOf(schema, options)
  const { minimum, maximum } = schema
  if (fault.keyword === 'minimum' || fault.keyword === 'maximum') {
    if (minimum !== undefined && maximum !== undefined) {
      return `${subject} must be between ${say(minimum)} and ${say(maximum)}`
    }
    return fault.keyword === 'minimum'
      ? `${subject} must be ${say(minimum!)} or more`
      : `${subject} must be ${say(maximum!)} or less`
  }
  return fault.keyword === 'required' ? `Enter ${nounOf(schema, options)}` : `${subject} must be ${mustBe}`
}
