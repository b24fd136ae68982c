import type { OperationSchema } from '../../operation.ts'
import { Logo } from '../../shapes/council.ts'

/** A multipart form with a PNG, JPEG or WebP under `file`. Its type is told by its content. It is shown once the settings name it. */
export const schema = {
  method: 'POST',
  url: '/api/council/logos',
  id: 'keepLogo',
  tag: 'System',
  summary: 'Add a picture that may become the logo',
  permission: 'admin',
  reply: { 201: Logo },
  errors: [413, 415, 422, 429],
  multipart: true,
  pace: 'upload',
  bodyLimit: 1_000_000,
} as const satisfies OperationSchema
