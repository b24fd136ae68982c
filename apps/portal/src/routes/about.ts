import type { FastifyInstance } from 'fastify'
import { show } from '../guards/show.ts'
import type { Site } from '../site.ts'

/** The pages about the site itself: accessibility statement and privacy. */
export function about(app: FastifyInstance, site: Site): void {
  app.get('/accessibility', (request, reply) => show(site, request, reply, 'accessibility', {}, { personal: false }))
  app.get('/privacy', (request, reply) => show(site, request, reply, 'privacy', {}, { personal: false }))
}
