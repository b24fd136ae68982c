import { listDrafts, listRequests, markAnswersRead, readRequest } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { cookieNames, setCookie } from '../guards/cookies.ts'
import { redirect, show } from '../guards/show.ts'
import { viewerOf } from '../guards/visit.ts'
import type { Site } from '../site.ts'

type Params = { reference: string }

const pageSize = 25

/** `/requests`, the status page of each request and the confirmation. */
export function requests(app: FastifyInstance, site: Site): void {
  app.get('/requests', async (request, reply) => {
    const { session, language } = request.visit
    if (!session) {
      setCookie(reply, cookieNames.next, '/requests', { secure: site.secure })
      return redirect(reply, '/sign-in')
    }
    const page = pageNumber((request.query as Record<string, unknown>)['page'])
    const { requests: list, total } = await listRequests(site.guildhall, {
      personId: session.person.id,
      page,
      language,
    })
    const drafts = page === 1 ? await listDrafts(site.guildhall, { personId: session.person.id, language }) : []
    const pages = Math.max(1, Math.ceil(total / pageSize))
    return show(site, request, reply, 'requests', { requests: list, drafts, page, pages, email: session.person.email })
  })

  app.get<{ Params: Params }>('/requests/:reference', async (request, reply) => {
    const view = await readRequest(site.guildhall, {
      reference: request.params.reference,
      viewer: viewerOf(request, request.visit, 'request'),
      language: request.visit.language,
    })
    // The page still marks them as new; from now on they are seen.
    if (view.conversation.some(({ sender, isNew }) => sender === 'council' && isNew))
      await markAnswersRead(site.guildhall, {
        reference: request.params.reference,
        viewer: viewerOf(request, request.visit, 'request'),
      })
    return show(site, request, reply, 'request', { request: view })
  })

  app.get<{ Params: Params }>('/requests/:reference/confirmation', async (request, reply) => {
    const { reference } = request.params
    const view = await readRequest(site.guildhall, {
      reference,
      viewer: viewerOf(request, request.visit, 'request'),
      language: request.visit.language,
    })
    // A bookmark made before the payment leads to what is still to do.
    if (view.canPay) return redirect(reply, `/requests/${reference}/pay`)
    return show(site, request, reply, 'confirmation', { request: view })
  })
}

function pageNumber(value: unknown): number {
  const page = typeof value === 'string' && /^[0-9]{1,4}$/.test(value) ? Number(value) : 1
  return Math.max(1, page)
}
