import { evaluate, holds } from '@guildhall/rules'
import type { Form, Page } from '@guildhall/schemas'
import { type Answers, answerTo, type Question, questionsOf } from './questions.ts'

/** A page that is asked, with the questions of it that are. */
export type Stop = { page: Page; questions: Question[] }

/**
 * The pages and questions that are asked for these answers, and the answers to those. A rule sees only answers to
 * questions before it that are asked themselves, so an answer on a hidden page never keeps another page in view.
 */
export function journeyOf(form: Form, answers: Answers): { stops: Stop[]; answers: Answers } {
  const seen: Answers = {}
  const scope = { answers: seen }
  const stops: Stop[] = []
  for (const page of form.pages) {
    if (page.showWhen !== undefined && !holds(page.showWhen, scope)) continue
    const all = questionsOf(page)
    const questions: Question[] = []
    for (const question of all) {
      if (question.showWhen !== undefined && !holds(question.showWhen, scope)) continue
      questions.push(question)
      const answer = question.kind?.workedOut ? workOut(question, scope) : answerTo(answers, question.name)
      if (answer !== undefined && !question.kind?.silent) seen[question.name] = answer
    }
    // A page that asks nothing at all is a page of guidance; one whose every question is hidden is not shown.
    if (questions.length > 0 || all.length === 0) stops.push({ page, questions })
  }
  return { stops, answers: seen }
}

/** What the rule of a question comes to, to two decimals; undefined when it is no number. What was sent for it does not count. */
function workOut({ options }: Question, scope: { answers: Answers }): number | undefined {
  const value = evaluate(options['rule'], scope)
  return typeof value === 'number' ? Math.round(value * 100) / 100 : undefined
}

/** The pages that are asked for these answers, in order. */
export function visiblePages(form: Form, answers: Answers): Page[] {
  return journeyOf(form, answers).stops.map(({ page }) => page)
}

/** The answers without those to pages and questions that are not asked. */
export function visibleAnswers(form: Form, answers: Answers): Answers {
  return journeyOf(form, answers).answers
}

/** The page after `after`, or the first one; undefined at the end, where the answers are checked. */
export function nextPage(form: Form, answers: Answers, after?: string): Page | undefined {
  const from = after === undefined ? -1 : placeOf(form, after)
  return visiblePages(form, answers).find((page) => form.pages.indexOf(page) > from)
}

/** The page before `before`, or the last one; undefined at the beginning. */
export function previousPage(form: Form, answers: Answers, before?: string): Page | undefined {
  const to = before === undefined ? form.pages.length : placeOf(form, before)
  return visiblePages(form, answers).findLast((page) => form.pages.indexOf(page) < to)
}

function placeOf(form: Form, pageId: string): number {
  const place = form.pages.findIndex(({ id }) => id === pageId)
  if (place < 0) throw new RangeError(`The form "${form.id}" has no page "${pageId}"`)
  return place
}
