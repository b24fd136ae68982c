import { attachment, type DocumentFile } from '@guildhall/casework'
import type { FastifyReply } from 'fastify'

/** Sends a PDF as a download that nothing on the way keeps. */
export function sendPdf(reply: FastifyReply, { fileName, bytes }: DocumentFile): Buffer {
  reply
    .type('application/pdf')
    .header('content-length', bytes.length)
    .header('content-disposition', attachment(fileName))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
  return bytes
}
