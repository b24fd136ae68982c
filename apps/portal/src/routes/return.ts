import {
  deleteDraft,
  GuildhallError,
  openSavedDraft,
  readSavedDraft,
  readSinceThen,
  takeUpDraft,
} from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { cookieNames, setCookie } from '../guards/cookies.ts'
import { readForm } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import type { Site } from '../site.ts'
import { date } from '../texts/amounts.ts'
import { isOver } from './asked.ts'
import { type OpenDraft, openDraft } from './draft.ts'

type Params = { draftId: string }
type LinkParams = { token: string }

/** The ways back to a form that lay aside. The link's page only shows a button: a mail scanner that opens it changes nothing. */
export function returnToForm(app: FastifyInstance, site: Site): void {
  app.get<{ Params: LinkParams }>('/saved/:token', async (request, reply) => {
    const token = request.params.token.slice(0, 200)
    const found = await readSavedDraft(site.guildhall, { token, language: request.visit.language })
    return show(site, request, reply, 'savedLink', { token, found }, { status: found ? 200 : 410 })
  })

  app.post<{ Params: LinkParams }>('/saved/:token', async (request, reply) => {
    await readForm(request)
    const token = request.params.token.slice(0, 200)
    try {
      const { id, accessToken } = await openSavedDraft(site.guildhall, { token })
      setCookie(reply, cookieNames.draft, accessToken, { secure: site.secure, path: `/apply/${id}`, days: 28 })
      return redirect(reply, `/apply/${id}/return`)
    } catch (error) {
      if (!(error instanceof GuildhallError && error.code === 'link-used')) throw error
      return redirect(reply, `/saved/${encodeURIComponent(token)}`)
    }
  })

  app.get<{ Params: Params }>('/apply/:draftId/return', async (request, reply) => {
    const open = await openDraft(site, request, request.params.draftId)
    const { draft, viewer, language } = open
    if (draft.reference || isOver(open)) return redirect(reply, `/apply/${draft.id}/check`)
    return show(site, request, reply, 'return', {
      ...serviceOf(open),
      until: date(draft.expiresAt, language),
      since: await readSinceThen(site.guildhall, { id: draft.id, viewer, language }),
    })
  })

  app.post<{ Params: Params }>('/apply/:draftId/return', async (request, reply) => {
    const open = await openToPost(site, request, reply)
    if (!open) return reply
    await takeUpDraft(site.guildhall, { id: open.draft.id, viewer: open.viewer })
    return redirect(reply, `/apply/${open.draft.id}`)
  })

  app.get<{ Params: Params }>('/apply/:draftId/delete', async (request, reply) => {
    const open = await openDraft(site, request, request.params.draftId)
    if (open.draft.reference || isOver(open)) return redirect(reply, `/apply/${open.draft.id}/check`)
    return show(site, request, reply, 'deleteDraft', serviceOf(open))
  })

  app.post<{ Params: Params }>('/apply/:draftId/delete', async (request, reply) => {
    const open = await openToPost(site, request, reply)
    if (!open) return reply
    await deleteDraft(site.guildhall, { id: open.draft.id, viewer: open.viewer })
    return redirect(reply, request.visit.session ? '/requests' : `/services/${open.draft.slug}`)
  })
}

/** The draft that a form of ours was posted about; a draft that has been sent leads to what became of it. */
async function openToPost(
  site: Site,
  request: FastifyRequest<{ Params: Params }>,
  reply: FastifyReply,
): Promise<OpenDraft | undefined> {
  await readForm(request)
  const open = await openDraft(site, request, request.params.draftId)
  if (!open.draft.reference && !isOver(open)) return open
  redirect(reply, `/apply/${open.draft.id}/check`)
  return undefined
}

function serviceOf({ draft }: OpenDraft) {
  return { service: { name: draft.package.service.name, href: `/services/${draft.slug}` }, draftId: draft.id }
}
