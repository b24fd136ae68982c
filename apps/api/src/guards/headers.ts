import helmet from '@fastify/helmet'
import type { Guildhall } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'

/** GOV.UK Pay's own pages: a form that we answer with a redirect to them is judged by `form-action` too. */
const payPages = 'https://*.payments.service.gov.uk'

/** Strict headers for everything that no page has set for itself. No inline script or style, no eval. */
export async function registerHeaders(app: FastifyInstance, { settings }: Guildhall): Promise<void> {
  const secure = settings.publicUrl.startsWith('https:')
  const formTargets = ["'self'", payPages, ...(settings.fakesUrl ? [new URL(settings.fakesUrl).origin] : [])]
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: formTargets,
        // The designer shows the portal's own preview page in a frame.
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'sameorigin' },
    // The demo runs over plain http and on several ports; isolation by origin would part the preview from its designer.
    originAgentCluster: false,
  })
}
