import { holdsRole } from '@guildhall/casework'
import type { Council } from '@guildhall/schemas'
import { checkContract } from '@guildhall/schemas/check'
import type { FastifyInstance } from 'fastify'
import { showError } from '../guards/errors.ts'
import { show } from '../guards/show.ts'
import type { Site } from '../site.ts'

/** `/preview/look`: the frame of every page with settings that nobody has saved yet, for the administrator who changes them. Nothing is kept. */
export function previewLook(app: FastifyInstance, site: Site): void {
  app.post('/preview/look', async (request, reply) => {
    const mayLook = holdsRole(request.visit.staff, 'admin')
    const broken = mayLook ? checkContract('council/1/council.schema.json', request.body) : []
    if (!mayLook || broken.length > 0) return showError(site, request, reply, 'notFound', 404)
    const council = request.body as Council
    return show(site, request, reply, 'look', {}, { council, framed: true, personal: false })
  })
}
