import type { Council } from '@guildhall/schemas'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PageName, PageProps } from '../pages/registry.tsx'
import type { Shell } from '../shell.ts'
import type { Site } from '../site.ts'
import { pagePolicy, setPageHeaders } from './headers.ts'
import { shownCouncil } from './shown-council.ts'
import { languageOf } from './visit.ts'

type ShowOptions = {
  status?: number
  /** False for pages that are the same for everybody, which a browser may keep as long as it asks first. */
  personal?: boolean
  /** True for the preview, which the designer shows in a frame. */
  framed?: boolean
  /** Settings that nobody has saved yet, for the preview of a look. */
  council?: Council
  /** False where the address answers to a post only, so that a language link would lead nowhere. */
  language?: boolean
}

/** Draws a page and sends it. */
export function show<Name extends PageName>(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  name: Name,
  props: PageProps<Name>,
  options: ShowOptions = {},
): FastifyReply {
  const { settings } = site.guildhall
  const html = site.renderer.renderPage(name, shellFor(site, request, options), props)
  const policy = pagePolicy({ fakesUrl: settings.fakesUrl, framed: options.framed })
  const keep = options.personal === false || request.method === 'POST'
  setPageHeaders(reply, policy, { keep, framed: options.framed === true })
  return reply.code(options.status ?? 200).send(html)
}

/** Sends the browser on with a GET, as post/redirect/get wants it. */
export function redirect(reply: FastifyReply, path: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(path, 303)
}

function shellFor(site: Site, request: FastifyRequest, options: ShowOptions): Shell {
  const { visit } = request
  // Without a visit the database could not be asked who this is; the language stands in the request.
  const language = visit?.language ?? languageOf(request)
  return {
    language,
    path: options.language === false ? '' : pathWithoutLanguage(request.url),
    council: shownCouncil(options.council ?? site.guildhall.council.known(), language),
    assets: site.renderer.assets,
    demo: site.guildhall.settings.demo,
    provider: site.guildhall.settings.signInProvider?.name,
    signedInAs: visit?.session?.person.email,
    // Only a page with a form asks, so that only such a page gives the browser a cookie.
    get csrf() {
      return visit?.csrf() ?? ''
    },
  }
}

function pathWithoutLanguage(url: string): string {
  const [path = '/', query = ''] = url.split('?')
  const kept = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('lang='))
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path
}
