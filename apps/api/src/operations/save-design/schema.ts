import type { ServicePackage } from '@guildhall/schemas'
import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Contract, Problem, Slug } from '../../shapes/basics.ts'
import { DoneWords } from '../../shapes/design-history.ts'

/** A draft with problems is kept too; they come back with the new revision. */
export const schema = {
  method: 'PUT',
  url: '/api/designer/services/:slug/draft',
  id: 'saveDesign',
  tag: 'Designer',
  summary: 'Save the draft of a service',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  body: Closed({
    revision: Type.Integer({ minimum: 0 }),
    package: Contract<ServicePackage>('ServicePackage'),
    done: Type.Optional(Type.Array(DoneWords, { maxItems: 200 })),
    whole: Type.Optional(
      Type.Boolean({ description: 'Refuse what is no whole service, such as a file of something else' }),
    ),
  }),
  reply: { 200: Type.Object({ revision: Type.Integer(), problems: Type.Array(Problem) }) },
  errors: [404, 409, 413],
  bodyLimit: 2_200_000,
} as const satisfies OperationSchema
