import type { Page, Rule } from '@guildhall/schemas'

/** A question as a page keeps it: its part of the schema, its part of the uiSchema, and whether it must be answered. */
export type Question = {
  name: string
  schema: Record<string, unknown>
  ui: Record<string, unknown>
  required: boolean
}

/** The question of that name on a page. */
export function readQuestion(page: Page, name: string): Question | undefined {
  const schema = page.schema.properties[name]
  if (!schema) return undefined
  return {
    name,
    schema,
    ui: (page.uiSchema[name] ?? {}) as Record<string, unknown>,
    required: page.schema.required?.includes(name) ?? false,
  }
}

/** The questions of a page in the order they are asked. */
export function questionsOf(page: Page): Question[] {
  return Object.keys(page.schema.properties).flatMap((name) => readQuestion(page, name) ?? [])
}

/** The page with that question put in place of the one of the same name, or at its end when it is new. */
export function writeQuestion(page: Page, question: Question): Page {
  const others = (page.schema.required ?? []).filter((name) => name !== question.name)
  const required = question.required ? inOrder(page, question.name, others) : others
  return {
    ...page,
    schema: withRequired(
      { ...page.schema, properties: { ...page.schema.properties, [question.name]: question.schema } },
      required,
    ),
    uiSchema: { ...page.uiSchema, [question.name]: question.ui },
  }
}

/** The page without that question; checks on it go too. */
export function dropQuestion(page: Page, name: string): Page {
  const { [name]: _schema, ...properties } = page.schema.properties
  const { [name]: _ui, ...uiSchema } = page.uiSchema
  const required = (page.schema.required ?? []).filter((one) => one !== name)
  const { checks, ...rest } = page
  const left = checks?.filter((check) => check.question !== name) ?? []
  return {
    ...rest,
    schema: withRequired({ ...page.schema, properties }, required),
    uiSchema,
    ...(left.length > 0 ? { checks: left } : {}),
  }
}

/** The page with its questions asked in that order. */
export function orderQuestions(page: Page, names: string[]): Page {
  const properties = Object.fromEntries(names.map((name) => [name, page.schema.properties[name] ?? {}]))
  const required = names.filter((name) => page.schema.required?.includes(name))
  return { ...page, schema: withRequired({ ...page.schema, properties }, required) }
}

/** The options that Guildhall adds to a question: its kind, its rule and its kind's own settings. */
export function optionsOf(question: Question): Record<string, unknown> {
  return (question.ui['ui:options'] ?? {}) as Record<string, unknown>
}

/** The kind of a question, `short-text` when it does not say. */
export function kindOf(question: Question): string {
  return String(optionsOf(question)['kind'] ?? 'short-text')
}

/** What the question asks. */
export function titleOf(question: Question): string {
  return String(question.schema['title'] ?? question.name)
}

/** The rule that decides whether the question is asked, if it has one. */
export function ruleOf(question: Question): Rule | undefined {
  return optionsOf(question)['showWhen']
}

function inOrder(page: Page, name: string, others: string[]): string[] {
  const order = Object.keys({ ...page.schema.properties, [name]: {} })
  return order.filter((one) => one === name || others.includes(one))
}

function withRequired(schema: Page['schema'], required: string[]): Page['schema'] {
  const { required: _old, ...rest } = schema
  return required.length > 0 ? { ...rest, required } : rest
}
