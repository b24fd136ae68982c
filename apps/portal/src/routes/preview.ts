import { GuildhallError, holdsRole, previewPage, readDesign, type Session } from '@guildhall/casework'
import { type CompiledForm, questionsOf, TASKS, tasksOf, translate } from '@guildhall/form-engine'
import type { PageContext } from '@guildhall/govuk-forms'
import type { Form, Page, ServicePackage } from '@guildhall/schemas'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { showError } from '../guards/errors.ts'
import { show } from '../guards/show.ts'
import type { Site } from '../site.ts'

type Params = { slug: string; page: string }

/**
 * `/preview/:slug`: the frame of the portal's pages with nothing in it, in which the designer's rehearsal plays the resident. `/preview/:slug/:page`: the
 * very page that residents will get, drawn from the designer's draft and kept by nobody. */
export function preview(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Pick<Params, 'slug'> }>('/preview/:slug', async (request, reply) => {
    const session = request.visit.staff
    if (!holdsRole(session, 'designer')) return showError(site, request, reply, 'notFound', 404)
    const { package: pack } = await readDesign(site.guildhall, { session, slug: request.params.slug })
    return show(site, request, reply, 'stage', { service: pack.service.name }, { framed: true, language: false })
  })

  app.get<{ Params: Params }>('/preview/:slug/:page', async (request, reply) => {
    const session = request.visit.staff
    if (!holdsRole(session, 'designer')) return showError(site, request, reply, 'notFound', 404)
    const { slug } = request.params
    const found = await drawDraft(site, { session, slug, page: request.params.page })
    if ('lines' in found) return show(site, request, reply, 'previewBlocked', found, { status: 422, framed: true })
    const form = translate(found.form, request.visit.language)
    if (request.params.page === TASKS) return showTasks(site, request, reply, { ...found, form })
    const page = form.pages.find(({ id }) => id === request.params.page)
    if (!page) return showError(site, request, reply, 'notFound', 404)
    return show(
      site,
      request,
      reply,
      'question',
      {
        service: { name: found.package.service.name, href: '#main-content' },
        title: page.title,
        // Questions with a rule of their own are drawn as well: the designer wants to see them.
        schema: page.schema,
        uiSchema: page.uiSchema,
        answers: {},
        problems: [],
        context: {
          ...exampleContext(page, found.package, site.guildhall.now()),
          language: request.visit.language,
        },
        expired: false,
        back: '#main-content',
        preview: true,
        withFile: false,
      },
      { framed: true },
    )
  })
}

/** The list of tasks as somebody finds it who has just begun. Its links lead to the preview of their pages. */
function showTasks(
  site: Site,
  request: FastifyRequest<{ Params: Params }>,
  reply: FastifyReply,
  { form, compiled, package: pack }: { form: Form; compiled: CompiledForm; package: ServicePackage },
) {
  const nowhere = '#main-content'
  const titles = new Map(form.sections?.map(({ id, title }) => [id, title]))
  const tasks = tasksOf(compiled, {}, []).map(({ section, status, page }) => ({
    title: titles.get(section) ?? section,
    status,
    href: `/preview/${request.params.slug}/${page}`,
  }))
  const service = { name: pack.service.name, href: nowhere }
  const shown = { service, title: form.title, tasks, check: nowhere, save: nowhere, back: nowhere, preview: true }
  return show(site, request, reply, 'tasks', shown, { framed: true })
}

/** The draft's page, or what must be put right before it can be drawn. */
async function drawDraft(site: Site, input: { session: Session; slug: string; page: string }) {
  try {
    return await previewPage(site.guildhall, input)
  } catch (error) {
    if (!(error instanceof GuildhallError) || error.code !== 'publish-blocked') throw error
    return { lines: (error.problems ?? []).map(({ message }) => message) }
  }
}

/** Two made-up slots, so that a booking page shows what it will look like. */
function exampleContext(page: Page, servicePackage: ServicePackage, now: Date): PageContext {
  const slots: NonNullable<PageContext['slots']> = {}
  for (const { name, options } of questionsOf(page)) {
    if (options.kind !== 'booking-slot') continue
    const windows = servicePackage.bookings[String(options['booking'])]?.windows ?? []
    const date = new Date(now.getTime() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
    slots[name] = windows.map(({ id, title, capacity }) => ({ id, date, window: id, title, left: capacity }))
  }
  return { slots }
}
