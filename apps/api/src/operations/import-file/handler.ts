import { GuildhallError } from '@guildhall/casework'
import { ImportError, importSafely, limits } from '@guildhall/imports'
import { defineOperation } from '../../operation.ts'
import { invalidRequest } from '../../problems/http-problem.ts'
import { schema } from './schema.ts'

/** importFile: see its schema. */
export const operation = defineOperation(schema, async ({ request }) => {
  const file = await request.file({ limits: { files: 1, fields: 5, fileSize: limits.fileBytes } })
  if (!file) throw invalidRequest([{ at: '/body/file', message: 'Send one file, under the name file' }])
  const bytes = new Uint8Array(await file.toBuffer())
  try {
    return await importSafely({ name: file.filename, bytes })
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    throw new GuildhallError('file-refused', { message: error.message, fix: 'Choose another file, or paste its text.' })
  }
})
