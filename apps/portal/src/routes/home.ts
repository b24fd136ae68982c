import { listServices } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { show } from '../guards/show.ts'
import type { Site } from '../site.ts'
import { findServices, groupByTopic } from './service-search.ts'

/** `/`: search, popular services and all services by topic. */
export function home(app: FastifyInstance, site: Site): void {
  app.get('/', async (request, reply) => {
    const services = await listServices(site.guildhall)
    const asked = (request.query as Record<string, unknown>)['q']
    const query = typeof asked === 'string' ? asked.trim().slice(0, 100) : ''
    return show(
      site,
      request,
      reply,
      'home',
      {
        query,
        results: query === '' ? undefined : findServices(services, query),
        popular: services.slice(0, 6),
        topics: groupByTopic(services),
      },
      { personal: false },
    )
  })
}
