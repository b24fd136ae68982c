import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, PageNumber } from '../../shapes/basics.ts'
import { FilterWord, RepairChoice, RepairRow } from '../../shapes/repairs.ts'

/** List work that has stopped and waits for somebody. */
export const schema = {
  method: 'GET',
  url: '/api/desk/repairs',
  id: 'listRepairs',
  tag: 'Repair',
  summary: 'List work that has stopped and waits for somebody, the newest first',
  permission: 'operator',
  query: Closed({
    kind: Type.Optional(FilterWord),
    service: Type.Optional(FilterWord),
    connector: Type.Optional(FilterWord),
    page: Type.Optional(PageNumber),
  }),
  reply: {
    200: Type.Object({
      repairs: Type.Array(RepairRow),
      total: Type.Integer(),
      page: Type.Integer(),
      pageSize: Type.Integer(),
      kinds: Type.Array(RepairChoice),
      services: Type.Array(RepairChoice),
      connectors: Type.Array(RepairChoice),
    }),
  },
  errors: [],
} as const satisfies OperationSchema
