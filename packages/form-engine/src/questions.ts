import {
  findKind,
  type QuestionKind,
  type QuestionOptions,
  type QuestionSchema,
} from '@guildhall/question-kinds/models'
import type { Form, Page, Rule } from '@guildhall/schemas'

/** What people have answered: one flat object keyed by question name. */
export type Answers = Record<string, unknown>

/** A question of a page, with what its uiSchema says of it. */
export type Question = {
  name: string
  schema: QuestionSchema
  options: QuestionOptions
  /** Undefined when the question names no kind that we know. */
  kind: QuestionKind | undefined
  showWhen: Rule | undefined
  required: boolean
}

const known = new WeakMap<Page, Question[]>()

/** The questions of a page in order. Worked out once for each page object: a form is never changed in place. */
export function questionsOf(page: Page): Question[] {
  let questions = known.get(page)
  if (!questions) {
    const required = new Set(page.schema.required ?? [])
    questions = Object.entries(page.schema.properties)
      .filter(([name]) => name !== '__proto__')
      .map(([name, schema]) => {
        const options = optionsOf(page, name)
        return {
          name,
          schema: schema as QuestionSchema,
          options,
          kind: findKind(options.kind),
          showWhen: options['showWhen'],
          required: required.has(name),
        }
      })
    known.set(page, questions)
  }
  return questions
}

/** The page with that id; throws a RangeError when the form has none. */
export function findPage(form: Form, pageId: string): Page {
  const page = form.pages.find(({ id }) => id === pageId)
  if (!page) throw new RangeError(`The form "${form.id}" has no page "${pageId}"`)
  return page
}

/** An answer by its question's name, undefined when it was not given. */
export function answerTo(answers: Answers, name: string): unknown {
  return Object.hasOwn(answers, name) ? answers[name] : undefined
}

function optionsOf(page: Page, name: string): QuestionOptions {
  const ui = Object.hasOwn(page.uiSchema, name) ? page.uiSchema[name] : undefined
  const options = isObject(ui) ? ui['ui:options'] : undefined
  return isObject(options) ? options : {}
}

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
