import { GuildhallError, openInvitation } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { cookieNames, setCookie } from '../guards/cookies.ts'
import { redirect } from '../guards/show.ts'
import { viewerOf } from '../guards/visit.ts'
import type { Site } from '../site.ts'

/**
 * `/requests/:reference/renew`: the link of the message that invites, and the button of the request. It leads to the form that is filled in, to the
 * request that it became, or back to the request when it is too early or too late. Who is not signed in is asked to, for months may have passed.
 */
export function renew(app: FastifyInstance, site: Site): void {
  app.get<{ Params: { reference: string } }>('/requests/:reference/renew', async (request, reply) => {
    const { reference } = request.params
    const at = `/requests/${encodeURIComponent(reference)}`
    const viewer = viewerOf(request, request.visit, 'request')
    try {
      const found = await openInvitation(site.guildhall, { reference, viewer })
      if (found?.reference) return redirect(reply, `/requests/${found.reference}`)
      if (!found?.draftId) return redirect(reply, at)
      const path = `/apply/${found.draftId}`
      const token = viewer.accessToken
      // The token of the request is good for the draft, so the browser gets it under that address too.
      if (token) setCookie(reply, cookieNames.draft, token, { secure: site.secure, path, days: 28 })
      return redirect(reply, `${path}/check`)
    } catch (error) {
      if (!(error instanceof GuildhallError && error.code === 'not-found') || request.visit.session) throw error
      setCookie(reply, cookieNames.next, `${at}/renew`, { secure: site.secure })
      return redirect(reply, '/sign-in')
    }
  })
}
