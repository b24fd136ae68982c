import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'

/** List the teams that tasks can be given to. */
export const schema = {
  method: 'GET',
  url: '/api/teams',
  id: 'listTeams',
  tag: 'Designer',
  summary: 'List the teams that tasks can be given to',
  permission: 'staff',
  reply: { 200: Type.Object({ teams: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })) }) },
  errors: [],
} as const satisfies OperationSchema
