import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug, Uuid } from '../../shapes/basics.ts'

/** Called every few seconds while a service is open: whoever has not been heard of for 20 seconds is gone. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services/:slug/visits',
  id: 'visitDesign',
  tag: 'Designer',
  summary: 'Say where in a service you are and see who else is there',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  body: Closed({
    visit: Uuid,
    place: Type.String({ maxLength: 200, description: 'In words, for example: Step “Collect the items”' }),
    left: Type.Optional(Type.Boolean({ description: 'The service has been closed' })),
  }),
  reply: {
    200: Type.Object({
      revision: Type.Integer(),
      visitors: Type.Array(
        Type.Object({ visit: Uuid, name: Type.String(), place: Type.String(), self: Type.Boolean() }),
      ),
    }),
  },
  errors: [404],
} as const satisfies OperationSchema
