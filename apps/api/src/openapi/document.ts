import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { sessionCookie } from '@guildhall/casework'
import { documentedSchema } from './fastify-schema.ts'

/** The head of the OpenAPI document, and how named shapes are called in it. */
export const documentOptions: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Guildhall',
      version: '1',
      description:
        'Everything that the screens of Guildhall do. Money is in pence, instants are UTC. ' +
        'A request by a signed-in person that is not a GET carries the header x-csrf-token with the value from GET /api/session.',
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'Sign-in', description: 'Sessions of staff and residents' },
      { name: 'Services', description: 'What the council offers' },
      { name: 'Applications', description: 'Filling in and sending a form' },
      { name: 'Requests', description: 'What a resident asked for, and how it goes' },
      { name: 'Desk', description: 'Tasks, cases and their ledger, for staff' },
      { name: 'Repair', description: 'Work that has stopped, for operators' },
      { name: 'Designer', description: 'Drafts and versions of services' },
      { name: 'System', description: 'Health, webhooks and this document' },
    ],
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: sessionCookie },
        accessToken: { type: 'apiKey', in: 'header', name: 'x-access-token' },
        integrationKey: { type: 'http', scheme: 'bearer' },
        paySignature: { type: 'apiKey', in: 'header', name: 'pay-signature' },
      },
    },
  },
  hideUntagged: true,
  // Routes that are no operation, such as pages and assets, are left out.
  transform: ({ url, route }) => {
    const operation = route.config?.operation
    return { schema: operation ? documentedSchema(operation) : { hide: true }, url }
  },
  refResolver: { buildLocalReference: (shape, _base, _fragment, i) => String(shape['$id'] ?? `shape-${i}`) },
}
