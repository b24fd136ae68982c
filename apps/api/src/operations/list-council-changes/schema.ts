import type { OperationSchema } from '../../operation.ts'
import { Closed, ListOf, PageNumber } from '../../shapes/basics.ts'
import { CouncilChange } from '../../shapes/council.ts'

/** The newest first. */
export const schema = {
  method: 'GET',
  url: '/api/council/changes',
  id: 'listCouncilChanges',
  tag: 'System',
  summary: 'Who changed the settings of the council, and what',
  permission: 'admin',
  query: Closed({ page: PageNumber }),
  reply: { 200: ListOf('changes', CouncilChange) },
  errors: [],
} as const satisfies OperationSchema
