import { consumeSignInLink, GuildhallError, readSignInLink, requestSignInLink } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { cookieNames, setCookie } from '../guards/cookies.ts'
import { finishSignIn, isOwnPath } from '../guards/finish-sign-in.ts'
import { readForm, textField } from '../guards/form.ts'
import { isEmail } from '../guards/is-email.ts'
import { redirect, show } from '../guards/show.ts'
import type { Site } from '../site.ts'
import { textsIn } from '../texts/languages.ts'

type Params = { token: string }

/** Signing in by an emailed link or code. The link's page only shows a button: a mail scanner that opens it uses nothing up. */
export function signIn(app: FastifyInstance, site: Site): void {
  app.get('/sign-in', (request, reply) => {
    keepNext(site, request, reply)
    const { session } = request.visit
    const again = (request.query as Record<string, unknown>)['again'] === '1' && session !== undefined
    if (session && !again) return redirect(reply, '/requests')
    return show(site, request, reply, 'signIn', { email: session?.person.email ?? '', again, problems: [] })
  })

  app.post('/sign-in', async (request, reply) => {
    const fields = await readForm(request)
    const words = textsIn(request.visit.language).signInPage
    const typed = textField(fields, 'email', 320)
    const email = typed.replaceAll(/\s/g, '')
    const message = email === '' ? words.enterEmail : isEmail(email) ? '' : words.emailFormat
    if (message !== '') {
      return show(
        site,
        request,
        reply,
        'signIn',
        { email: typed, problems: [{ at: 'email', message }] },
        { status: 422 },
      )
    }
    try {
      await requestSignInLink(site.guildhall, { email, language: request.visit.language })
    } catch (error) {
      if (!isCode(error, 'too-many-tries')) throw error
      const problems = [{ at: 'email', message: words.tooMany }]
      return show(site, request, reply, 'signIn', { email, problems }, { status: 429 })
    }
    return show(site, request, reply, 'signInSent', { email, code: '', problems: [] })
  })

  app.get('/sign-in/code', (_request, reply) => redirect(reply, '/sign-in'))

  app.post('/sign-in/code', async (request, reply) => {
    const fields = await readForm(request)
    const words = textsIn(request.visit.language).signInPage
    const email = textField(fields, 'email', 254)
    const code = textField(fields, 'code', 40).replaceAll(/[\s-]/g, '')
    const again = (message: string, status: number) =>
      show(site, request, reply, 'signInSent', { email, code, problems: [{ at: 'code', message }] }, { status })
    if (!/^[0-9]{6}$/.test(code)) return again(words.enterCode, 422)
    try {
      return await finishSignIn(
        site,
        request,
        reply,
        await consumeSignInLink(site.guildhall, { email, code, userAgent: request.headers['user-agent'] }),
      )
    } catch (error) {
      if (isCode(error, 'too-many-tries')) return again(words.tooMany, 429)
      if (isCode(error, 'wrong-credentials') || isCode(error, 'link-used')) return again(words.wrongCode, 422)
      throw error
    }
  })

  app.get<{ Params: Params }>('/sign-in/:token', async (request, reply) => {
    const { usable } = await readSignInLink(site.guildhall, { token: request.params.token.slice(0, 200) })
    return usable
      ? show(site, request, reply, 'signInConfirm', { token: request.params.token })
      : show(site, request, reply, 'signInUsed', {}, { status: 410 })
  })

  app.post<{ Params: Params }>('/sign-in/:token', async (request, reply) => {
    await readForm(request)
    try {
      return await finishSignIn(
        site,
        request,
        reply,
        await consumeSignInLink(site.guildhall, {
          token: request.params.token.slice(0, 200),
          userAgent: request.headers['user-agent'],
        }),
      )
    } catch (error) {
      if (isCode(error, 'link-used') || isCode(error, 'not-found') || isCode(error, 'wrong-credentials')) {
        return show(site, request, reply, 'signInUsed', {}, { status: 410 })
      }
      throw error
    }
  })
}

/** `?next=` names a page of this site to return to; anything else is passed over, so that nobody is led away. */
function keepNext(site: Site, request: FastifyRequest, reply: FastifyReply): void {
  const next = (request.query as Record<string, unknown>)['next']
  if (typeof next === 'string' && isOwnPath(next)) setCookie(reply, cookieNames.next, next, { secure: site.secure })
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof GuildhallError && error.code === code
}
