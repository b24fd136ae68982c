import { GuildhallError, readRequest, reopenRequest } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readForm, textField } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { viewerOf } from '../guards/visit.ts'
import type { Site } from '../site.ts'
import { textsIn } from '../texts/languages.ts'

type Params = { reference: string }

const textLimit = 2000

/** `/requests/:reference/not-solved`: asks what is wrong with a request that has ended, and opens it again. */
export function notSolved(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Params }>('/requests/:reference/not-solved', (request, reply) =>
    showNotSolved(site, request, reply, ''),
  )

  app.post<{ Params: Params }>('/requests/:reference/not-solved', async (request, reply) => {
    const fields = await readForm(request)
    const { reference } = request.params
    const t = textsIn(request.visit.language)
    const text = textField(fields, 'text', 10_000)
    if (text === '') return showNotSolved(site, request, reply, text, t.notSolved.empty)
    if (text.replaceAll('\r\n', '\n').length > textLimit)
      return showNotSolved(site, request, reply, text, t.write.tooLong)
    const viewer = viewerOf(request, request.visit, 'request')
    try {
      await reopenRequest(site.guildhall, { reference, viewer, text })
    } catch (error) {
      // Sent twice, or too late meanwhile: the request says how things stand.
      if (!(error instanceof GuildhallError && error.code === 'already-done')) throw error
    }
    return redirect(reply, `/requests/${reference}`)
  })
}

async function showNotSolved(
  site: Site,
  request: FastifyRequest<{ Params: Params }>,
  reply: FastifyReply,
  text: string,
  message?: string,
) {
  const viewer = viewerOf(request, request.visit, 'request')
  const { reference } = request.params
  const view = await readRequest(site.guildhall, { reference, viewer, language: request.visit.language })
  const problems = message === undefined ? [] : [{ at: 'text', message }]
  return show(site, request, reply, 'notSolved', { request: view, text, problems }, { status: message ? 422 : 200 })
}
