import { GuildhallError, saveAnswers, saveForLater } from '@guildhall/casework'
import { findPage } from '@guildhall/form-engine'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Sent } from '../guards/bodies.ts'
import { readForm, textField } from '../guards/form.ts'
import { isEmail } from '../guards/is-email.ts'
import { redirect, show } from '../guards/show.ts'
import type { Site } from '../site.ts'
import { date } from '../texts/amounts.ts'
import { textsIn } from '../texts/languages.ts'
import { laterTexts } from '../texts/later.ts'
import { isOver } from './asked.ts'
import { type OpenDraft, openDraft, type Step } from './draft.ts'
import { gatherAnswers } from './gather-answers.ts'

type Params = { draftId: string }

/** `/apply/:draftId/save`: puts a form aside. */
export function save(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Params }>('/apply/:draftId/save', async (request, reply) => {
    const open = await openDraft(site, request, request.params.draftId)
    if (open.draft.reference || isOver(open)) return redirect(reply, `/apply/${open.draft.id}/check`)
    return showSave(site, request, reply, open, { email: '', problems: [] })
  })

  app.post<{ Params: Params }>('/apply/:draftId/save', async (request, reply) => {
    const fields = await readForm(request)
    const open = await openDraft(site, request, request.params.draftId)
    const { draft, viewer, language } = open
    if (draft.reference || isOver(open)) return redirect(reply, `/apply/${draft.id}/check`)
    const email = textField(fields, 'email', 320).replaceAll(/\s/g, '')
    const words = textsIn(language).signInPage
    const message =
      request.visit.session || isEmail(email) ? undefined : email === '' ? words.enterEmail : words.emailFormat
    const again = (text: string, status: number) =>
      showSave(site, request, reply, open, { email, problems: [{ at: 'email', message: text }] }, status)
    if (message !== undefined) return again(message, 422)
    try {
      await saveForLater(site.guildhall, { id: draft.id, viewer, email, language })
    } catch (error) {
      if (error instanceof GuildhallError && error.code === 'too-many-tries')
        return again(laterTexts(language).tooMany, 429)
      throw error
    }
    return redirect(reply, `/apply/${draft.id}/saved`)
  })

  app.get<{ Params: Params }>('/apply/:draftId/saved', async (request, reply) => {
    const open = await openDraft(site, request, request.params.draftId)
    const { draft } = open
    if (draft.reference) return redirect(reply, `/apply/${draft.id}/check`)
    if (!draft.saved) return redirect(reply, `/apply/${draft.id}/save`)
    return show(site, request, reply, 'saved', {
      service: { name: draft.package.service.name, href: `/services/${draft.slug}` },
      draftId: draft.id,
      sentTo: draft.saved.inAccount ? undefined : draft.saved.email,
      until: date(draft.expiresAt, open.language),
    })
  })
}

/** Keeps what stands on a page if it is right, and leads to where the form is put aside. */
export async function putAside(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  { open, page }: Step,
  sent: Sent,
): Promise<FastifyReply> {
  const { draft, viewer, language } = open
  const words = textsIn(request.visit.language).apply
  const { answers, problems } = await gatherAnswers(site, open, page, sent, words)
  const given = { id: draft.id, viewer, page: page.id, answers, language }
  const isLeft = problems.length > 0 || (await saveAnswers(site.guildhall, given)).problems.length > 0
  const isEmpty = Object.keys(answers).length === 0 && Object.keys(sent.files).length === 0
  return redirect(reply, `/apply/${draft.id}/save${isLeft && !isEmpty ? `?left=${page.id}` : ''}`)
}

function showSave(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  { draft, form }: OpenDraft,
  given: { email: string; problems: { at: string; message: string }[] },
  status = 200,
) {
  const left = (request.query as Record<string, unknown>)['left']
  const isPage = form.pages.some(({ id }) => id === left)
  return show(
    site,
    request,
    reply,
    'save',
    {
      ...given,
      service: { name: draft.package.service.name, href: `/services/${draft.slug}` },
      draftId: draft.id,
      left: isPage ? findPage(form, String(left)).title : undefined,
      viaRequest: draft.asked?.reference ?? draft.renews?.reference,
    },
    { status },
  )
}
