import { GuildhallError, readRequest, recordRating } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readForm, textField } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { viewerOf } from '../guards/visit.ts'
import type { Site } from '../site.ts'
import { textsIn } from '../texts/languages.ts'

type Params = { reference: string }
type Typed = { stars: string; comment: string }

const commentLimit = 1000

/** `/requests/:reference/rate`: five stars and a comment, once the request is finished. */
export function rate(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Params }>('/requests/:reference/rate', (request, reply) =>
    showRate(site, request, reply, { stars: '', comment: '' }),
  )

  app.post<{ Params: Params }>('/requests/:reference/rate', async (request, reply) => {
    const fields = await readForm(request)
    const { reference } = request.params
    const typed = { stars: textField(fields, 'stars', 1), comment: textField(fields, 'comment', 5000) }
    const problems = problemsOf(typed, textsIn(request.visit.language).rate)
    if (problems.length > 0) return showRate(site, request, reply, typed, problems)
    const viewer = viewerOf(request, request.visit, 'request')
    try {
      await recordRating(site.guildhall, {
        reference,
        viewer,
        stars: Number(typed.stars),
        comment: typed.comment === '' ? undefined : typed.comment,
      })
    } catch (error) {
      // Sent twice: the first rating stands and the page thanks for it.
      if (!(error instanceof GuildhallError && error.code === 'already-done')) throw error
    }
    return redirect(reply, `/requests/${reference}/rate`)
  })
}

async function showRate(
  site: Site,
  request: FastifyRequest<{ Params: Params }>,
  reply: FastifyReply,
  typed: Typed,
  problems: { at: string; message: string }[] = [],
) {
  const { reference } = request.params
  const view = await readRequest(site.guildhall, {
    reference,
    viewer: viewerOf(request, request.visit, 'request'),
    language: request.visit.language,
  })
  return show(
    site,
    request,
    reply,
    'rate',
    { request: view, typed, problems },
    { status: problems.length > 0 ? 422 : 200 },
  )
}

function problemsOf(typed: Typed, words: { choose: string; commentTooLong: string }) {
  const problems: { at: string; message: string }[] = []
  if (!/^[1-5]$/.test(typed.stars)) problems.push({ at: 'stars', message: words.choose })
  if (typed.comment.length > commentLimit) problems.push({ at: 'comment', message: words.commentTooLong })
  return problems
}
