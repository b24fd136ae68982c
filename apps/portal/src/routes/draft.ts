import { type Draft, readDraft, type Viewer } from '@guildhall/casework'
import {
  type FormTask,
  pageBefore,
  type Question,
  questionsOf,
  TASKS,
  tasksOf,
  unfinishedBefore as unfinishedPage,
  visiblePages,
} from '@guildhall/form-engine'
import type { Form, Page } from '@guildhall/schemas'
import type { FastifyRequest } from 'fastify'
import { viewerOf } from '../guards/visit.ts'
import type { Site } from '../site.ts'
import type { Language } from '../texts/languages.ts'

/** A draft that this browser may go on with, and its form in the visitor's language. */
export type OpenDraft = { draft: Draft; viewer: Viewer; form: Form; language: Language }

/** A page of a draft that somebody is on. `changing` names the question whose kept answer they are replacing, `search` is what they look for in a list, `pending` names the pages that a changed answer still has asked. */
export type Step = {
  open: OpenDraft
  page: Page
  fromCheck: boolean
  pending: string[]
  changing?: string
  search?: string
}

/** Reads a draft for whoever asks. Throws not-found when it is not theirs. */
export async function openDraft(site: Site, request: FastifyRequest, draftId: string): Promise<OpenDraft> {
  const viewer = viewerOf(request, request.visit, 'draft')
  const { language } = request.visit
  const draft = await readDraft(site.guildhall, { id: draftId, viewer, language })
  return { draft, viewer, form: draft.form, language }
}

/** The page of that id when it is asked for these answers. */
export function findAskedPage({ draft, form }: OpenDraft, pageId: string): Page | undefined {
  return visiblePages(form, draft.answers).find((page) => page.id === pageId)
}

/** What must be done before `pageId` (or before the answers are checked): the first page that is not rightly answered, or the list of tasks. */
export function unfinishedBefore(site: Site, { draft }: OpenDraft, pageId?: string): string | undefined {
  return unfinishedPage(draft.compiled, draft.answers, draft.passed, pageId, { today: today(site) })
}

/** The sections of the form, each with how far it has come; empty for a form without sections. */
export function readTasks(site: Site, { draft }: OpenDraft): FormTask[] {
  return tasksOf(draft.compiled, draft.answers, draft.passed, { today: today(site) })
}

/** Where "Back" leads from a page: the page before it, the list of tasks, or where the form was begun. */
export function backFrom(open: OpenDraft, pageId?: string): string {
  const before = pageBefore(open.form, open.draft.answers, pageId)
  return before ? pagePath(open.draft.id, before) : beginningOf(open)
}

/** Where a form was begun: the start page of the service, or the request that asks for it. */
export function beginningOf({ draft }: OpenDraft): string {
  return draft.asked ? `/requests/${draft.asked.reference}` : `/services/${draft.slug}`
}

/** The address of a page of a draft; `fromCheck` makes it return to the check page. */
export function pagePath(
  draftId: string,
  pageId: string | null,
  options: { fromCheck?: boolean; pending?: string[]; changing?: string; search?: string } = {},
) {
  const query = new URLSearchParams()
  if (options.fromCheck && pageId !== null && pageId !== TASKS) query.set('from', 'check')
  if (options.pending && options.pending.length > 0) query.set('pending', options.pending.join('.'))
  if (options.changing) query.set('change', options.changing)
  if (options.search) query.set('search', options.search)
  const text = query.toString()
  return `/apply/${draftId}/${pageId ?? 'check'}${text === '' ? '' : `?${text}`}`
}

/** The questions of a page that are of one kind. */
export function questionsOfKind(page: Page, kind: string): Question[] {
  return questionsOf(page).filter((question) => question.options.kind === kind)
}

const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The date in the council's zone, such as 2026-11-24. */
export function today(site: Site): string {
  return day.format(site.guildhall.now())
}
