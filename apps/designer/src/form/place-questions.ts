import type { Form, Page } from '@guildhall/schemas'
import { dropQuestion, orderQuestions, readQuestion, writeQuestion } from './question.ts'
import { rearrange } from './rearrange.ts'

/** Where questions go: onto a page, before one of its questions or, without one, at its end. */
export type QuestionPlace = { page: string; before?: string | undefined }

/** The form with these questions put in that place, in the order they had, their rules, checks and translations with them. */
export function placeQuestions(form: Form, names: string[], { page: to, before }: QuestionPlace): Form {
  const target = form.pages.find((page) => page.id === to)
  const moving = form.pages.flatMap((page) =>
    Object.keys(page.schema.properties).filter((name) => names.includes(name)),
  )
  if (!target || moving.length === 0) return form
  const pages = form.pages.map((page) => (page === target ? join(form, page, moving, before) : leave(page, moving)))
  return rearrange(form, pages)
}

function leave(page: Page, names: string[]): Page {
  return names.filter((name) => Object.hasOwn(page.schema.properties, name)).reduce(dropQuestion, page)
}

function join(form: Form, target: Page, moving: string[], before: string | undefined): Page {
  const order = Object.keys(target.schema.properties)
  // The question to stand before may be one of those that move: then it is the next one that stays.
  const anchor =
    before === undefined ? undefined : order.slice(order.indexOf(before)).find((name) => !moving.includes(name))
  const stay = order.filter((name) => !moving.includes(name))
  const place = anchor === undefined ? stay.length : stay.indexOf(anchor)
  const arriving = form.pages.filter((page) => page !== target)
  const joined = moving.reduce((page, name) => {
    const question = arriving.map((one) => readQuestion(one, name)).find((one) => one !== undefined)
    return question ? writeQuestion(page, question) : page
  }, target)
  const checks = [
    ...(target.checks ?? []),
    ...arriving.flatMap((page) => page.checks?.filter((check) => moving.includes(check.question)) ?? []),
  ]
  const ordered = orderQuestions(joined, stay.toSpliced(place, 0, ...moving))
  return checks.length > 0 ? { ...ordered, checks } : ordered
}
