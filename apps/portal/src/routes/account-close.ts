import { closeAccount, cookieAfterSignOut, readClosing } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { cookieNames, dropCookie, readCookie, setCookie } from '../guards/cookies.ts'
import { readForm } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { signedInLately } from '../guards/signed-in.ts'
import type { Site } from '../site.ts'
import { closingTexts } from '../texts/closing.ts'

const page = '/account/close'

/** `/account/close`: ends an account for good, after saying what that means. */
export function accountClose(app: FastifyInstance, site: Site): void {
  app.get(page, async (request, reply) => {
    const who = signedInLately(site, request, reply, page)
    if (!who) return reply
    return show(site, request, reply, 'accountClose', { ...(await readClosing(site.guildhall, who)), problems: [] })
  })

  app.post(page, async (request, reply) => {
    const who = signedInLately(site, request, reply, page)
    if (!who) return reply
    const fields = await readForm(request)
    if (fields['sure'] !== 'yes') {
      const problems = [{ at: 'sure', message: closingTexts(request.visit.language).notSure }]
      const props = { ...(await readClosing(site.guildhall, who)), problems }
      return show(site, request, reply, 'accountClose', props, { status: 422 })
    }
    await closeAccount(site.guildhall, who)
    // A member of staff who is signed in beside the resident stays so.
    const cookie = readCookie(request, cookieNames.session)
    const left = await cookieAfterSignOut(site.guildhall, { cookie, sessionToken: who.sessionToken })
    if (left === '') dropCookie(reply, cookieNames.session)
    else setCookie(reply, cookieNames.session, left, { secure: site.secure })
    return redirect(reply, '/account/closed')
  })

  app.get('/account/closed', (request, reply) =>
    request.visit.session ? redirect(reply, '/account') : show(site, request, reply, 'accountClosed', {}),
  )
}
