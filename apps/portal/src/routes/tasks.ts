import type { FastifyInstance } from 'fastify'
import { showError } from '../guards/errors.ts'
import { redirect, show } from '../guards/show.ts'
import type { Site } from '../site.ts'
import { isOver } from './asked.ts'
import { beginningOf, openDraft, pagePath, readTasks } from './draft.ts'

type Params = { draftId: string }

/** `/apply/:draftId/tasks`: the sections of a long form, each with how far it has come. */
export function tasks(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Params }>('/apply/:draftId/tasks', async (request, reply) => {
    const open = await openDraft(site, request, request.params.draftId)
    const { draft, form } = open
    if (draft.reference || isOver(open)) return redirect(reply, `/apply/${draft.id}/check`)
    if (!form.sections) return showError(site, request, reply, 'notFound', 404)
    const titles = new Map(form.sections.map(({ id, title }) => [id, title]))
    return show(site, request, reply, 'tasks', {
      service: { name: draft.package.service.name, href: `/services/${draft.slug}` },
      title: form.title,
      tasks: readTasks(site, open).map(({ section, status, page }) => ({
        title: titles.get(section) ?? section,
        status,
        href: pagePath(draft.id, page),
      })),
      check: pagePath(draft.id, null),
      save: `/apply/${draft.id}/save`,
      back: beginningOf(open),
      ...(draft.renews && { renews: draft.renews }),
    })
  })
}
