import { answerStopLink, OPTIONAL_EMAILS, readEmailWishes, readStopLink, saveEmailWishes } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { readForm, textField } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { signedIn } from '../guards/signed-in.ts'
import type { Site } from '../site.ts'
import { asLanguage } from '../texts/languages.ts'

type Params = { id: string; about: string }

/** Which emails somebody wants: in the account, or by the link of an email without signing in, whose page only shows a button. */
export function emails(app: FastifyInstance, site: Site): void {
  app.get('/account/emails', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    return show(site, request, reply, 'accountEmails', { wishes: await readEmailWishes(site.guildhall, who) })
  })

  app.post('/account/emails', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    const fields = await readForm(request)
    const given = [fields['wanted'] ?? []].flat()
    await saveEmailWishes(site.guildhall, {
      ...who,
      wanted: OPTIONAL_EMAILS.filter((kind) => given.includes(kind)),
      language: asLanguage(textField(fields, 'language', 2)) ?? request.visit.language,
    })
    return redirect(reply, '/account?done=saved')
  })

  app.get<{ Params: Params }>('/emails/:id/:about', async (request, reply) => {
    const { id, about } = request.params
    return show(site, request, reply, 'emailStop', { id, ...(await readStopLink(site.guildhall, { id, about })) })
  })

  app.post<{ Params: Params }>('/emails/:id/:about', async (request, reply) => {
    const { id, about } = request.params
    const fields = await readForm(request)
    await answerStopLink(site.guildhall, { id, about, isStopped: textField(fields, 'stop', 3) !== 'no' })
    return redirect(reply, `/emails/${encodeURIComponent(id)}/${encodeURIComponent(about)}`)
  })
}
