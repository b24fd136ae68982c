import type { ServicePackage } from '@guildhall/schemas'
import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Contract } from '../../shapes/basics.ts'
import { ImportReport } from '../../shapes/imports.ts'

/** A multipart form with the file under `file`; pasted text is a text file. Nothing is kept: createDesign keeps the draft. */
export const schema = {
  method: 'POST',
  url: '/api/designer/imports',
  id: 'importFile',
  tag: 'Designer',
  summary: 'Draft a service from a file',
  permission: 'designer',
  reply: { 200: Type.Object({ package: Contract<ServicePackage>('ServicePackage'), report: ImportReport }) },
  errors: [413, 422, 429],
  multipart: true,
  pace: 'upload',
  bodyLimit: 21_000_000,
} as const satisfies OperationSchema
