import type { FormLanguage, QuestionOptions, QuestionSchema } from '@guildhall/govuk-forms'

export type { FormLanguage, QuestionOptions, QuestionSchema }

/** One broken keyword of a question's schema. `path` is a JSON pointer inside the question's answer, `''` for the whole of it. */
export type AnswerFault = { keyword: string; path: string; params: Record<string, unknown> }

/** What a check may know beside the answer. `today` is a day such as 2026-11-24 in the council's zone, `language` that of the sentences. */
export type CheckContext = { today?: string; language?: FormLanguage }

/** What the designer adds to a page: both halves stand under the question's name. */
export type NewQuestion = { schema: QuestionSchema; uiSchema: Record<string, unknown> }

/** A question inside another; `kind` is undefined when it cannot be asked there. */
export type InnerQuestion = {
  name: string
  schema: QuestionSchema
  options: QuestionOptions
  required: boolean
  kind: QuestionKind | undefined
}

/** All that there is to know of a kind of question without drawing it. */
export type QuestionKind = {
  kind: string
  /** The kind's name in the designer. */
  title: string
  /** One sentence for the designer. */
  describe: string
  /** True when the kind only tells something and takes no answer. */
  silent?: boolean
  /** True when the server works the answer out by the option `rule`: nobody gives it, and it is never taken from outside. */
  workedOut?: true
  /** True when the server keeps the answer, so that a post without the question's fields does not clear it. */
  kept?: boolean
  /** True when the question needs a page of its own. */
  alone?: true
  /** The questions inside the question, for a kind that asks several things of each of many. */
  fields?(schema: QuestionSchema, options: QuestionOptions): InnerQuestion[]
  /** True when people type the answer: how long it may be must then stand in a question's schema. */
  typed?: true
  /** True when an object holds the answer: one that is not given is judged part by part, so that each says what is missing. */
  inParts?: true
  /** For a kind that lets people choose: the part of the schema that lists what there is. A question without anything to choose is refused. */
  offers?(schema: QuestionSchema): QuestionSchema | undefined
  newQuestion(name: string, title: string): NewQuestion
  /**
   * The answer that posted values mean, `undefined` when nothing was given. Never throws. What cannot be understood
   * comes back as it was typed, so that validation refuses it and the page can show it again.
   */
  parse(raw: unknown, schema: QuestionSchema, options: QuestionOptions): unknown
  /** The values that fill the fields for an answer: a string, a list of strings, or strings by part. */
  toRaw(answer: unknown): unknown
  /** The lines that "check your answers" shows. */
  format(answer: unknown, schema: QuestionSchema, options: QuestionOptions, language?: FormLanguage): string[]
  /** The sentence for a fault, in the words of the GOV.UK Design System. */
  errorFor(fault: AnswerFault, schema: QuestionSchema, options: QuestionOptions, answer: unknown): string
  /** The same in Welsh. `schema` and `options` come in Welsh as far as the form is translated; an English `enter` is left out. */
  errorInWelsh(fault: AnswerFault, schema: QuestionSchema, options: QuestionOptions, answer: unknown): string
  /** The part of the question that a fault belongs to, `undefined` for the whole. It becomes `at: question.part`. */
  partOf?(fault: AnswerFault, schema: QuestionSchema, answer: unknown, options?: QuestionOptions): string | undefined
  /** What a schema cannot say: a fault whose keyword errorFor knows. Called only when the schema is met. */
  check?(
    answer: unknown,
    schema: QuestionSchema,
    options: QuestionOptions,
    context: CheckContext,
  ): AnswerFault | undefined
}
