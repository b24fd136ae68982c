import { GuildhallError, saveAnswers } from '@guildhall/casework'
import {
  type AnswerError,
  type Answers,
  nextPage,
  pagesToAskAgain,
  questionsOf,
  TASKS,
  validatePage,
  visiblePages,
  withPage,
} from '@guildhall/form-engine'
import type { Page } from '@guildhall/schemas'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readSent, type Sent } from '../guards/bodies.ts'
import { showError } from '../guards/errors.ts'
import { redirect } from '../guards/show.ts'
import type { Site } from '../site.ts'
import { textsIn } from '../texts/languages.ts'
import { addToList } from './add-to-list.ts'
import { isOver } from './asked.ts'
import {
  findAskedPage,
  type OpenDraft,
  openDraft,
  pagePath,
  questionsOfKind,
  type Step,
  today,
  unfinishedBefore,
} from './draft.ts'
import { gatherAnswers } from './gather-answers.ts'
import { useSavedAddress, withProfile } from './known-profile.ts'
import { readListPost, typedItems } from './list-stage.ts'
import { type PageAction, readAction, runAction } from './page-actions.ts'
import { showQuestionPage } from './question-page.ts'
import { putAside } from './save.ts'
import { isAlone, readSearch, searchPath, withSearched } from './search-list.ts'

type Params = { draftId: string; page: string }

/** `/apply/:draftId/:page`: one page of questions at a time, by classic posts. */
export function answer(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Params }>('/apply/:draftId', async (request, reply) => {
    const open = await openDraft(site, request, request.params.draftId)
    if (open.draft.reference || isOver(open)) return redirect(reply, `/apply/${open.draft.id}/check`)
    // Whoever has answered nothing yet begins at the first page, though it may be one of guidance only.
    const isNew = Object.keys(open.draft.answers).length === 0
    const first = isNew ? nextPage(open.form, {})?.id : unfinishedBefore(site, open)
    return redirect(reply, pagePath(open.draft.id, open.form.sections ? TASKS : (first ?? null)))
  })

  app.get<{ Params: Params }>('/apply/:draftId/:page', async (request, reply) => {
    const step = await findStep(site, request)
    if (!step) return showError(site, request, reply, 'notFound', 404)
    const { open, page } = step
    if (open.draft.reference || isOver(open)) return redirect(reply, `/apply/${open.draft.id}/check`)
    const unfinished = unfinishedBefore(site, open, page.id)
    if (unfinished) return redirect(reply, pagePath(open.draft.id, unfinished))
    const { answers, filledIn } = await withProfile(site, step, withSearched(step))
    return showQuestionPage(site, request, reply, step, { answers, problems: [], filledIn })
  })

  app.post<{ Params: Params }>('/apply/:draftId/:page', async (request, reply) => {
    const step = await findStep(site, request)
    if (!step) return showError(site, request, reply, 'notFound', 404)
    if (step.open.draft.reference || isOver(step.open)) return redirect(reply, `/apply/${step.open.draft.id}/check`)
    const sent = await readSent(request)
    if (!request.visit.isCsrf(sent.fields['_csrf'])) return reshow(site, request, reply, step, sent)
    await useSavedAddress(site, step, sent)
    const action = readAction(step.page, sent.fields) ?? impliedFind(step, sent.fields)
    const list = readListPost(step, sent.fields)
    const search = readSearch(step, sent.fields)
    try {
      if (sent.fields['_action'] === 'later') return await putAside(site, request, reply, step, sent)
      if (search !== undefined && isAlone(step)) return redirect(reply, searchPath(step, search))
      if (search !== undefined) return await reshow(site, request, reply, step, sent, 200)
      if (list) return await addToList(site, request, reply, step, list)
      return await (action ? act(site, request, reply, step, sent, action) : carryOn(site, request, reply, step, sent))
    } catch (error) {
      // Sent in another tab while this page was open: the check page leads on to the request.
      if (!(error instanceof GuildhallError && error.code === 'already-done')) throw error
      return redirect(reply, `/apply/${step.open.draft.id}/check`)
    }
  })
}

async function findStep(site: Site, request: FastifyRequest<{ Params: Params }>): Promise<Step | undefined> {
  const open = await openDraft(site, request, request.params.draftId)
  const page = findAskedPage(open, request.params.page)
  if (!page) return undefined
  const query = request.query as Record<string, unknown>
  const changing = typeof query['change'] === 'string' ? query['change'] : undefined
  const search = typeof query['search'] === 'string' ? query['search'].slice(0, 200) : undefined
  const pending = typeof query['pending'] === 'string' ? query['pending'].slice(0, 2_000).split('.') : []
  return { open, page, fromCheck: query['from'] === 'check', pending, changing, search }
}

/** The page again with what was typed, and nothing done: a form that is out of date, or one that only looked something up. */
function reshow(site: Site, request: FastifyRequest, reply: FastifyReply, step: Step, sent: Sent, status = 403) {
  const shown = { answers: typedOn(step, sent), problems: [], expired: status === 403 }
  return showQuestionPage(site, request, reply, step, shown, status)
}

async function act(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  step: Step,
  sent: Sent,
  action: PageAction,
) {
  const { open, page, fromCheck, pending } = step
  const words = textsIn(request.visit.language).apply
  const { changing, problems } = await runAction(site, open, page, action, sent, words)
  if (problems.length > 0) {
    // Of several files some may have been kept all the same.
    const now = { ...step, open: await openDraft(site, request, open.draft.id), changing }
    return showQuestionPage(site, request, reply, now, { answers: typedOn(now, sent), problems }, 422)
  }
  if (questionsOf(page).length === 1)
    return redirect(reply, pagePath(open.draft.id, page.id, { fromCheck, pending, changing }))
  // Other questions stand on the page: it is drawn at once, so that what was typed into them stays.
  const again = await openDraft(site, request, open.draft.id)
  return showQuestionPage(
    site,
    request,
    reply,
    { ...step, open: again, changing },
    { answers: typedOn({ ...step, open: again }, sent), problems: [] },
  )
}

async function carryOn(site: Site, request: FastifyRequest, reply: FastifyReply, step: Step, sent: Sent) {
  const { open, page, fromCheck } = step
  const { draft, viewer } = open
  const { answers, problems: faults } = await gatherAnswers(
    site,
    open,
    page,
    sent,
    textsIn(request.visit.language).apply,
  )
  // Nothing is kept of a page with a fault, but all its faults are told at once.
  const saved =
    faults.length === 0
      ? await saveAnswers(site.guildhall, { id: draft.id, viewer, page: page.id, answers, language: open.language })
      : { problems: addFaults(faults, judge(site, open, page, answers)), next: null }
  if (saved.problems.length > 0) {
    const again = await openDraft(site, request, draft.id)
    const typed = withPage(again.form, page.id, again.draft.answers, answers)
    const shown = { answers: typed, problems: saved.problems }
    return showQuestionPage(site, request, reply, { ...step, open: again }, shown, 422)
  }
  if (!fromCheck) return redirect(reply, pagePath(draft.id, saved.next))
  return redirect(reply, await afterChange(site, request, step))
}

/** Where a changed answer leads: to what it has asked, one page after the other, and then back to the check page. */
async function afterChange(site: Site, request: FastifyRequest, { open, page, pending }: Step): Promise<string> {
  const { draft } = await openDraft(site, request, open.draft.id)
  const again = pagesToAskAgain(draft.compiled, open.draft.answers, draft.answers, { today: today(site) })
  const left = visiblePages(draft.form, draft.answers)
    .map(({ id }) => id)
    .filter((id) => id !== page.id && (again.includes(id) || pending.includes(id)))
  return pagePath(draft.id, left[0] ?? null, { fromCheck: true, pending: left.slice(1) })
}

function judge(site: Site, { draft, form, language }: OpenDraft, page: Page, answers: Answers): AnswerError[] {
  const all = withPage(form, page.id, draft.answers, answers)
  return validatePage(draft.compiled, page.id, all, { today: today(site), language })
}

/** The faults found while gathering, and those of other questions. */
function addFaults(faults: AnswerError[], others: AnswerError[]): AnswerError[] {
  const wrong = new Set(faults.map(({ at }) => at.split('.')[0]))
  return [...faults, ...others.filter(({ at }) => !wrong.has(at.split('.')[0]))]
}

/** Continue with a postcode and no address yet means "find"; pressing Enter must not end in an error. */
function impliedFind({ open, page, changing }: Step, fields: Record<string, unknown>): PageAction | undefined {
  for (const { name } of questionsOfKind(page, 'address')) {
    const given = fields[name] as Record<string, unknown> | undefined
    const stage = open.draft.lookups[name]?.stage ?? 'postcode'
    const chosen = open.draft.answers[name] !== undefined && changing !== name
    if (
      stage === 'postcode' &&
      !chosen &&
      typeof given === 'object' &&
      given !== null &&
      'postcode' in given &&
      !('line1' in given)
    ) {
      return { verb: 'find', question: name }
    }
  }
  return undefined
}

function typedOn(step: Step, sent: Sent): Answers {
  const { open, page } = step
  const typed = Object.fromEntries(
    questionsOf(page).flatMap((question) => {
      const { name, kind, schema, options } = question
      const raw = sent.fields[name]
      if (kind?.fields) return [[name, typedItems(step, question, raw)]]
      const value = raw === undefined ? open.draft.answers[name] : kind?.parse(raw, schema, options)
      return value === undefined ? [] : [[name, value]]
    }),
  )
  return withPage(open.form, page.id, open.draft.answers, typed)
}
