import { GuildhallError, submitDraft } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { cookieNames, setCookie } from '../guards/cookies.ts'
import { readForm } from '../guards/form.ts'
import { redirect } from '../guards/show.ts'
import type { Site } from '../site.ts'
import { textsIn } from '../texts/languages.ts'
import { isOver, showAnswersSent } from './asked.ts'
import { bookingQuestions, type CheckProblem, showCheckPage } from './check-page.ts'
import { type OpenDraft, openDraft, pagePath, unfinishedBefore } from './draft.ts'

type Params = { draftId: string }

/** `/apply/:draftId/check`: check answers, and send them once however often the button is pressed. */
export function check(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Params }>('/apply/:draftId/check', async (request, reply) => {
    const open = await openDraft(site, request, request.params.draftId)
    if (isOver(open)) return showAnswersSent(site, request, reply, open)
    if (open.draft.reference) return toRequest(site, reply, open, open.draft.reference)
    const unfinished = unfinishedBefore(site, open)
    if (unfinished) return redirect(reply, pagePath(open.draft.id, unfinished, { fromCheck: true }))
    return showCheckPage(site, request, reply, open, [])
  })

  app.post<{ Params: Params }>('/apply/:draftId/check', async (request, reply) => {
    await readForm(request)
    const open = await openDraft(site, request, request.params.draftId)
    const { draft, viewer } = open
    if (isOver(open)) return redirect(reply, `/apply/${draft.id}/check`)
    try {
      // The draft itself is the key: a second press, a reload or a retry finds the first one's reference.
      const sent = await submitDraft(site.guildhall, { id: draft.id, viewer, language: open.language })
      if (draft.asked) return redirect(reply, `/apply/${draft.id}/check`)
      return toRequest(site, reply, open, sent.reference, sent)
    } catch (error) {
      const problems =
        error instanceof GuildhallError ? problemsOf(error, open, textsIn(request.visit.language).check) : []
      // The request went on meanwhile: the page says so.
      if (draft.asked && error instanceof GuildhallError && error.code === 'already-done')
        return redirect(reply, `/apply/${draft.id}/check`)
      if (problems.length === 0) throw error
      return showCheckPage(site, request, reply, open, problems, 422)
    }
  })
}

/** On to payment or confirmation; the draft's token is good for the request, so the browser gets it under that address too. */
function toRequest(
  site: Site,
  reply: FastifyReply,
  open: OpenDraft,
  reference: string,
  sent = { payment: false },
): FastifyReply {
  const path = `/requests/${reference}`
  const token = open.viewer.accessToken
  if (token) setCookie(reply, cookieNames.request, token, { secure: site.secure, path, days: 90 })
  // The confirmation itself leads on to payment while one is due.
  return redirect(reply, sent.payment ? `${path}/pay` : `${path}/confirmation`)
}

function problemsOf(error: GuildhallError, open: OpenDraft, words: { holdEnded: string }): CheckProblem[] {
  const { draft } = open
  if (error.code === 'hold-ended' || error.code === 'slot-gone') {
    const [booking] = bookingQuestions(open)
    const href = pagePath(draft.id, booking?.page.id ?? null, { fromCheck: true })
    return [{ message: words.holdEnded, href }]
  }
  if (error.code !== 'invalid-answers') return []
  const problems = (error.problems ?? []) as { page?: string; message: string }[]
  return problems.map(({ page, message }) => ({ message, href: pagePath(draft.id, page ?? null, { fromCheck: true }) }))
}
