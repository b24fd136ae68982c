import { GuildhallError, type PasswordFault, readPasswordDate, removePassword, setPassword } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { readForm } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { signedInLately } from '../guards/signed-in.ts'
import type { Site } from '../site.ts'
import { textsIn } from '../texts/languages.ts'

const page = '/account/password'

/** `/account/password`: a password beside the emailed link and code, for who wants one. */
export function accountPassword(app: FastifyInstance, site: Site): void {
  app.get(page, async (request, reply) => {
    const who = signedInLately(site, request, reply, page)
    if (!who) return reply
    const isSet = (await readPasswordDate(site.guildhall, who)) !== undefined
    return show(site, request, reply, 'accountPassword', { email: who.email, isSet, problems: [] })
  })

  app.post(page, async (request, reply) => {
    const who = signedInLately(site, request, reply, page)
    if (!who) return reply
    const fields = await readForm(request)
    const { password: words, signIn } = textsIn(request.visit.language).ways
    const password = typeof fields['password'] === 'string' ? fields['password'].slice(0, 1000) : ''
    const again = async (message: string, status = 422) => {
      const isSet = (await readPasswordDate(site.guildhall, who)) !== undefined
      const problems = [{ at: 'password', message }]
      return show(site, request, reply, 'accountPassword', { email: who.email, isSet, problems }, { status })
    }
    if (password === '') return again(words.enter)
    try {
      await setPassword(site.guildhall, { ...who, password })
    } catch (error) {
      if (!(error instanceof GuildhallError)) throw error
      if (error.code === 'too-many-tries') return again(signIn.tooMany, 429)
      const fault = error.problems?.[0]?.code as PasswordFault | undefined
      if (error.code === 'invalid-answers' && fault) return again(words.faults[fault])
      throw error
    }
    return redirect(reply, '/account?done=password')
  })

  app.post(`${page}/remove`, async (request, reply) => {
    const who = signedInLately(site, request, reply, page)
    if (!who) return reply
    await readForm(request)
    await removePassword(site.guildhall, who)
    return redirect(reply, '/account?done=password-removed')
  })
}
