import type { Form } from '@guildhall/schemas'
import { placeQuestions, type QuestionPlace } from '../form/place-questions.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Moves a question one place up or down; from the edge of its page it goes to the page before or after, checks and all. */
export function moveQuestion(input: { form: string; page: string; name: string; title: string; by: -1 | 1 }): Command {
  return {
    sentence: `Moved the question “${input.title}” ${input.by < 0 ? 'up' : 'down'}`,
    apply: (before) =>
      withinForm(before, input.form, (form) => {
        const to = neighbour(form, input)
        return to ? placeQuestions(form, [input.name], to) : form
      }),
  }
}

function neighbour(
  form: Form,
  { page, name, by }: { page: string; name: string; by: -1 | 1 },
): QuestionPlace | undefined {
  const at = form.pages.findIndex((one) => one.id === page)
  const names = Object.keys(form.pages[at]?.schema.properties ?? {})
  const place = names.indexOf(name)
  if (place < 0) return undefined
  if (names[place + by] !== undefined) return { page, before: names[by < 0 ? place - 1 : place + 2] }
  const next = form.pages[at + by]
  return next && { page: next.id, before: by < 0 ? undefined : Object.keys(next.schema.properties)[0] }
}
