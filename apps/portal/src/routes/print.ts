import { findService } from '@guildhall/casework'
import { questionsOf, translate } from '@guildhall/form-engine'
import { sentence } from '@guildhall/rules'
import type { Form, Rule } from '@guildhall/schemas'
import type { FastifyInstance } from 'fastify'
import { showError } from '../guards/errors.ts'
import { show } from '../guards/show.ts'
import type { PaperPage, PaperQuestion } from '../pages/print.tsx'
import type { PaperSchema } from '../parts/paper-question.tsx'
import type { Site } from '../site.ts'

type Params = { slug: string }

/** `/services/:slug/print`: the form by which a service begins, on paper. */
export function print(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Params }>('/services/:slug/print', async (request, reply) => {
    const { language } = request.visit
    const { slug, service, package: pack } = await findService(site.guildhall, { slug: request.params.slug, language })
    const { form: id } = (pack.process.steps[pack.process.start]?.config ?? {}) as { form?: string }
    const form = id === undefined ? undefined : pack.forms[id]
    if (!form) return showError(site, request, reply, 'notFound', 404)
    const large = (request.query as Record<string, unknown>)['print'] === 'large'
    const pages = onPaper(translate(form, language), language === 'en')
    const props = { service: { name: service.name, href: `/services/${slug}` }, large, pages }
    return show(site, request, reply, 'print', props, { personal: false })
  })
}

/** Every page and question, whatever is answered. Rules are put into words where the language has words for them. */
function onPaper(form: Form, hasWords: boolean): PaperPage[] {
  const all = form.pages.flatMap(questionsOf)
  const names = Object.fromEntries(all.map(({ name, schema }) => [`answers.${name}`, `“${schema.title ?? name}”`]))
  const when = (rule: Rule | undefined) => (rule === undefined ? {} : { onlyIf: hasWords ? sentence(rule, names) : '' })
  return form.pages.map((page) => ({
    id: page.id,
    title: page.title,
    ...when(page.showWhen),
    questions: questionsOf(page).map(({ name, kind, schema, required, showWhen }): PaperQuestion => {
      const hint = (page.uiSchema[name] as { 'ui:description'?: unknown } | undefined)?.['ui:description']
      return {
        name,
        kind: kind?.kind ?? '',
        title: schema.title ?? page.title,
        ...(typeof hint === 'string' && { hint }),
        ...(kind?.silent && typeof schema.description === 'string' && { hint: schema.description }),
        required,
        ...when(showWhen),
        schema: schema as PaperSchema,
      }
    }),
  }))
}
