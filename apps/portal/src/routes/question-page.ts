import { type AnswerError, type Answers, pageSchema, questionsOf, visibleAnswers } from '@guildhall/form-engine'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { show } from '../guards/show.ts'
import type { Site } from '../site.ts'
import { backFrom, pagePath, type Step } from './draft.ts'
import { readKnownPrice } from './known-price.ts'
import { isInList } from './list-stage.ts'
import { readPageContext } from './question-context.ts'

/** What the page shows: answers kept or just typed, what is wrong with them, and whether the form was out of date. */
type Shown = { answers: Answers; problems: AnswerError[]; expired?: boolean; filledIn?: boolean }

/** Draws one page of a draft's form. */
export async function showQuestionPage(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  { open, page, fromCheck, pending, changing, search }: Step,
  shown: Shown,
  status = 200,
): Promise<FastifyReply> {
  const { draft, form } = open
  const context = await readPageContext(site, open, page, { changing, fromCheck })
  const visible = visibleAnswers(form, shown.answers)
  const price = await readKnownPrice(site, open)
  return show(
    site,
    request,
    reply,
    'question',
    {
      service: { name: draft.package.service.name, href: `/services/${draft.slug}` },
      title: page.title,
      schema: pageSchema(page, visible),
      uiSchema: page.uiSchema,
      // What is worked out stands in the visible answers only.
      answers: { ...shown.answers, ...visible },
      problems: shown.problems,
      context,
      expired: shown.expired === true,
      filledIn: shown.filledIn === true,
      back: isInList(page, changing)
        ? pagePath(draft.id, page.id, { fromCheck })
        : fromCheck
          ? pagePath(draft.id, null)
          : backFrom(open, page.id),
      action: pagePath(draft.id, page.id, { fromCheck, pending, changing, search }),
      withFile: questionsOf(page).some((question) => question.options.kind === 'file'),
      ...(draft.renews &&
        questionsOf(page).every(({ name }) => visible[name] === undefined) && { renews: draft.renews }),
      price: price?.total,
    },
    { status },
  )
}
