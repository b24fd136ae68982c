import type { CheckContext } from '@guildhall/question-kinds/models'
import { variablesIn } from '@guildhall/rules'
import type { Form, FormSection, Page } from '@guildhall/schemas'
import type { CompiledForm } from './compile-form.ts'
import { journeyOf, nextPage, previousPage, type Stop } from './journey.ts'
import { type Answers, questionsOf } from './questions.ts'
import { firstUnfinishedPage, validateAll } from './validate.ts'

/** The address of the list of tasks, in the place of a page's id: no page may have it. */
export const TASKS = 'tasks'

/** How far a section has come. One that cannot start yet reads answers of a section that is not completed. */
export type TaskStatus = 'not-started' | 'in-progress' | 'completed' | 'cannot-start'

/** A section as a task: `page` is where it is begun, gone on with, or looked at again. */
export type FormTask = { section: string; status: TaskStatus; page: string }

/**
 * The sections of a form of which any page is asked, in order; empty for a form without sections. `passed` are the ids of the pages that were left
 * with "Continue": only they tell a page of optional questions that was passed over from one that nobody has seen.
 */
export function tasksOf(
  compiled: CompiledForm,
  answers: Answers,
  passed: readonly string[],
  context: CheckContext = {},
): FormTask[] {
  const { form } = compiled
  const journey = journeyOf(form, answers)
  const wrong = new Set(validateAll(compiled, answers, context).map(({ page }) => page))
  const isTouched = ({ page, questions }: Stop) =>
    passed.includes(page.id) ||
    questions.some(({ name, kind }) => Object.hasOwn(journey.answers, name) && !kind?.workedOut)
  const isDone = (stop: Stop) => !wrong.has(stop.page.id) && isTouched(stop)

  const open = new Set<string>()
  return (form.sections ?? []).flatMap((section) => {
    const stops = journey.stops.filter(({ page }) => section.pages.includes(page.id))
    const [first] = stops
    if (!first) return []
    const waits = sectionsRead(form, section).some((id) => open.has(id))
    const undone = stops.find((stop) => !isDone(stop))
    if (waits || undone) open.add(section.id)
    const status = waits
      ? 'cannot-start'
      : !undone
        ? 'completed'
        : stops.some(isTouched)
          ? 'in-progress'
          : 'not-started'
    return [{ section: section.id, status, page: (undone ?? first).page.id } as const]
  })
}

/** The page after one that was answered: in a form with sections the next of its section, and after the last the tasks; null at the end of a form. */
export function pageAfter(form: Form, answers: Answers, page: string): string | null {
  const next = nextPage(form, answers, page)?.id
  if (!form.sections) return next ?? null
  return next !== undefined && isTogether(form, page, next) ? next : TASKS
}

/** The page to go back to: in a form with sections not beyond the first of its section, but to the tasks. Undefined where the form begins. */
export function pageBefore(form: Form, answers: Answers, page?: string): string | undefined {
  const before = previousPage(form, answers, page)?.id
  if (!form.sections) return before
  return page !== undefined && before !== undefined && isTogether(form, page, before) ? before : TASKS
}

/**
 * What must be done before a page, or before the answers are checked when no page is given: the first page that is not rightly answered, in a form
 * with sections only those of its own section, and the tasks where that cannot start yet. Undefined when nothing stands in the way.
 */
export function unfinishedBefore(
  compiled: CompiledForm,
  answers: Answers,
  passed: readonly string[],
  page?: string,
  context: CheckContext = {},
): string | undefined {
  const { form } = compiled
  const order = form.pages.map(({ id }) => id)
  const end = page === undefined ? order.length : order.indexOf(page)
  if (form.sections) {
    const tasks = tasksOf(compiled, answers, passed, context)
    if (page === undefined) return tasks.every(({ status }) => status === 'completed') ? undefined : TASKS
    const own = sectionOf(form, page)?.id
    if (tasks.find(({ section }) => section === own)?.status === 'cannot-start') return TASKS
  }
  const isBefore = (id: string) => order.indexOf(id) < end && (page === undefined || isTogether(form, page, id))
  return firstUnfinishedPage(compiled, answers, context, isBefore)
}

function sectionOf(form: Form, page: string): FormSection | undefined {
  return form.sections?.find(({ pages }) => pages.includes(page))
}

function isTogether(form: Form, one: string, other: string): boolean {
  return sectionOf(form, one) === sectionOf(form, other)
}

/** The earlier sections whose answers the rules of a section read. Which days are free may hang on any answer, so a booking reads them all. */
function sectionsRead(form: Form, section: FormSection): string[] {
  const all = form.sections ?? []
  const earlier = all.slice(0, all.indexOf(section))
  const read = new Set(pagesOf(form, section).flatMap(namesRead))
  const isRead = (page: Page) => questionsOf(page).some(({ name }) => read.has(name))
  return earlier.filter((one) => read.has('') || pagesOf(form, one).some(isRead)).map(({ id }) => id)
}

/** The names of the questions that the rules of a page read; `''` stands for all of them. */
function namesRead(page: Page): string[] {
  const questions = questionsOf(page)
  const rules = [
    page.showWhen,
    ...(page.checks ?? []).map(({ rule }) => rule),
    ...questions.flatMap(({ kind, options, showWhen }) => [showWhen, kind?.workedOut ? options['rule'] : undefined]),
  ]
  const names = rules
    .flatMap((rule) => (rule === undefined ? [] : variablesIn(rule)))
    .map((name) => name.split('.')[1] ?? '')
  return questions.some(({ options }) => options.kind === 'booking-slot') ? [...names, ''] : names
}

function pagesOf(form: Form, { pages }: FormSection): Page[] {
  return form.pages.filter(({ id }) => pages.includes(id))
}
