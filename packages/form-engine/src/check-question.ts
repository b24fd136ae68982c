import { choicesOf, type InnerQuestion, LONGEST_TEXT, type QuestionSchema } from '@guildhall/question-kinds/models'
import type { Page, Problem } from '@guildhall/schemas'
import { isObject, type Question } from './questions.ts'

/** What is wrong with one question of a page, `at` the page's JSON pointer. */
export function checkQuestion(question: Question, page: Page, at: string): Problem[] {
  const { name, kind, options, schema } = question
  const problems: Problem[] = []
  const ui = `${at}/uiSchema/${name}`
  if (!kind) {
    const message =
      options.kind === undefined
        ? `The question "${name}" has no kind`
        : `There is no kind of question "${String(options.kind)}"`
    problems.push({ code: 'question/kind', at: `${ui}/ui:options/kind`, message })
  }
  if ((kind?.silent || kind?.workedOut) && question.required) {
    problems.push({
      code: 'question/silent-required',
      at: `${at}/schema/required`,
      message: `"${name}" takes no answer`,
    })
  }
  const own = page.uiSchema[name]
  for (const key of ['ui:widget', 'ui:field']) {
    if (isObject(own) && Object.hasOwn(own, key)) {
      const message = `"${key}" is not kept with a form: the kind says how a question is drawn`
      problems.push({ code: 'question/widget', at: `${ui}/${key}`, message })
    }
  }
  if (!kind?.silent && !schema.title) {
    const message = `The question "${name}" has no title`
    problems.push({ code: 'question/title', at: `${at}/schema/properties/${name}/title`, message })
  }
  if (
    kind?.typed &&
    schema['$ref'] === undefined &&
    ![schema, ...Object.values(schema.properties ?? {})].every(isLimited)
  ) {
    const message = `The longest answer to "${name}" must be set, ${LONGEST_TEXT} characters at most`
    problems.push({ code: 'question/no-limit', at: `${at}/schema/properties/${name}`, message })
  }
  if (kind?.alone && Object.keys(page.schema.properties).length > 1) {
    const message = `“${schema.title ?? name}” is added to step by step, so it needs a page of its own`
    problems.push({ code: 'question/not-alone', at: `${at}/schema/properties/${name}`, message })
  }
  return [...problems, ...checkChoices(question, `${at}/schema/properties/${name}`), ...checkFields(question, at)]
}

/** What is wrong with the questions inside a question. */
function checkFields({ name, kind, schema, options }: Question, at: string): Problem[] {
  const here = `${at}/schema/properties/${name}/items/properties`
  const fields = kind?.fields?.(schema, options)
  if (fields?.length === 0) {
    const message = `“${schema.title ?? name}” asks nothing of each item`
    return [{ code: 'question/no-fields', at: `${at}/schema/properties/${name}`, message }]
  }
  return (fields ?? []).flatMap((field) => {
    const problems: Problem[] = []
    const add = (code: string, message: string) => problems.push({ code, at: `${here}/${field.name}`, message })
    if (!field.kind) add('question/kind', `A list cannot ask for a "${String(field.options.kind)}" of each item`)
    if (!field.schema.title) add('question/title', `The question "${field.name}" has no title`)
    if (field.kind?.typed && !isLimited(field.schema)) {
      add('question/no-limit', `The longest answer to "${field.name}" must be set, ${LONGEST_TEXT} characters at most`)
    }
    return [...problems, ...checkChoices(field, `${here}/${field.name}`)]
  })
}

function isLimited({ type, maxLength }: QuestionSchema): boolean {
  return type !== 'string' || (maxLength ?? Number.POSITIVE_INFINITY) <= LONGEST_TEXT
}

function checkChoices(question: InnerQuestion, here: string): Problem[] {
  const { kind, schema } = question
  if (!kind?.offers) return []
  const values = choicesOf(kind.offers(schema)).map(({ value }) => value)
  if (values.length === 0) {
    return [
      { code: 'question/no-choices', at: here, message: `The question "${question.name}" offers nothing to choose` },
    ]
  }
  const twice = values.find((value, index) => values.indexOf(value) !== index)
  return twice === undefined
    ? []
    : [
        {
          code: 'question/choice-twice',
          at: here,
          message: `Two choices of "${question.name}" have the value "${twice}"`,
        },
      ]
}
