import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'
import { CaseView } from '../../shapes/cases.ts'

/** Read a case. */
export const schema = {
  method: 'GET',
  url: '/api/desk/cases/:reference',
  id: 'readCase',
  tag: 'Desk',
  summary: 'Read a case',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  reply: { 200: CaseView },
  errors: [404],
} as const satisfies OperationSchema
