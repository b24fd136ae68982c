import { endOtherSessions, endOwnSession, listOwnSessions } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { readForm } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { signedIn } from '../guards/signed-in.ts'
import type { Site } from '../site.ts'

/** `/account/devices`: where a resident is signed in, and a way to end it there. */
export function accountDevices(app: FastifyInstance, site: Site): void {
  app.get('/account/devices', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    const { done } = request.query as { done?: unknown }
    const sessions = await listOwnSessions(site.guildhall, who)
    return show(site, request, reply, 'accountDevices', { sessions, done: done === '1' })
  })

  app.post('/account/devices/end-others', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    await readForm(request)
    await endOtherSessions(site.guildhall, who)
    return redirect(reply, '/account/devices?done=1')
  })

  app.post<{ Params: { id: string } }>('/account/devices/:id/end', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    await readForm(request)
    await endOwnSession(site.guildhall, { ...who, sessionId: request.params.id })
    return redirect(reply, '/account/devices?done=1')
  })
}
