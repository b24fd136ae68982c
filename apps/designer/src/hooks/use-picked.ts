import type { Form, FormStepConfig, Page, ServicePackage } from '@guildhall/schemas'
import { movePage } from '../commands/move-page.ts'
import { moveQuestion } from '../commands/move-question.ts'
import { putPage } from '../commands/put-page.ts'
import { putQuestions } from '../commands/put-questions.ts'
import { removePage } from '../commands/remove-page.ts'
import { removeQuestions } from '../commands/remove-questions.ts'
import type { Dragged, DropPlace } from '../form/drop-place.ts'
import { type Question, readQuestion, titleOf } from '../form/question.ts'
import { questionWords } from '../form/question-words.ts'
import { sectionOf } from '../form/sections.ts'
import { announce } from '../store/announcement.ts'
import { selectInForm, selectionStore } from '../store/selection.ts'
import { useStore } from '../store/store.ts'
import { usePackage } from './use-package.ts'

type Picked = {
  formId: string | undefined
  form: Form | undefined
  page: Page | undefined
  question: Question | undefined
  /** The questions that are edited together, those of them that are still there. */
  several: string[] | undefined
  drop: (dragged: Dragged, place: DropPlace, words: string) => void
  move: (by: -1 | 1) => void
  remove: () => void
}

/** The page or question that is picked out in the form that begins the service, and what can be done with it. */
export function usePicked(): Picked {
  const { pack, run } = usePackage()
  const selection = useStore(selectionStore)
  const formId = startForm(pack)
  const form = formId === undefined ? undefined : pack.forms[formId]
  const page = form?.pages.find((one) => one.id === selection.page) ?? form?.pages[0]
  const question = page && selection.question ? readQuestion(page, selection.question) : undefined
  const move = (by: -1 | 1) => {
    if (!formId || !form || !page) return
    const target = { form: formId, page: page.id, by }
    const command = question
      ? moveQuestion({ ...target, name: question.name, title: titleOf(question) })
      : movePage({ ...target, title: page.title })
    const after = command.apply(pack).forms[formId]
    if (JSON.stringify(after) === JSON.stringify(form)) {
      announce(by < 0 ? 'It is the first already' : 'It is the last already')
      return
    }
    run(command)
    const home = question ? after?.pages.find((one) => question.name in one.schema.properties) : page
    selectInForm(home?.id, question?.name)
    announce(`${command.sentence}. ${whereabouts(after, home, question)}`)
    focusRow(question?.name ?? page.id)
  }
  const drop = (dragged: Dragged, place: DropPlace, where: string) => {
    if (!formId || !form) return
    const { page: to, before } = place
    const moved = form.pages.find(({ id }) => id === dragged.page)
    if (dragged.questions && to !== undefined) {
      const what = questionWords(form, dragged.questions)
      run(putQuestions({ form: formId, names: dragged.questions, what, to: { page: to, before }, where }), true)
      selectInForm(to, dragged.questions[0])
    } else if (moved) {
      run(putPage({ form: formId, page: moved.id, title: moved.title, before, where }), true)
      selectInForm(moved.id)
    }
    focusGrip(dragged.questions?.[0] ?? dragged.page ?? '')
  }
  const remove = () => {
    if (!formId || !form || !page) return
    const target = { form: formId, page: page.id }
    if (!question && form.pages.length === 1) {
      announce('A form has at least one page, so this one stays')
      return
    }
    run(
      question
        ? removeQuestions({ form: formId, names: [question.name], what: questionWords(form, [question.name]) })
        : removePage({ ...target, title: page.title }),
    )
    const at = form.pages.indexOf(page)
    const next = question ? page : (form.pages[at + 1] ?? form.pages[at - 1])
    selectInForm(next?.id)
    announce(`Deleted “${question ? titleOf(question) : page.title}”. Ctrl and Z brings it back`)
    focusRow(next?.id ?? '')
  }
  const several = selection.several?.filter((name) => form?.pages.some((one) => name in one.schema.properties))
  return { formId, form, page, question, several, drop, move, remove }
}

function startForm(pack: ServicePackage): string | undefined {
  const start = pack.process.steps[pack.process.start]
  const named = start?.kind === 'form' ? (start.config as unknown as FormStepConfig).form : undefined
  return named !== undefined && pack.forms[named] ? named : Object.keys(pack.forms)[0]
}

function whereabouts(form: Form | undefined, page: Page | undefined, question: Question | undefined): string {
  if (!form || !page) return ''
  const section = sectionOf(form, page.id)
  const within = section ? ` in the section “${section.title}”` : ''
  if (!question) return `Now page ${form.pages.indexOf(page) + 1} of ${form.pages.length}${within}`
  const names = Object.keys(page.schema.properties)
  return `Now question ${names.indexOf(question.name) + 1} of ${names.length} on “${page.title}”`
}

/** The row may stand elsewhere after the move, so the focus goes to it when it is drawn. */
function focusRow(row: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`)?.focus())
}

/** What was dragged has its grip in another place now; the focus goes there, to be dragged on or left. */
function focusGrip(row: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-grip="${CSS.escape(row)}"]`)?.focus())
}
