import { groupByLetter, groupByTopic, listServices, popularServices, searchServices } from '@guildhall/casework'
import type { Service } from '@guildhall/schemas'
import type { FastifyInstance } from 'fastify'
import { show } from '../guards/show.ts'
import type { Site } from '../site.ts'

/** `/`: search, what people use most and all services by topic; `/services`: all of them from A to Z. */
export function home(app: FastifyInstance, site: Site): void {
  app.get('/services', async (request, reply) => {
    const { language } = request.visit
    const services = await listServices(site.guildhall, { language })
    return show(site, request, reply, 'services', { letters: groupByLetter(services, language) }, { personal: false })
  })

  app.get('/', async (request, reply) => {
    const [services, popular] = await Promise.all([
      listServices(site.guildhall, { language: request.visit.language }),
      popularServices(site.guildhall),
    ])
    const asked = (request.query as Record<string, unknown>)['q']
    const query = typeof asked === 'string' ? asked.trim().slice(0, 100) : ''
    return show(
      site,
      request,
      reply,
      'home',
      {
        query,
        results: query === '' ? undefined : searchServices(services, query),
        popular: popular.flatMap((slug): Service[] => services.filter((service) => service.slug === slug)),
        topics: groupByTopic(services),
      },
      { personal: false },
    )
  })
}
