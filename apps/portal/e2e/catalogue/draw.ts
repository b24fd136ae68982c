import {
  type Answers,
  checkAnswers,
  compileForm,
  pageSchema,
  validatePage,
  visibleAnswers,
} from '@guildhall/form-engine'
import { usualLook } from '@guildhall/look'
import type { Form } from '@guildhall/schemas'
import type { Renderer } from '../../src/render.ts'
import { others, samples } from './samples.ts'

/** In what ways a question is shown. */
export const states = ['empty', 'filled', 'error', 'welsh', 'read'] as const
export type State = (typeof states)[number]

const council = {
  name: 'Kingsmere Council',
  phone: '01632 960 100',
  email: 'contact@kingsmere.example',
  hours: '',
  colour: usualLook.main,
  footer: { links: [] },
}

/** One page of the form in one state, as the portal draws it; undefined where the state cannot be. */
export function drawState(
  { renderPage, assets }: Renderer,
  form: Form,
  pageId: string,
  state: State,
): string | undefined {
  const page = form.pages.find(({ id }) => id === pageId)
  const question = Object.keys(page?.schema.properties ?? {})[0]
  if (!page || !question) return undefined
  const sample = samples[pageId] ?? {}
  const language = state === 'welsh' ? 'cy' : 'en'
  const given = state === 'filled' || state === 'read' ? sample.filled : state === 'empty' ? undefined : sample.wrong
  const answers: Answers = { ...others, [question]: given }
  if (given === undefined) delete answers[question]
  const shell = { language, path: '/', council, assets, csrf: '', demo: true } as const
  const service = { name: 'Every kind of question', href: '/' }
  if (state === 'read') {
    const rows = checkAnswers(form, answers, sample.read && { lines: { [question]: sample.read } }).filter(
      (section) => section.page === pageId,
    )
    if (sample.filled === undefined || rows.length === 0) return undefined
    const sections = rows.map(({ title, rows }) => ({
      title,
      rows: rows.map(({ fixed, ...row }) => ({ ...row, ...(fixed ? {} : { href: '#' }) })),
    }))
    return renderPage('check', shell, { service, sections, problems: [], back: '#', action: '#', isAsked: false })
  }
  const failing = state === 'error' || state === 'welsh'
  const problems = failing
    ? (sample.problems?.[language] ??
      validatePage(compileForm(form), pageId, answers, { today: '2026-11-24', language }))
    : []
  if ((state === 'filled' && sample.filled === undefined) || (state === 'error' && problems.length === 0))
    return undefined
  const visible = visibleAnswers(form, answers)
  return renderPage('question', shell, {
    service,
    title: page.title,
    schema: pageSchema(page, visible),
    uiSchema: page.uiSchema,
    answers: { ...answers, ...visible },
    problems,
    context: { ...(failing ? sample.context?.error : sample.context?.[state]), language },
    expired: false,
    back: '#',
    withFile: false,
  })
}
