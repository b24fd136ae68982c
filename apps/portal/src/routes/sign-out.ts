import { cookieAfterSignOut } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { cookieNames, dropCookie, readCookie, setCookie } from '../guards/cookies.ts'
import { readForm } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import type { Site } from '../site.ts'

/** `/sign-out`: asks first, because a link alone must not end a session. */
export function signOut(app: FastifyInstance, site: Site): void {
  app.get('/sign-out', (request, reply) => show(site, request, reply, 'signOut', { done: !request.visit.session }))

  app.post('/sign-out', async (request, reply) => {
    await readForm(request)
    const { sessionToken } = request.visit
    const cookie = readCookie(request, cookieNames.session)
    const left = sessionToken ? await cookieAfterSignOut(site.guildhall, { cookie, sessionToken }) : (cookie ?? '')
    if (left === '') dropCookie(reply, cookieNames.session)
    else setCookie(reply, cookieNames.session, left, { secure: site.secure })
    return redirect(reply, '/sign-out')
  })
}
