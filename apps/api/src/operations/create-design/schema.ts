import type { ServicePackage } from '@guildhall/schemas'
import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Contract, Problem } from '../../shapes/basics.ts'

/** A slug that is taken gets a number. The draft is not published. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services',
  id: 'createDesign',
  tag: 'Designer',
  summary: 'Add a service from a package',
  permission: 'designer',
  body: Closed({ package: Contract<ServicePackage>('ServicePackage') }),
  reply: { 201: Type.Object({ slug: Type.String(), problems: Type.Array(Problem) }) },
  errors: [413],
  bodyLimit: 2_200_000,
} as const satisfies OperationSchema
