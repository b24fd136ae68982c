import type { AnswerFault, CheckContext } from '@guildhall/question-kinds/models'
import { holds } from '@guildhall/rules'
import type { Form } from '@guildhall/schemas'
import type { ErrorObject } from 'ajv'
import { type CompiledForm, validatorOf } from './compile-form.ts'
import { faultsByQuestion, inOrder } from './faults.ts'
import { journeyOf, type Stop } from './journey.ts'
import { type Answers, answerTo, findPage, isObject, type Question, questionsOf } from './questions.ts'
import { translate } from './translate.ts'

/** One thing wrong: `at` is the question's name, with a dot before a part of it, as in `address.postcode`. */
export type AnswerError = { at: string; message: string }

/**
 * What is wrong with the answers of a page, in question order; empty when it may be left. `answers` are those of the
 * whole form. A page that is not asked has nothing wrong. Throws a RangeError for an unknown page.
 */
export function validatePage(
  compiled: CompiledForm,
  pageId: string,
  answers: Answers,
  context: CheckContext = {},
): AnswerError[] {
  findPage(compiled.form, pageId)
  const journey = journeyOf(formIn(compiled, context), answers)
  const stop = journey.stops.find(({ page }) => page.id === pageId)
  return stop ? judge(compiled, stop, journey.answers, context) : []
}

/** What is wrong with the answers of the whole form, in page and question order, each with the page's id. */
export function validateAll(
  compiled: CompiledForm,
  answers: Answers,
  context: CheckContext = {},
): ({ page: string } & AnswerError)[] {
  const journey = journeyOf(formIn(compiled, context), answers)
  return journey.stops.flatMap((stop) =>
    judge(compiled, stop, journey.answers, context).map((error) => ({ page: stop.page.id, ...error })),
  )
}

/** The id of the first page that is asked and not rightly answered; undefined when all are. `isMeant` leaves pages out. */
export function firstUnfinishedPage(
  compiled: CompiledForm,
  answers: Answers,
  context: CheckContext = {},
  isMeant: (page: string) => boolean = () => true,
): string | undefined {
  const journey = journeyOf(compiled.form, answers)
  return journey.stops.find(
    (stop) => isMeant(stop.page.id) && judge(compiled, stop, journey.answers, context).length > 0,
  )?.page.id
}

function judge(
  compiled: CompiledForm,
  { page, questions }: Stop,
  answers: Answers,
  context: CheckContext,
): AnswerError[] {
  const validate = validatorOf(compiled, page.id)
  const given = Object.fromEntries(
    questions.flatMap((question) => {
      if (Object.hasOwn(answers, question.name)) return [[question.name, answers[question.name]]]
      return isAskedInParts(question) ? [[question.name, {}]] : []
    }),
  )
  const faults = validate(given) ? undefined : faultsByQuestion(validate.errors as ErrorObject[])
  const errors = questions.flatMap((question) =>
    judgeQuestion(
      worded(compiled, page.id, question, context),
      faults?.get(question.name) ?? [],
      answerTo(answers, question.name),
      context,
    ),
  )
  const order = new Map(questions.map(({ name }, index) => [name, index]))
  const wrong = new Set(errors.map(({ at }) => at.split('.')[0]!))
  for (const { question, rule, message } of page.checks ?? []) {
    if (!order.has(question) || wrong.has(question) || holds(rule, { answers })) continue
    wrong.add(question)
    errors.push({ at: question, message })
  }
  const place = ({ at }: AnswerError) => order.get(at.split('.')[0]!) ?? 0
  return errors.sort((a, b) => place(a) - place(b))
}

/** Nothing at all is then said of each part that is missing, and not of the question as a whole. */
function isAskedInParts({ kind, schema, required }: Question): boolean {
  return required && kind?.inParts === true && schema.type === 'object'
}

/** The form in the language of the sentences; its validators are the same in every language. */
function formIn({ form }: CompiledForm, { language }: CheckContext): Form {
  return language === undefined ? form : translate(form, language)
}

/** The question without what would put English words into a Welsh sentence: an `enter` that nobody has translated. */
function worded(compiled: CompiledForm, pageId: string, question: Question, { language }: CheckContext): Question {
  const { enter, ...options } = question.options
  if (language !== 'cy' || enter === undefined) return question
  const base = questionsOf(findPage(compiled.form, pageId)).find(({ name }) => name === question.name)
  return base?.options['enter'] === enter ? { ...question, options } : question
}

function judgeQuestion(
  question: Question,
  faults: AnswerFault[],
  answer: unknown,
  context: CheckContext,
): AnswerError[] {
  const { name, kind, schema, options } = question
  if (kind?.silent || kind?.workedOut) return []
  if (faults.length === 0) {
    const fault = answer === undefined ? undefined : kind?.check?.(answer, schema, options, context)
    return fault ? [toError(question, fault, answer, context)] : []
  }
  const errors = new Map<string, AnswerError>()
  for (const fault of inOrder(faults, schema)) {
    const error = toError(question, fault, answer, context)
    if (!errors.has(error.at)) errors.set(error.at, error)
  }
  // An error for the question as a whole says all: its parts would repeat it.
  const whole = errors.get(name)
  return whole ? [whole] : [...errors.values()]
}

function toError(
  { name, kind, schema, options }: Question,
  fault: AnswerFault,
  answer: unknown,
  { language }: CheckContext,
): AnswerError {
  const isWelsh = language === 'cy'
  const part = kind?.partOf?.(fault, schema, answer, options)
  return { at: part === undefined ? name : `${name}.${part}`, message: messageFor() }

  function messageFor(): string {
    const own = isObject(options['messages']) ? options['messages'][fault.keyword] : undefined
    if (typeof own === 'string') return own
    if (fault.keyword === 'additionalProperties') {
      const part = `“${String(fault.params['additionalProperty'])}”`
      const title = `“${schema.title ?? name}”`
      return isWelsh ? `Nid yw ${part} yn rhan o’r ateb i ${title}` : `${part} is not part of the answer to ${title}`
    }
    const said = isWelsh
      ? kind?.errorInWelsh(fault, schema, options, answer)
      : kind?.errorFor(fault, schema, options, answer)
    return said ?? `${isWelsh ? 'Rhowch ateb i' : 'Enter an answer to'} “${schema.title ?? name}”`
  }
}
