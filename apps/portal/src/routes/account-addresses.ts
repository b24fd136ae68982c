import { findAddresses, GuildhallError, removeAddress, saveAddress, settleAddresses } from '@guildhall/casework'
import {
  type AnswerError,
  type Answers,
  compileForm,
  parsePage,
  questionsOf,
  validatePage,
} from '@guildhall/form-engine'
import { findKind, isPostcode, tidyPostcode } from '@guildhall/question-kinds/models'
import type { Form, Page } from '@guildhall/schemas'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readForm } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { signedIn } from '../guards/signed-in.ts'
import type { Site } from '../site.ts'
import { type Language, textsIn } from '../texts/languages.ts'
import { today } from './draft.ts'

type Stage = { stage: 'postcode' | 'manual' } | { stage: 'choose'; postcode: string }

/** The one question of the page, asked by the same kind that forms use, so that a saved address is an answer of theirs. */
const forms = { en: compileForm(formIn('en')), cy: compileForm(formIn('cy')) }

/** `/account/addresses`: addresses that fill in forms, found as in a form. Where the look-up stands is in the address of the page. */
export function accountAddresses(app: FastifyInstance, site: Site): void {
  app.get('/account/addresses', (_request, reply) => redirect(reply, '/account'))

  app.get('/account/addresses/new', (request, reply) =>
    signedIn(site, request, reply) ? showAddress(site, request, reply, stageIn(request), {}, []) : reply,
  )

  app.post('/account/addresses/new', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    const fields = await readForm(request)
    const { language } = request.visit
    const words = textsIn(language)
    const { form } = forms[language]
    const stage = stageIn(request)
    const given = parsePage(form, 'address', fields)
    const typed = (fields['address'] ?? {}) as Record<string, unknown>
    const [verb] = String(fields['_action'] ?? '').split(':')
    if (verb === 'manual') return redirect(reply, '/account/addresses/new?manual=1')
    if (verb === 'change') return redirect(reply, '/account/addresses/new')
    if (verb === 'find' || (stage.stage === 'postcode' && 'postcode' in typed)) {
      const postcode = tidyPostcode(
        String(typed['postcode'] ?? '')
          .trim()
          .slice(0, 20),
      )
      const wrong = !isPostcode(postcode)
        ? words.apply.enterPostcode
        : (await findAddresses(site.guildhall, { postcode })).length === 0
          ? words.account.addressPage.notFound
          : undefined
      if (wrong === undefined) return redirect(reply, `/account/addresses/new?postcode=${encodeURIComponent(postcode)}`)
      return showAddress(site, request, reply, { stage: 'postcode' }, given, [
        { at: 'address.postcode', message: wrong },
      ])
    }
    const settled = await settleAddresses(site.guildhall, questionsOf(form.pages[0]!), given)
    const problems =
      given['address'] === undefined && stage.stage === 'choose'
        ? [{ at: 'address', message: words.apply.selectAddress }]
        : validatePage(forms[language], 'address', given['address'] === undefined ? { address: {} } : settled.answers, {
            today: today(site),
            language,
          })
    if (problems.length > 0) return showAddress(site, request, reply, stage, given, problems)
    try {
      await saveAddress(site.guildhall, { ...who, address: settled.answers['address'] as Record<string, unknown> })
    } catch (error) {
      if (!(error instanceof GuildhallError && error.code === 'already-done')) throw error
      return showAddress(site, request, reply, stage, given, [
        { at: 'address', message: words.account.addressPage.full },
      ])
    }
    return redirect(reply, '/account?done=saved')
  })

  app.post<{ Params: { id: string } }>('/account/addresses/:id/remove', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    await readForm(request)
    await removeAddress(site.guildhall, { ...who, addressId: request.params.id })
    return redirect(reply, '/account?done=saved')
  })
}

function stageIn(request: FastifyRequest): Stage {
  const { postcode, manual } = request.query as Record<string, unknown>
  if (manual === '1') return { stage: 'manual' }
  const given = typeof postcode === 'string' ? tidyPostcode(postcode.slice(0, 20)) : ''
  return isPostcode(given) ? { stage: 'choose', postcode: given } : { stage: 'postcode' }
}

async function showAddress(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  stage: Stage,
  answers: Answers,
  problems: AnswerError[],
) {
  const { language } = request.visit
  const [page] = forms[language].form.pages
  const found = stage.stage === 'choose' ? await findAddresses(site.guildhall, { postcode: stage.postcode }) : []
  const shown =
    stage.stage === 'choose' && found.length > 0
      ? { ...stage, options: found.map(({ uprn, label }) => ({ uprn, label })) }
      : stage.stage === 'choose'
        ? { stage: 'postcode' as const, postcode: stage.postcode }
        : { stage: stage.stage }
  return show(
    site,
    request,
    reply,
    'accountAddress',
    {
      page: page!,
      answers,
      problems,
      action: request.url,
      context: { language, address: { address: shown } },
    },
    { status: problems.length > 0 ? 422 : 200 },
  )
}

function formIn(language: Language): Form {
  const { schema, uiSchema } = findKind('address')!.newQuestion(
    'address',
    textsIn(language).account.addressPage.question,
  )
  const page = {
    id: 'address',
    title: textsIn(language).account.addressPage.title,
    schema: { type: 'object', properties: { address: schema }, required: ['address'], additionalProperties: false },
    uiSchema: { address: uiSchema },
  } as unknown as Page
  return { id: 'address', title: page.title, pages: [page] } as unknown as Form
}
