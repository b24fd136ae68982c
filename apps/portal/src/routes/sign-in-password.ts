import { GuildhallError, signInByPassword } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { finishSignIn } from '../guards/finish-sign-in.ts'
import { readForm, textField } from '../guards/form.ts'
import { isEmail } from '../guards/is-email.ts'
import { show } from '../guards/show.ts'
import type { Problem } from '../parts/problems.tsx'
import type { Site } from '../site.ts'
import { textsIn } from '../texts/languages.ts'

/** `/sign-in/password`: for residents who keep a password. Nothing on it tells who is known here, or who has a password. */
export function signInPassword(app: FastifyInstance, site: Site): void {
  app.get('/sign-in/password', (request, reply) =>
    show(site, request, reply, 'signInPassword', { email: request.visit.session?.person.email ?? '', problems: [] }),
  )

  app.post('/sign-in/password', async (request, reply) => {
    const fields = await readForm(request)
    const { signInPage, ways } = textsIn(request.visit.language)
    const email = textField(fields, 'email', 320).replaceAll(/\s/g, '')
    // Spaces at the ends may belong to a password.
    const password = typeof fields['password'] === 'string' ? fields['password'].slice(0, 1000) : ''
    const again = (problems: Problem[], status = 422) =>
      show(site, request, reply, 'signInPassword', { email, problems }, { status })
    const problems: Problem[] = []
    if (email === '') problems.push({ at: 'email', message: signInPage.enterEmail })
    else if (!isEmail(email)) problems.push({ at: 'email', message: signInPage.emailFormat })
    if (password === '') problems.push({ at: 'password', message: ways.signIn.enterPassword })
    if (problems.length > 0) return again(problems)
    try {
      const userAgent = request.headers['user-agent']
      const signedIn = await signInByPassword(site.guildhall, { email, password, userAgent })
      return await finishSignIn(site, request, reply, signedIn)
    } catch (error) {
      if (!(error instanceof GuildhallError)) throw error
      if (error.code === 'too-many-tries') return again([{ at: 'password', message: ways.signIn.tooMany }], 429)
      if (error.code === 'wrong-credentials') return again([{ at: 'password', message: ways.signIn.wrong }])
      throw error
    }
  })
}
