import { endSession } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { cookieNames, dropCookie } from '../guards/cookies.ts'
import { readForm } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import type { Site } from '../site.ts'

/** `/sign-out`: asks first, because a link alone must not end a session. */
export function signOut(app: FastifyInstance, site: Site): void {
  app.get('/sign-out', (request, reply) => show(site, request, reply, 'signOut', { done: !request.visit.session }))

  app.post('/sign-out', async (request, reply) => {
    await readForm(request)
    const { sessionToken } = request.visit
    if (sessionToken) await endSession(site.guildhall, { sessionToken })
    dropCookie(reply, cookieNames.resident)
    return redirect(reply, '/sign-out')
  })
}
