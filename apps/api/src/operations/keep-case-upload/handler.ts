import { keepCaseUpload } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { invalidRequest } from '../../problems/http-problem.ts'
import { schema } from './schema.ts'

/** Bytes; a question may set less. */
const largestFile = 25_000_000

/** keepCaseUpload: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, request }) => {
  const file = await request.file({ limits: { files: 1, fields: 5, fileSize: largestFile } })
  if (!file) throw invalidRequest([{ at: '/body/file', message: 'Send one file, under the name file' }])
  // Cut off while it streams: a file over the limit is never held whole.
  const bytes = await file.toBuffer()
  return keepCaseUpload(guildhall, { ...params, session, fileName: file.filename, bytes })
})
