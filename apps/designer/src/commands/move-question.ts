import type { Form } from '@guildhall/schemas'
import { dropQuestion, orderQuestions, readQuestion, writeQuestion } from '../form/question.ts'
import { moveTranslations } from '../form/rearrange.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Moves a question one place up or down; from the edge of its page it goes to the page before or after, checks and all. */
export function moveQuestion(input: { form: string; page: string; name: string; title: string; by: -1 | 1 }): Command {
  return {
    sentence: `Moved the question “${input.title}” ${input.by < 0 ? 'up' : 'down'}`,
    apply: (before) =>
      withinForm(before, input.form, (form) => {
        const at = form.pages.findIndex((page) => page.id === input.page)
        return within(form, at, input.name, input.by) ?? across(form, at, input.name, input.by)
      }),
  }
}

function within(form: Form, at: number, name: string, by: -1 | 1): Form | undefined {
  const page = form.pages[at]
  const names = Object.keys(page?.schema.properties ?? {})
  const place = names.indexOf(name)
  const to = place + by
  if (!page || place < 0 || to < 0 || to >= names.length) return undefined
  const order = names.toSpliced(place, 1).toSpliced(to, 0, name)
  return { ...form, pages: form.pages.with(at, orderQuestions(page, order)) }
}

function across(form: Form, at: number, name: string, by: -1 | 1): Form {
  const page = form.pages[at]
  const neighbour = form.pages[at + by]
  const question = page && readQuestion(page, name)
  if (!page || !neighbour || !question) return form
  const there = Object.keys(neighbour.schema.properties)
  const joined = orderQuestions(writeQuestion(neighbour, question), by < 0 ? [...there, name] : [name, ...there])
  const moving = page.checks?.filter((check) => check.question === name) ?? []
  const checks = [...(neighbour.checks ?? []), ...moving]
  const pages = form.pages
    .with(at, dropQuestion(page, name))
    .with(at + by, checks.length > 0 ? { ...joined, checks } : joined)
  return moveTranslations({ ...form, pages }, name, at, at + by)
}
