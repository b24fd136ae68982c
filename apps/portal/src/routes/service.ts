import { chosenActingFor, findService, type KeptActingFor, listActedFor, startDraft } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
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
    return show(
      site,
      request,
      reply,
      'service',
      { service: found.service, worksOut: found.worksOut },
      { personal: false },
    )
  })

  app.post<{ Params: Params }>('/services/:slug/start', async (request, reply) => {
    await readForm(request)
    const { slug } = request.params
    if ((await actedForBy(site, request)).length > 0)
      return redirect(reply, `/services/${encodeURIComponent(slug)}/for`)
    return beginDraft(site, request, reply, { slug, choice: 'self' })
  })

  // Somebody who reloads or bookmarks the address of the button begins where the button is.
  app.get<{ Params: Params }>('/services/:slug/start', (request, reply) =>
    redirect(reply, `/services/${encodeURIComponent(request.params.slug)}`),
  )
}

/** Whom the visitor keeps to act for; nobody unless he is signed in. */
export async function actedForBy(site: Site, request: FastifyRequest): Promise<KeptActingFor[]> {
  const personId = request.visit.session?.person.id
  return personId ? listActedFor(site.guildhall, { personId }) : []
}

/** Begins a form for whom the visitor chose, and leads to its first page. */
export async function beginDraft(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  { slug, choice }: { slug: string; choice: string },
): Promise<FastifyReply> {
  const personId = request.visit.session?.person.id
  const actingFor = personId ? await chosenActingFor(site.guildhall, { personId, choice }) : undefined
  const draft = await startDraft(site.guildhall, { slug, personId, channel: 'online', actingFor })
  const path = `/apply/${draft.id}`
  setCookie(reply, cookieNames.draft, draft.accessToken, { secure: site.secure, path, days: 28 })
  return redirect(reply, path)
}
