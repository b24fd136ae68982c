import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, ListOf, PageNumber, Words } from '../../shapes/basics.ts'
import { CaseRow } from '../../shapes/cases.ts'
import { ClockStatusName } from '../../shapes/clocks.ts'

/** List cases. */
export const schema = {
  method: 'GET',
  url: '/api/desk/cases',
  id: 'listCases',
  tag: 'Desk',
  summary: 'List cases',
  permission: 'staff',
  query: Closed({
    search: Type.Optional(Type.String({ maxLength: 100 })),
    status: Type.Optional(Words('open', 'ended')),
    clock: Type.Optional(ClockStatusName),
    page: Type.Optional(PageNumber),
  }),
  reply: { 200: ListOf('cases', CaseRow) },
  errors: [],
} as const satisfies OperationSchema
