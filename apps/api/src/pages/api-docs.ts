import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** The page to read the OpenAPI document on, at /api/docs, under the same strict headers as everything else. */
export async function registerApiDocs(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: false,
    indexPrefix: '',
    theme: { title: 'Guildhall API' },
    uiConfig: { docExpansion: 'list', deepLinking: true, layout: 'BaseLayout', operationsSorter: 'alpha' },
  })
}
