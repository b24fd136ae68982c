import type { AnswerFault, QuestionOptions, QuestionSchema } from './kind.ts'

/** The answer, by the title of its question in quotes: a noun of ours would have to mutate with the word before it. */
export function answerTo(schema: QuestionSchema): string {
  return schema.title ? `ateb i “${schema.title}”` : 'ateb'
}

/** "Rhowch …": the Welsh option `enter`, which its author has mutated, or the title in quotes. */
export function enter(schema: QuestionSchema, options: QuestionOptions): string {
  return `Rhowch ${ownWords(options) ?? answerTo(schema)}`
}

/** "Dewiswch …". */
export function choose(schema: QuestionSchema, options: QuestionOptions): string {
  return `Dewiswch ${ownWords(options) ?? answerTo(schema)}`
}

/** "Rhaid i’r ateb fod …". */
export function mustBe(schema: QuestionSchema, what: string): string {
  return `Rhaid i’r ${answerTo(schema)} fod ${what}`
}

/** The sentence for a fault in a text. */
export function textError(
  fault: AnswerFault,
  schema: QuestionSchema,
  options: QuestionOptions,
  answer?: unknown,
): string {
  const limit = Number(fault.params['limit'])
  if (fault.keyword === 'maxLength') return mustBe(schema, `yn ${limit} nod neu lai`)
  if (fault.keyword === 'minLength' && limit > 1 && answer) return mustBe(schema, `yn ${limit} nod neu fwy`)
  if (fault.keyword === 'pattern' || fault.keyword === 'format') {
    return `${enter(schema, options)} yn y fformat cywir`
  }
  return enter(schema, options)
}

/** The sentence for a fault in a number, its limits said by `say`. */
export function numberError(
  fault: AnswerFault,
  schema: QuestionSchema,
  options: QuestionOptions,
  say: (limit: number) => string,
  what: string,
): string {
  const { minimum, maximum } = schema
  if (fault.keyword === 'minimum' || fault.keyword === 'maximum') {
    if (minimum !== undefined && maximum !== undefined) {
      return mustBe(schema, `rhwng ${say(minimum)} a ${say(maximum)}`)
    }
    return fault.keyword === 'minimum'
      ? mustBe(schema, `yn ${say(minimum!)} neu fwy`)
      : mustBe(schema, `yn ${say(maximum!)} neu lai`)
  }
  return fault.keyword === 'required' ? enter(schema, options) : mustBe(schema, what)
}

function ownWords(options: QuestionOptions): string | undefined {
  return typeof options['enter'] === 'string' && options['enter'] !== '' ? options['enter'] : undefined
}
