import { priceDraft, readHold } from '@guildhall/casework'
import { checkAnswers, type Question, questionsOf, visibleAnswers, visiblePages } from '@guildhall/form-engine'
import type { Page } from '@guildhall/schemas'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { show } from '../guards/show.ts'
import { bySection, joinSections } from '../parts/answer-sections.ts'
import type { Site } from '../site.ts'
import { weekday } from '../texts/amounts.ts'
import { textsIn } from '../texts/languages.ts'
import { backFrom, type OpenDraft, pagePath, questionsOfKind } from './draft.ts'
import { keptFiles } from './question-context.ts'
import { actedForBy } from './service.ts'

/** What stands in the way of sending, and the page where it is put right. */
export type CheckProblem = { message: string; href: string }

/** The booking questions of the pages that are asked. */
export function bookingQuestions({ form, draft }: OpenDraft): { page: Page; question: Question }[] {
  return visiblePages(form, draft.answers).flatMap((page) =>
    questionsOfKind(page, 'booking-slot').map((question) => ({ page, question })),
  )
}

/** Draws the check page: every answer with its Change link, the fee, the booking that is held and the declaration. */
export async function showCheckPage(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  open: OpenDraft,
  problems: CheckProblem[],
  status = 200,
): Promise<FastifyReply> {
  const { draft, form, viewer, language } = open
  const lines = await serverLines(site, request, open)
  const holds = await readHolds(site, request, open)
  const price = await priceDraft(site.guildhall, { id: draft.id, viewer, language })
  const pages = checkAnswers(form, visibleAnswers(form, draft.answers), { lines, language }).map((section) => ({
    page: section.page,
    title: section.title,
    rows: section.rows.map(({ fixed, ...row }) => ({
      ...row,
      href: fixed ? undefined : pagePath(draft.id, row.page, { fromCheck: true }),
    })),
  }))
  return show(
    site,
    request,
    reply,
    'check',
    {
      service: { name: draft.package.service.name, href: `/services/${draft.slug}` },
      sections: form.sections ? bySection(pages, form.sections) : joinSections(pages),
      ...(await whomFor(site, request, open)),
      price,
      heldUntil: holds.until,
      problems: problems.length > 0 ? problems : holds.ended,
      back: backFrom(open),
      action: `/apply/${draft.id}/check`,
      // By then all is answered, that which could not be carried over too.
      ...(draft.renews && { renews: { ...draft.renews, left: [] } }),
      isAsked: draft.asked !== undefined,
    },
    { status },
  )
}

/** Whom the form is for, where there is a choice or was one, and where it is changed. */
async function whomFor(site: Site, request: FastifyRequest, { draft }: OpenDraft) {
  if (draft.asked) return {}
  const hasChoice = (await actedForBy(site, request)).length > 0
  if (!hasChoice && !draft.actingFor) return {}
  return { whomFor: { actingFor: draft.actingFor, ...(hasChoice && { href: `/apply/${draft.id}/for` }) } }
}

/** The lines that only the server can say: names of kept files, days and times of bookings. */
async function serverLines(site: Site, request: FastifyRequest, open: OpenDraft): Promise<Record<string, string[]>> {
  const { draft, form } = open
  const lines: Record<string, string[]> = {}
  for (const page of visiblePages(form, draft.answers)) {
    for (const { name, options } of questionsOf(page)) {
      const answer = draft.answers[name]
      if (answer === undefined) continue
      if (options.kind === 'file') lines[name] = (await keptFiles(site, open, name)).map((file) => file.name)
      if (options.kind === 'booking-slot') {
        const { date, window } = answer as { date: string; window: string }
        const windows = draft.package.bookings[String(options['booking'])]?.windows ?? []
        const title = windows.find(({ id }) => id === window)?.title ?? window
        lines[name] = [weekday(date, request.visit.language), title]
      }
    }
  }
  return lines
}

/** Until when the bookings are kept, or the problem that one is not kept any more. */
async function readHolds(site: Site, request: FastifyRequest, open: OpenDraft) {
  const { draft, viewer } = open
  const ended: CheckProblem[] = []
  let until: string | undefined
  for (const { page, question } of bookingQuestions(open)) {
    if (draft.answers[question.name] === undefined) continue
    const hold = await readHold(site.guildhall, { id: draft.id, viewer, question: question.name })
    if (hold) until = new Date(hold.heldUntil).toISOString()
    else {
      const message = textsIn(request.visit.language).check.holdEnded
      ended.push({ message, href: pagePath(draft.id, page.id, { fromCheck: true }) })
    }
  }
  return { until, ended }
}
