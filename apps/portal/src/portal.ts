import cookie from '@fastify/cookie'
import fastifyStatic from '@fastify/static'
import type { Guildhall } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { readFormBodies } from './guards/bodies.ts'
import { handleErrors, showError } from './guards/errors.ts'
import { readVisit, type Visit } from './guards/visit.ts'
import { loadRenderer } from './render.ts'
import { routes } from './routes/registry.ts'
import type { Site } from './site.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on every page of the portal before its route runs. */
    visit: Visit
  }
}

/** `renderFolder` is where the built pages lie; by default the `dist/` of this app. */
export type PortalOptions = { guildhall: Guildhall; renderFolder?: string }

/** The residents' site as a Fastify plugin: server-rendered pages at `/` and their files at `/assets/portal/`. */
export async function portal(app: FastifyInstance, options: PortalOptions): Promise<void> {
  const renderer = await loadRenderer(options.renderFolder)
  const site: Site = {
    guildhall: options.guildhall,
    renderer,
    secure: options.guildhall.settings.publicUrl.startsWith('https:'),
  }
  await app.register(fastifyStatic, {
    root: renderer.clientFolder,
    prefix: '/assets/portal/',
    decorateReply: false,
    index: false,
    // The build packs each file once.
    preCompressed: true,
    // Every name carries a hash of its content.
    immutable: true,
    maxAge: '365d',
  })
  await app.register(async (pages) => servePages(pages, site))
}

async function servePages(app: FastifyInstance, site: Site): Promise<void> {
  if (!app.hasRequestDecorator('cookies')) await app.register(cookie)
  app.decorateRequest('visit')
  await readFormBodies(app)
  handleErrors(app, site)
  app.addHook('preParsing', async (request, reply) => {
    request.visit = await readVisit(site, request, reply)
  })
  for (const route of routes) route(app, site)
  app.get('/*', (request, reply) => {
    // The api answers for its own unknown addresses.
    if (request.url.startsWith('/api/')) return reply.callNotFound()
    return showError(site, request, reply, 'notFound', 404)
  })
}
