import type { Form } from '@guildhall/schemas'
import { type Answers, answerTo, findPage, questionsOf } from './questions.ts'

/** `kept`: the answers so far, from which those that the server keeps (address, file, booking) are taken over. */
export type ParseContext = { kept?: Answers }

/**
 * The answers that a posted page gives. `body` is the nested body of a form post (`{ address: { postcode } }`); names
 * that are not questions of the page are passed over. An answer that the server keeps stays when the post does not
 * name its question. Never throws for any body; throws a RangeError for an unknown page.
 */
export function parsePage(form: Form, pageId: string, body: unknown, context: ParseContext = {}): Answers {
  const answers: Answers = {}
  for (const { name, kind, schema, options } of questionsOf(findPage(form, pageId))) {
    if (!kind) continue
    const given = typeof body === 'object' && body !== null && Object.hasOwn(body, name)
    const raw = given ? (body as Record<string, unknown>)[name] : undefined
    const answer = kind.kept && !given ? answerTo(context.kept ?? {}, name) : kind.parse(raw, schema, options)
    if (answer !== undefined) answers[name] = answer
  }
  return answers
}

/** All answers with those of one page replaced: what the page no longer answers is gone. */
export function withPage(form: Form, pageId: string, answers: Answers, pageAnswers: Answers): Answers {
  const names = new Set(questionsOf(findPage(form, pageId)).map(({ name }) => name))
  const others = Object.entries(answers).filter(([name]) => !names.has(name))
  const own = Object.entries(pageAnswers).filter(([name]) => names.has(name))
  return Object.fromEntries([...others, ...own])
}
