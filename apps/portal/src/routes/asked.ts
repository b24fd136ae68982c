import { GuildhallError, startAnswers } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { cookieNames, setCookie } from '../guards/cookies.ts'
import { readForm, textField } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { viewerOf } from '../guards/visit.ts'
import type { Site } from '../site.ts'
import type { OpenDraft } from './draft.ts'

type Params = { reference: string }

/** `/requests/:reference/answer`: the button under "It is your turn". From there the form goes on like any other, under /apply. */
export function asked(app: FastifyInstance, site: Site): void {
  app.post<{ Params: Params }>('/requests/:reference/answer', async (request, reply) => {
    const fields = await readForm(request)
    const { reference } = request.params
    const viewer = viewerOf(request, request.visit, 'request')
    const step = textField(fields, 'step', 500)
    try {
      const { id } = await startAnswers(site.guildhall, { reference, viewer, step })
      const path = `/apply/${id}`
      const token = viewer.accessToken
      // The token of the request is good for the draft, so the browser gets it under that address too.
      if (token) setCookie(reply, cookieNames.draft, token, { secure: site.secure, path, days: 28 })
      return redirect(reply, path)
    } catch (error) {
      // Answered or left in another tab: the page of the request says whose turn it is now.
      if (!(error instanceof GuildhallError && error.code === 'already-done')) throw error
      return redirect(reply, `/requests/${encodeURIComponent(reference)}`)
    }
  })

  app.get<{ Params: Params }>('/requests/:reference/answer', (request, reply) =>
    redirect(reply, `/requests/${encodeURIComponent(request.params.reference)}`),
  )
}

/** Whether a draft belongs to a request that waits for it no longer. */
export function isOver({ draft: { asked, reference } }: OpenDraft): boolean {
  return asked !== undefined && (reference !== undefined || !asked.isWaiting)
}

/** What became of such a draft. */
export function showAnswersSent(site: Site, request: FastifyRequest, reply: FastifyReply, { draft }: OpenDraft) {
  const service = { name: draft.package.service.name, href: `/services/${draft.slug}` }
  const isSent = draft.reference !== undefined
  const reference = draft.asked?.reference ?? ''
  return show(site, request, reply, 'answersSent', { service, reference, isSent }, { status: isSent ? 200 : 410 })
}
