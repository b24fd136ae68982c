import {
  confirmEmailChange,
  GuildhallError,
  listActedFor,
  listAddresses,
  readEmailChange,
  readEmailWishes,
  readPasswordDate,
  readProfile,
  readSecondStep,
  requestEmailChange,
  saveProfile,
} from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readForm, textField } from '../guards/form.ts'
import { isEmail } from '../guards/is-email.ts'
import { redirect, show } from '../guards/show.ts'
import { signedIn, signedInLately } from '../guards/signed-in.ts'
import { accountNotices } from '../parts/account-notices.ts'
import type { Problem } from '../parts/problems.tsx'
import type { Site } from '../site.ts'
import { textsIn } from '../texts/languages.ts'

const emailPage = '/account/email'

/** `/account`: what a resident keeps with us, the name and phone that fill in forms, and the address to sign in with. */
export function account(app: FastifyInstance, site: Site): void {
  app.get('/account', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    const { done } = request.query as { done?: unknown }
    return show(site, request, reply, 'account', {
      profile: await readProfile(site.guildhall, who),
      addresses: await listAddresses(site.guildhall, who),
      actedFor: await listActedFor(site.guildhall, who),
      wishes: await readEmailWishes(site.guildhall, who),
      hasPassword: (await readPasswordDate(site.guildhall, who)) !== undefined,
      hasSecondStep: (await readSecondStep(site.guildhall, who))?.since !== undefined,
      done: accountNotices.find((notice) => notice === done),
    })
  })

  app.get('/account/details', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    const { name, phone } = await readProfile(site.guildhall, who)
    return show(site, request, reply, 'accountDetails', { name, phone, problems: [] })
  })

  app.post('/account/details', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    const fields = await readForm(request)
    const words = textsIn(request.visit.language).account.profile
    const name = textField(fields, 'name', 1000)
    const phone = textField(fields, 'phone', 100)
    const problems: Problem[] = []
    if (name.length > 200) problems.push({ at: 'name', message: words.nameTooLong })
    if (phone !== '' && !isPhone(phone)) problems.push({ at: 'phone', message: words.phoneFormat })
    if (problems.length > 0) {
      return show(site, request, reply, 'accountDetails', { name, phone, problems }, { status: 422 })
    }
    await saveProfile(site.guildhall, { ...who, name, phone })
    return redirect(reply, '/account?done=saved')
  })

  app.get(emailPage, (request, reply) => {
    const who = signedInLately(site, request, reply, emailPage)
    return who ? show(site, request, reply, 'accountEmail', { now: who.email, email: '', problems: [] }) : reply
  })

  app.post(emailPage, async (request, reply) => {
    const who = signedInLately(site, request, reply, emailPage)
    if (!who) return reply
    const fields = await readForm(request)
    const { signInPage, account } = textsIn(request.visit.language)
    const email = textField(fields, 'email', 320).replaceAll(/\s/g, '')
    const again = (message: string, status = 422) =>
      show(
        site,
        request,
        reply,
        'accountEmail',
        { now: who.email, email, problems: [{ at: 'email', message }] },
        { status },
      )
    if (email === '') return again(signInPage.enterEmail)
    if (!isEmail(email)) return again(signInPage.emailFormat)
    if (email.toLowerCase() === who.email) return again(account.emailPage.same)
    try {
      await requestEmailChange(site.guildhall, { ...who, email })
    } catch (error) {
      if (isCode(error, 'too-many-tries')) return again(signInPage.tooMany, 429)
      if (isCode(error, 'invalid-answers')) return again(signInPage.emailFormat)
      throw error
    }
    return redirect(reply, '/account/email/code')
  })

  app.get('/account/email/code', async (request, reply) => {
    const who = signedIn(site, request, reply)
    return who ? showCode(site, request, reply, who, []) : reply
  })

  app.post('/account/email/code', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    const fields = await readForm(request)
    const { signInPage, account } = textsIn(request.visit.language)
    const code = textField(fields, 'code', 40).replaceAll(/[\s-]/g, '')
    const again = (message: string, status = 422) =>
      showCode(site, request, reply, who, [{ at: 'code', message }], status)
    if (!/^[0-9]{6}$/.test(code)) return again(signInPage.enterCode)
    try {
      await confirmEmailChange(site.guildhall, { ...who, code })
    } catch (error) {
      if (isCode(error, 'too-many-tries')) return again(signInPage.tooMany, 429)
      if (isCode(error, 'link-used')) return again(signInPage.wrongCode)
      if (isCode(error, 'already-done') || isCode(error, 'not-allowed')) {
        const message = isCode(error, 'already-done') ? account.emailPage.taken : account.emailPage.guarded
        const problems = [{ at: 'email', message }]
        return show(site, request, reply, 'accountEmail', { now: who.email, email: '', problems }, { status: 422 })
      }
      throw error
    }
    return redirect(reply, '/account?done=email')
  })
}

async function showCode(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  who: { personId: string },
  problems: Problem[],
  status = 200,
) {
  const email = await readEmailChange(site.guildhall, who)
  if (email !== undefined) return show(site, request, reply, 'accountEmailCode', { email, problems }, { status })
  // No change waits any more: five wrong codes or half an hour have ended it.
  return problems.length > 0
    ? show(site, request, reply, 'accountEmailCode', { problems }, { status })
    : redirect(reply, '/account/email')
}

function isPhone(phone: string): boolean {
  const digits = phone.replaceAll(/\D/g, '').length
  return /^\+?[\d\s()./-]+$/.test(phone) && phone.length <= 40 && digits >= 7 && digits <= 15
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof GuildhallError && error.code === code
}
