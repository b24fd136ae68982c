import { createReadStream } from 'node:fs'
import { attachment, readUpload, type Viewer } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { viewerOf } from '../guards/visit.ts'
import type { Site } from '../site.ts'
import { openDraft } from './draft.ts'

/** Files that a person gave and may see again: of a form that they fill in, and of the messages of a request. */
export function files(app: FastifyInstance, site: Site): void {
  app.get<{ Params: { draftId: string; uploadId: string } }>(
    '/apply/:draftId/files/:uploadId',
    async (request, reply) => {
      const { viewer } = await openDraft(site, request, request.params.draftId)
      return sendFile(site, reply, viewer, request.params.uploadId)
    },
  )

  app.get<{ Params: { uploadId: string } }>('/requests/:reference/files/:uploadId', (request, reply) =>
    sendFile(site, reply, viewerOf(request, request.visit, 'request'), request.params.uploadId),
  )
}

async function sendFile(site: Site, reply: FastifyReply, viewer: Viewer, uploadId: string): Promise<FastifyReply> {
  const file = await readUpload(site.guildhall, { uploadId, viewer })
  return reply
    .type(file.mediaType)
    .header('content-length', file.size)
    .header('content-disposition', attachment(file.fileName))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(createReadStream(file.path))
}
