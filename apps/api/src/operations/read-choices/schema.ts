import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'
import { Choices } from '../../shapes/choices.ts'

/** Read what may be done with a case, and what each would do. */
export const schema = {
  method: 'GET',
  url: '/api/desk/cases/:reference/choices',
  id: 'readChoices',
  tag: 'Desk',
  summary: 'Read what may be done with a case, and what each would do',
  permission: 'staff',
  params: Closed({ reference: Reference }),

  reply: { 200: Choices },
  errors: [404],
} as const satisfies OperationSchema
