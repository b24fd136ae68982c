import { chooseActingFor, findService, GuildhallError, type KeptActingFor } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readForm, textField } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import type { Site } from '../site.ts'
import { isOver } from './asked.ts'
import { type OpenDraft, openDraft } from './draft.ts'
import { actedForBy, beginDraft } from './service.ts'

/** `/services/:slug/for` before a form and `/apply/:draftId/for` within it: whom it is for. Asked only of who keeps somebody to act for. */
export function actingFor(app: FastifyInstance, site: Site): void {
  app.get<{ Params: { slug: string } }>('/services/:slug/for', async (request, reply) => {
    const { slug } = request.params
    const actedFor = await actedForBy(site, request)
    if (actedFor.length === 0) return redirect(reply, `/services/${encodeURIComponent(slug)}`)
    return showChoice(site, request, reply, { ...(await atStart(site, request, slug)), actedFor })
  })

  app.post<{ Params: { slug: string } }>('/services/:slug/for', async (request, reply) => {
    const fields = await readForm(request)
    const { slug } = request.params
    const choice = textField(fields, 'for', 40)
    const actedFor = await actedForBy(site, request)
    if (choice !== 'self' && !actedFor.some(({ id }) => id === choice)) {
      const props = { ...(await atStart(site, request, slug)), actedFor }
      return showChoice(site, request, reply, props, true)
    }
    return beginDraft(site, request, reply, { slug, choice })
  })

  app.get<{ Params: { draftId: string } }>('/apply/:draftId/for', async (request, reply) => {
    const open = await openDraft(site, request, request.params.draftId)
    const actedFor = await actedForBy(site, request)
    if (isOver(open) || open.draft.reference || actedFor.length === 0) return redirect(reply, checkOf(open))
    return showChoice(site, request, reply, { ...withinForm(open, actedFor), actedFor })
  })

  app.post<{ Params: { draftId: string } }>('/apply/:draftId/for', async (request, reply) => {
    const fields = await readForm(request)
    const open = await openDraft(site, request, request.params.draftId)
    if (isOver(open) || open.draft.reference) return redirect(reply, checkOf(open))
    try {
      const { viewer, draft } = open
      await chooseActingFor(site.guildhall, { id: draft.id, viewer, choice: textField(fields, 'for', 40) })
    } catch (error) {
      if (!(error instanceof GuildhallError) || error.code !== 'not-found') throw error
      const actedFor = await actedForBy(site, request)
      return showChoice(site, request, reply, { ...withinForm(open, actedFor), actedFor }, true)
    }
    return redirect(reply, checkOf(open))
  })
}

type Choice = {
  service: { name: string; href: string }
  actedFor: KeptActingFor[]
  chosen?: string
  action: string
  back: string
}

function showChoice(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  props: Choice,
  failed = false,
): FastifyReply {
  return show(site, request, reply, 'actingFor', { ...props, failed }, { status: failed ? 422 : 200 })
}

async function atStart(site: Site, request: FastifyRequest, slug: string) {
  const { service } = await findService(site.guildhall, { slug, language: request.visit.language })
  const href = `/services/${service.slug}`
  return { service: { name: service.name, href }, action: `${href}/for`, back: href }
}

function withinForm({ draft }: OpenDraft, actedFor: KeptActingFor[]) {
  const { name, role } = draft.actingFor ?? {}
  // What was chosen may have been taken away since, or never have been one of these.
  const chosen = draft.actingFor ? actedFor.find((one) => one.name === name && one.role === role)?.id : 'self'
  return {
    service: { name: draft.package.service.name, href: `/services/${draft.slug}` },
    chosen,
    action: `/apply/${draft.id}/for`,
    back: `/apply/${draft.id}/check`,
  }
}

function checkOf({ draft }: OpenDraft): string {
  return `/apply/${draft.id}/check`
}
