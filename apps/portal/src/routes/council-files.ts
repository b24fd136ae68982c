import { readLogo } from '@guildhall/casework'
import { lookOfFile, stylesheetOf } from '@guildhall/look'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { showError } from '../guards/errors.ts'
import { councilFiles } from '../guards/shown-council.ts'
import type { Site } from '../site.ts'

/** The council's colours as a stylesheet, and its logo. Their names say what is in them, so a browser keeps them for ever. */
export function councilLook(app: FastifyInstance, site: Site): void {
  app.get<{ Params: { file: string } }>(`${councilFiles}/:file`, async (request, reply) => {
    const { file } = request.params
    const look = lookOfFile(file)
    if (look) return keep(reply, 'text/css; charset=utf-8').send(stylesheetOf(look))
    const [, digest] = /^logo-([0-9a-f]{64})\.(?:png|jpg|webp)$/.exec(file) ?? []
    const logo = digest === undefined ? undefined : await readLogo(site.guildhall, digest)
    if (!logo) return showError(site, request, reply, 'notFound', 404)
    return keep(reply, logo.mediaType).send(logo.bytes)
  })
}

function keep(reply: FastifyReply, type: string): FastifyReply {
  return reply
    .type(type)
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'")
}
