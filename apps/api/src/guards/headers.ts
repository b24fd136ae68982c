import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import type { Guildhall } from '@guildhall/casework'
import Fastify, { type FastifyInstance } from 'fastify'

/** GOV.UK Pay's own pages: a form that we answer with a redirect to them is judged by `form-action` too. */
const payPages = 'https://*.payments.service.gov.uk'

/** Strict headers for everything that no page has set for itself. No inline script or style, no eval. */
export async function registerHeaders(app: FastifyInstance, { settings }: Guildhall): Promise<void> {
  const secure = settings.publicUrl.startsWith('https:')
  const formTargets = ["'self'", payPages, ...(settings.fakesUrl ? [new URL(settings.fakesUrl).origin] : [])]
  const headers = await workOutOnce({
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
    // These four speak to browsers that are no longer in use.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  })
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
}

/** Helmet words every header anew for each reply, a twentieth of a submission's cost; ours never change, so one reply is asked and kept. */
async function workOutOnce(options: FastifyHelmetOptions): Promise<Record<string, string>> {
  const probe = Fastify()
  probe.get('/', (_request, reply) => reply.code(204).send())
  const bare = (await probe.inject('/')).headers
  await probe.close()
  const asked = Fastify()
  await asked.register(helmet, options)
  asked.get('/', (_request, reply) => reply.code(204).send())
  const all = (await asked.inject('/')).headers
  await asked.close()
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (name in bare ? [] : [[name, String(value)]])),
  )
}
