import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'

const fileForm = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
}

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
      { name: 'Designer', description: 'Drafts and versions of services' },
      { name: 'System', description: 'Health, webhooks and this document' },
    ],
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'guildhall_session' },
        accessToken: { type: 'apiKey', in: 'header', name: 'x-access-token' },
        paySignature: { type: 'apiKey', in: 'header', name: 'pay-signature' },
      },
    },
  },
  hideUntagged: true,
  // A file is read as a stream, so Fastify checks no body there; the document still tells of it.
  transform: ({ schema, url }) =>
    schema?.consumes?.includes('multipart/form-data')
      ? { schema: { ...schema, body: fileForm } as typeof schema, url }
      : { schema: schema ?? { hide: true }, url },
  refResolver: { buildLocalReference: (shape, _base, _fragment, i) => String(shape['$id'] ?? `shape-${i}`) },
}
