import {
  GuildhallError,
  readAppKey,
  readSecondStep,
  renewRecoveryCodes,
  startSecondStep,
  turnOffSecondStep,
  turnOnSecondStep,
} from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readForm, textField } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { signedInLately } from '../guards/signed-in.ts'
import type { Site } from '../site.ts'
import { textsIn } from '../texts/languages.ts'

const page = '/account/second-step'
const appPage = `${page}/app`

/** `/account/second-step`: a code from an app at every sign-in, for who wants it. */
export function accountSecondStep(app: FastifyInstance, site: Site): void {
  const lately = (request: FastifyRequest, reply: FastifyReply) => signedInLately(site, request, reply, page)

  app.get(page, async (request, reply) => {
    const who = lately(request, reply)
    if (!who) return reply
    const step = await readSecondStep(site.guildhall, who)
    return show(site, request, reply, 'accountSecondStep', { step: step?.since ? step : undefined })
  })

  app.post(`${page}/start`, async (request, reply) => {
    const who = lately(request, reply)
    if (!who) return reply
    await readForm(request)
    try {
      await startSecondStep(site.guildhall, who)
    } catch (error) {
      if (!isCode(error, 'already-done')) throw error
      return redirect(reply, page)
    }
    return redirect(reply, appPage)
  })

  app.get(appPage, async (request, reply) => {
    const who = lately(request, reply)
    return who ? showApp(site, request, reply, who) : reply
  })

  app.post(appPage, async (request, reply) => {
    const who = lately(request, reply)
    if (!who) return reply
    const fields = await readForm(request)
    const { step } = textsIn(request.visit.language).ways
    const code = textField(fields, 'code', 60).replaceAll(/\s/g, '')
    if (!/^[0-9]{6}$/.test(code)) return showApp(site, request, reply, who, { message: step.enterCode, status: 422 })
    try {
      const { recoveryCodes } = await turnOnSecondStep(site.guildhall, { ...who, code })
      return show(
        site,
        request,
        reply,
        'accountRecoveryCodes',
        { codes: recoveryCodes, isNew: true },
        { language: false },
      )
    } catch (error) {
      if (isCode(error, 'already-done')) return redirect(reply, page)
      if (isCode(error, 'wrong-credentials'))
        return showApp(site, request, reply, who, { message: step.wrongCode, status: 422 })
      if (isCode(error, 'too-many-tries'))
        return showApp(site, request, reply, who, { message: step.tooMany, status: 429 })
      throw error
    }
  })

  app.post(`${page}/codes`, async (request, reply) => {
    const who = lately(request, reply)
    if (!who) return reply
    await readForm(request)
    const { recoveryCodes } = await renewRecoveryCodes(site.guildhall, who)
    return show(
      site,
      request,
      reply,
      'accountRecoveryCodes',
      { codes: recoveryCodes, isNew: false },
      { language: false },
    )
  })

  app.post(`${page}/off`, async (request, reply) => {
    const who = lately(request, reply)
    if (!who) return reply
    await readForm(request)
    await turnOffSecondStep(site.guildhall, who)
    return redirect(reply, '/account?done=second-step-off')
  })
}

async function showApp(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  who: { personId: string },
  wrong?: { message: string; status: number },
): Promise<FastifyReply> {
  const told = await readAppKey(site.guildhall, who)
  if (!told) return redirect(reply, page)
  const problems = wrong ? [{ at: 'code', message: wrong.message }] : []
  const { key: appKey, uri } = told
  return show(site, request, reply, 'accountApp', { appKey, uri, problems }, { status: wrong?.status ?? 200 })
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof GuildhallError && error.code === code
}
