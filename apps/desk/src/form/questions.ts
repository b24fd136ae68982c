import { type Answers, pageSchema, parsePage, questionsOf, visibleAnswers, visiblePages } from '@guildhall/form-engine'
import { mostFiles } from '@guildhall/question-kinds/models'
import type { Form, Page, PageSchema } from '@guildhall/schemas'

/** A page of a form as it is asked now. */
export type AskedPage = { page: Page; schema: PageSchema }

/** The pages that are asked for these answers, each with the questions that are; of those named alone where `only` names some. */
export function askedPages(form: Form, answers: Answers, only?: string[]): AskedPage[] {
  const shown = visibleAnswers(form, answers)
  return visiblePages(form, answers).flatMap((page) => {
    const schema = pageSchema(page, shown)
    const names = Object.keys(schema.properties).filter((name) => only === undefined || only.includes(name))
    if (names.length === 0) return []
    const properties = Object.fromEntries(names.map((name) => [name, schema.properties[name]!]))
    return [{ page, schema: { ...schema, properties } }]
  })
}

/** The answers that the fields give; a question that is not in sight, or whose answer has no field now, keeps what it had. */
export function answersIn(form: Form, fields: Record<string, unknown>, kept: Answers, only?: string[]): Answers {
  const given = Object.assign({}, ...form.pages.map((page) => parsePage(form, page.id, fields, { kept }))) as Answers
  if (only === undefined) return given
  const others = form.pages
    .flatMap(questionsOf)
    .flatMap(({ name }) => (only.includes(name) || kept[name] === undefined ? [] : [[name, kept[name]]]))
  const own = Object.entries(given).filter(([name]) => only.includes(name))
  return Object.fromEntries([...others, ...own])
}

/** The questions of a form that are answered with files: how many each takes, and what it has. */
export function fileQuestions(form: Form, given: Answers): { name: string; most: number; answer: unknown }[] {
  return form.pages
    .flatMap(questionsOf)
    .filter(({ kind }) => kind?.kind === 'file')
    .map(({ name, schema }) => ({ name, most: mostFiles(schema), answer: given[name] }))
}
