import { addActedFor, GuildhallError, removeActedFor } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { readForm, textField } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { signedIn } from '../guards/signed-in.ts'
import type { Site } from '../site.ts'
import { actingForTexts } from '../texts/acting-for.ts'

const empty = { name: '', role: '', number: '' }

/** `/account/acting-for/person` and `/organisation`: whom a resident fills in forms for. */
export function accountActingFor(app: FastifyInstance, site: Site): void {
  for (const kind of ['person', 'organisation'] as const) {
    const path = `/account/acting-for/${kind}`

    app.get(path, (request, reply) =>
      signedIn(site, request, reply)
        ? show(site, request, reply, 'accountActingFor', { typed: { kind, ...empty }, problems: [] })
        : reply,
    )

    app.post(path, async (request, reply) => {
      const who = signedIn(site, request, reply)
      if (!who) return reply
      const fields = await readForm(request)
      const typed = {
        kind,
        name: textField(fields, 'name', 1000),
        role: textField(fields, 'role', 1000),
        number: kind === 'organisation' ? textField(fields, 'number', 100) : '',
      }
      try {
        await addActedFor(site.guildhall, { personId: who.personId, ...typed })
      } catch (error) {
        const problems = problemsOf(error, actingForTexts(request.visit.language).errors)
        return show(site, request, reply, 'accountActingFor', { typed, problems }, { status: 422 })
      }
      return redirect(reply, '/account?done=saved')
    })
  }

  app.post<{ Params: { id: string } }>('/account/acting-for/:id/remove', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    await readForm(request)
    await removeActedFor(site.guildhall, { ...who, id: request.params.id })
    return redirect(reply, '/account?done=saved')
  })
}

/** What was wrong, in the language of the page. Throws again what is no refusal of these fields. */
function problemsOf(error: unknown, words: ReturnType<typeof actingForTexts>['errors']) {
  if (error instanceof GuildhallError && error.code === 'already-done') return [{ at: 'name', message: words.full }]
  if (!(error instanceof GuildhallError) || error.code !== 'invalid-answers') throw error
  return (error.problems ?? []).map(({ at, code = '', message }) => {
    const ofField: Record<string, string> = words[at as 'name' | 'role' | 'number'] ?? {}
    return { at, message: ofField[code] ?? message }
  })
}
