import { GuildhallError, isHalfSignedIn, takeSecondStep } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { cookieNames, readCookie } from '../guards/cookies.ts'
import { finishSignIn } from '../guards/finish-sign-in.ts'
import { readForm, textField } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import type { Site } from '../site.ts'
import { textsIn } from '../texts/languages.ts'

/** `/sign-in/second-step`: a code of the app, or at `?recovery=1` a recovery code, from who has shown the first thing. */
export function signInSecondStep(app: FastifyInstance, site: Site): void {
  app.get('/sign-in/second-step', async (request, reply) => {
    const halfToken = readCookie(request, cookieNames.halfSignIn)
    if (!halfToken || !(await isHalfSignedIn(site.guildhall, { halfToken }))) return redirect(reply, '/sign-in')
    return showStep(site, request, reply)
  })

  app.post('/sign-in/second-step', async (request, reply) => {
    const fields = await readForm(request)
    const halfToken = readCookie(request, cookieNames.halfSignIn)
    if (!halfToken) return redirect(reply, '/sign-in')
    const { step } = textsIn(request.visit.language).ways
    const byRecovery = isByRecovery(request)
    const code = textField(fields, 'code', 60)
    const again = (message: string, status = 422) => showStep(site, request, reply, { message, status })
    if (!byRecovery && !/^[0-9]{6}$/.test(code.replaceAll(/\s/g, ''))) return again(step.enterCode)
    if (code === '') return again(step.enterRecovery)
    try {
      const userAgent = request.headers['user-agent']
      const shown = byRecovery ? { recoveryCode: code } : { code }
      return await finishSignIn(
        site,
        request,
        reply,
        await takeSecondStep(site.guildhall, { halfToken, userAgent, ...shown }),
      )
    } catch (error) {
      if (!(error instanceof GuildhallError)) throw error
      if (error.code === 'too-many-tries') return again(step.tooMany, 429)
      if (error.code === 'wrong-credentials') return again(byRecovery ? step.wrongRecovery : step.wrongCode)
      if (error.code === 'link-used') return redirect(reply, '/sign-in')
      throw error
    }
  })
}

function showStep(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: { message: string; status: number },
): FastifyReply {
  const problems = wrong ? [{ at: 'code', message: wrong.message }] : []
  const props = { byRecovery: isByRecovery(request), problems }
  return show(site, request, reply, 'signInSecondStep', props, { status: wrong?.status ?? 200 })
}

function isByRecovery(request: FastifyRequest): boolean {
  return (request.query as Record<string, unknown>)['recovery'] === '1'
}
