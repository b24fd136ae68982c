import { attachment, downloadData } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { signedIn } from '../guards/signed-in.ts'
import type { Site } from '../site.ts'

/** `/account/download`: what we keep of a resident, as one file to take away. */
export function accountDownload(app: FastifyInstance, site: Site): void {
  app.get('/account/download', async (request, reply) => {
    const who = signedIn(site, request, reply)
    if (!who) return reply
    const data = await downloadData(site.guildhall, { ...who, language: request.visit.language })
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', attachment('my-data.json'))
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(JSON.stringify(data, null, 2))
  })
}
