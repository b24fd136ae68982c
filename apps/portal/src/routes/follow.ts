import { followRequest, GuildhallError, requestFollowCode } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { cookieNames, setCookie } from '../guards/cookies.ts'
import { readForm, textField } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import type { Site } from '../site.ts'
import { followTexts } from '../texts/follow.ts'
import { textsIn } from '../texts/languages.ts'

/** `/follow`: sees one request by its reference and a code from the applicant's mailbox, without an account. */
export function follow(app: FastifyInstance, site: Site): void {
  app.get('/follow', (request, reply) => {
    const given = (request.query as Record<string, unknown>)['reference']
    const reference = typeof given === 'string' ? given.slice(0, 40) : ''
    return show(site, request, reply, 'follow', { reference, problems: [] })
  })

  app.post('/follow', async (request, reply) => {
    const fields = await readForm(request)
    const { language } = request.visit
    const t = followTexts(language)
    const typed = textField(fields, 'reference', 40)
    const again = (message: string, status: number) =>
      show(site, request, reply, 'follow', { reference: typed, problems: [{ at: 'reference', message }] }, { status })
    if (typed === '') return again(t.enterReference, 422)
    try {
      const { reference } = await requestFollowCode(site.guildhall, { reference: typed, language })
      return show(site, request, reply, 'followCode', { reference, code: '', problems: [] }, { language: false })
    } catch (error) {
      if (isCode(error, 'invalid-answers')) return again(t.wrongReference, 422)
      if (isCode(error, 'too-many-tries')) return again(t.tooMany, 429)
      throw error
    }
  })

  app.get('/follow/code', (_request, reply) => redirect(reply, '/follow'))

  app.post('/follow/code', async (request, reply) => {
    const fields = await readForm(request)
    const { language } = request.visit
    const reference = textField(fields, 'reference', 40)
    const code = textField(fields, 'code', 40).replaceAll(/[\s-]/g, '')
    const again = (message: string, status: number) => {
      const shown = { reference, code, problems: [{ at: 'code', message }] }
      return show(site, request, reply, 'followCode', shown, { status, language: false })
    }
    const words = textsIn(language).signInPage
    if (!/^[0-9]{6}$/.test(code)) return again(words.enterCode, 422)
    try {
      const opened = await followRequest(site.guildhall, { reference, code })
      const path = `/requests/${opened.reference}`
      // It goes with the browser's window, and after two hours the server forgets it anyway.
      setCookie(reply, cookieNames.request, opened.accessToken, { secure: site.secure, path })
      return redirect(reply, path)
    } catch (error) {
      if (isCode(error, 'too-many-tries')) return again(followTexts(language).tooManyCodes, 429)
      if (isCode(error, 'link-used')) return again(words.wrongCode, 422)
      throw error
    }
  })
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof GuildhallError && error.code === code
}
