import { beginProviderSignIn, finishProviderSignIn, GuildhallError, providerSignOut } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { cookieNames, dropCookie, readCookie, setCookie } from '../guards/cookies.ts'
import { showError } from '../guards/errors.ts'
import { finishSignIn } from '../guards/finish-sign-in.ts'
import { redirect, show } from '../guards/show.ts'
import type { Site } from '../site.ts'

const path = '/sign-in'

/** Signing in with the council's OpenID Connect provider. What must come back stands in a cookie that only these pages get. */
export function signInProvider(app: FastifyInstance, site: Site): void {
  // A link and not a form: the policy of our pages lets no form end at another site.
  app.get('/sign-in/provider', async (request, reply) => {
    try {
      const { url, state, nonce, verifier } = await beginProviderSignIn(site.guildhall, {
        language: request.visit.language,
      })
      setCookie(reply, cookieNames.provider, [state, nonce, verifier].join('.'), { secure: site.secure, path })
      return redirect(reply, url)
    } catch (error) {
      return refuse(site, request, reply, error)
    }
  })

  app.get('/sign-in/return', async (request, reply) => {
    const [state, nonce, verifier] = (readCookie(request, cookieNames.provider) ?? '').split('.')
    dropCookie(reply, cookieNames.provider, path)
    if (!state || !nonce || !verifier) return refuse(site, request, reply, new GuildhallError('sign-in-refused'))
    try {
      const result = await finishProviderSignIn(site.guildhall, {
        address: site.guildhall.settings.publicUrl + request.url,
        secrets: { state, nonce, verifier },
        userAgent: request.headers['user-agent'],
      })
      if (result.kind === 'needs-email') {
        setCookie(reply, cookieNames.pendingSubject, result.pending, { secure: site.secure })
        return show(site, request, reply, 'signInRefused', { kind: 'needs-email' }, { language: false })
      }
      // A browser drops a cookie that is too long: then the provider asks once more before it signs out.
      if (result.idToken.length < 3_500)
        setCookie(reply, cookieNames.providerSession, result.idToken, { secure: site.secure, path: '/sign-out' })
      return await finishSignIn(site, request, reply, result)
    } catch (error) {
      return refuse(site, request, reply, error)
    }
  })

  app.get('/sign-out/provider', async (request, reply) => {
    const idToken = request.cookies[cookieNames.providerSession]
    dropCookie(reply, cookieNames.providerSession, '/sign-out')
    try {
      return redirect(reply, (await providerSignOut(site.guildhall, { idToken })) ?? '/sign-out')
    } catch (error) {
      return refuse(site, request, reply, error)
    }
  })
}

function refuse(site: Site, request: FastifyRequest, reply: FastifyReply, error: unknown) {
  if (!(error instanceof GuildhallError)) throw error
  if (error.code === 'not-found') return showError(site, request, reply, 'notFound', 404)
  if (error.code !== 'sign-in-refused' && error.code !== 'sign-in-unavailable') throw error
  const kind = error.code === 'sign-in-refused' ? 'refused' : 'unavailable'
  return show(site, request, reply, 'signInRefused', { kind }, { status: error.status, language: false })
}
