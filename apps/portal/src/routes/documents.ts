import { attachment, readBookingCalendar, readOwnDocument, readReceipt } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { viewerOf } from '../guards/visit.ts'
import type { Site } from '../site.ts'

type Params = { reference: string }

/** What somebody downloads from a request of theirs: its documents, a receipt, and the booking for a calendar. */
export function documents(app: FastifyInstance, site: Site): void {
  const asked = (request: FastifyRequest, { reference }: Params) => ({
    reference,
    viewer: viewerOf(request, request.visit, 'request'),
    language: request.visit.language,
  })

  app.get<{ Params: Params & { documentId: string } }>(
    '/requests/:reference/documents/:documentId',
    async (request, reply) => {
      const { documentId } = request.params
      const { fileName, bytes } = await readOwnDocument(site.guildhall, {
        ...asked(request, request.params),
        documentId,
      })
      return download(reply, { fileName, type: 'application/pdf', content: bytes })
    },
  )

  app.get<{ Params: Params }>('/requests/:reference/receipt', async (request, reply) => {
    const { fileName, bytes } = await readReceipt(site.guildhall, asked(request, request.params))
    return download(reply, { fileName, type: 'application/pdf', content: bytes })
  })

  app.get<{ Params: Params }>('/requests/:reference/booking.ics', async (request, reply) => {
    const { fileName, text } = await readBookingCalendar(site.guildhall, asked(request, request.params))
    return download(reply, { fileName, type: 'text/calendar; charset=utf-8', content: text })
  })
}

function download(
  reply: FastifyReply,
  { fileName, type, content }: { fileName: string; type: string; content: Buffer | string },
): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', attachment(fileName))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(content)
}
