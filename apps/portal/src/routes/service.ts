import { findService, startDraft } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { cookieNames, setCookie } from '../guards/cookies.ts'
import { readForm } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import type { Site } from '../site.ts'

type Params = { slug: string }

/** `/services/:slug`: what to know before starting, and the button that starts. */
export function service(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Params }>('/services/:slug', async (request, reply) => {
    const found = await findService(site.guildhall, {
      slug: request.params.slug,
      language: request.visit.language,
    })
    return show(site, request, reply, 'service', { service: found.service }, { personal: false })
  })

  app.post<{ Params: Params }>('/services/:slug/start', async (request, reply) => {
    await readForm(request)
    const { slug } = request.params
    const draft = await startDraft(site.guildhall, {
      slug,
      personId: request.visit.session?.person.id,
      channel: 'online',
    })
    const path = `/apply/${draft.id}`
    setCookie(reply, cookieNames.draft, draft.accessToken, { secure: site.secure, path, days: 28 })
    return redirect(reply, path)
  })

  // Somebody who reloads or bookmarks the address of the button begins where the button is.
  app.get<{ Params: Params }>('/services/:slug/start', (request, reply) =>
    redirect(reply, `/services/${encodeURIComponent(request.params.slug)}`),
  )
}
