import { createReadStream } from 'node:fs'
import { attachment, readUpload } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readUpload: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, params, reply }) => {
  const upload = await readUpload(guildhall, { ...params, staff: true })
  reply
    .type(upload.mediaType)
    .header('content-length', upload.size)
    .header('content-disposition', attachment(upload.fileName))
    .header('cache-control', 'private, no-store')
  return createReadStream(upload.path)
})
