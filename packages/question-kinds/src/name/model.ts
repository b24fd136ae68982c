import { cleanLine, partOf } from '../clean-text.ts'
import type { AnswerFault, QuestionKind, QuestionSchema } from '../kind.ts'
import { textError } from '../wording.ts'
import { welsh } from './welsh.ts'

/** The parts of a name that is asked apart, in order. */
export const nameParts = ['given', 'family'] as const

/** A person's name: one text, or `{ given, family }` when the schema is an object. */
export const name: QuestionKind = {
  kind: 'name',
  title: 'Name',
  describe: 'A person’s name, in one box or as first and last name.',
  typed: true,
  inParts: true,
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, minLength: 1, maxLength: 200 },
    uiSchema: { 'ui:options': { kind: 'name', autocomplete: 'name' } },
  }),
  parse: (raw, schema) => {
    if (!isApart(schema)) return cleanLine(raw) || undefined
    const given: Record<string, string> = {}
    for (const part of nameParts) {
      const text = cleanLine(partOf(raw, part))
      if (text !== '') given[part] = text
    }
    return Object.keys(given).length === 0 ? undefined : given
  },
  toRaw: (answer) =>
    typeof answer === 'object' && answer !== null
      ? Object.fromEntries(nameParts.map((part) => [part, cleanLine(partOf(answer, part))]))
      : cleanLine(answer),
  format: (answer) => [
    typeof answer === 'object' && answer !== null
      ? nameParts
          .map((part) => cleanLine(partOf(answer, part)))
          .filter(Boolean)
          .join(' ')
      : String(answer),
  ],
  errorInWelsh: welsh,
  errorFor: (fault, schema, options, answer) => {
    const part = wrongPart(fault, schema)
    if (part === undefined) {
      const own = options['enter'] === undefined && options['autocomplete'] === 'name'
      return textError(fault, schema, own ? { ...options, enter: 'your full name' } : options, answer)
    }
    const noun = part === 'given' ? 'first name' : 'last name'
    const enter = options['autocomplete'] === 'name' ? `your ${noun}` : noun
    return textError(fault, { title: noun }, { enter }, partOf(answer, part))
  },
  partOf: (fault, schema) => wrongPart(fault, schema),
}

/** Whether first and last name are asked apart. */
export function isApart(schema: QuestionSchema): boolean {
  return schema.type === 'object'
}

/** The part of a name asked apart that a fault is in; the first when it is about the whole of it. */
export function wrongPart(fault: AnswerFault, schema: QuestionSchema): (typeof nameParts)[number] | undefined {
  if (!isApart(schema)) return undefined
  return nameParts.find((part) => fault.path === `/${part}`) ?? 'given'
}
