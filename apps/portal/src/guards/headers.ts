import type { FastifyReply } from 'fastify'

/** GOV.UK Pay's own pages; a form's post may end there after our redirect, which `form-action` judges too. */
const payPages = 'https://*.payments.service.gov.uk'

/** The content security policy of a portal page: own files only, no inline script or style, no eval. */
export function pagePolicy(options: { fakesUrl?: string; framed?: boolean }): string {
  const formTargets = ["'self'", payPages]
  if (options.fakesUrl) formTargets.push(new URL(options.fakesUrl).origin)
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${formTargets.join(' ')}`,
    `frame-ancestors ${options.framed ? "'self'" : "'none'"}`,
  ].join('; ')
}

/**
 * Puts the headers of a page on a reply. `keep: false` is for pages about a person: nothing keeps them. The answer to a
 * post must be kept by the browser for its own history, or "Back" would ask to send the form again.
 */
export function setPageHeaders(reply: FastifyReply, policy: string, options: { keep: boolean; framed: boolean }): void {
  reply.header('content-type', 'text/html; charset=utf-8')
  reply.header('content-security-policy', policy)
  reply.header('x-frame-options', options.framed ? 'SAMEORIGIN' : 'DENY')
  reply.header('x-content-type-options', 'nosniff')
  reply.header('referrer-policy', 'same-origin')
  reply.header('cache-control', options.keep ? 'private, no-cache' : 'no-store')
  reply.header('vary', 'cookie')
}
