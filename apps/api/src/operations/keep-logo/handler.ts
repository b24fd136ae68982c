import { keepLogo } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { invalidRequest } from '../../problems/http-problem.ts'
import { schema } from './schema.ts'

/** Bytes; casework says what a logo may have, in a sentence. */
const largestFile = 900_000

/** keepLogo: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, request }) => {
  const file = await request.file({ limits: { files: 1, fields: 5, fileSize: largestFile } })
  if (!file) throw invalidRequest([{ at: '/body/file', message: 'Send one file, under the name file' }])
  // Cut off while it streams: a file over the limit is never held whole.
  const bytes = await file.toBuffer()
  return keepLogo(guildhall, { session, fileName: file.filename, bytes })
})
