import type { Answers, Question } from '@guildhall/form-engine'
import { entriesOf, entryOf, findEntries, LONGEST_SELECT } from '@guildhall/question-kinds/models'
import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'
import { findAskedPage, openDraft, pagePath, questionsOfKind, type Step } from './draft.ts'

/** How many entries a script is told at a time. */
const MOST_TOLD = 20

/** `/apply/:draftId/:page/list?question=…&q=…`: the entries that hold what was typed, for the script that completes words. */
export function searchList(app: FastifyInstance, site: Site): void {
  app.get<{ Params: { draftId: string; page: string } }>('/apply/:draftId/:page/list', async (request, reply) => {
    const { question, q } = request.query as Record<string, unknown>
    const open = await openDraft(site, request, request.params.draftId)
    const page = findAskedPage(open, request.params.page)
    const asked = page && questionsOfKind(page, 'long-list').find(({ name }) => name === question)
    const text = typeof q === 'string' ? q.slice(0, 200) : ''
    const found = asked ? findEntries(asked.options, text).slice(0, MOST_TOLD) : []
    return reply.header('cache-control', 'no-store').send(found.map(({ title }) => title))
  })
}

/**
 * What a posted page looks for in a list: asked by its button, or by Continue with words that are no entry but are in some.
 * Undefined when an entry was chosen, and when the same words were looked for already: then one must be chosen.
 */
export function readSearch({ page, search }: Step, fields: Record<string, unknown>): string | undefined {
  for (const question of questionsOfKind(page, 'long-list')) {
    if (entriesOf(question.options).length <= LONGEST_SELECT) continue
    const given = (fields[question.name] ?? {}) as { search?: unknown; value?: unknown }
    const text = typeof given.search === 'string' ? given.search.trim().slice(0, 200) : ''
    if (text === '') continue
    if (fields['_action'] === `search:${question.name}`) return text
    if (given.value || text === search || isEntry(question, text)) continue
    if (findEntries(question.options, text).length > 0) return text
  }
  return undefined
}

/** Where the entries that were found are shown. */
export function searchPath({ open, page, fromCheck }: Step, search: string): string {
  return pagePath(open.draft.id, page.id, { fromCheck, search })
}

/** Whether the list is all that its page asks, so that nothing else that was typed can be lost by leading on. */
export function isAlone({ page }: Step): boolean {
  return Object.keys(page.schema.properties).length === 1
}

/** The answers with the words that are looked for in place of the page's kept entry. */
export function withSearched({ open, page, search }: Step): Answers {
  const [list] = questionsOfKind(page, 'long-list')
  return search && list ? { ...open.draft.answers, [list.name]: search } : open.draft.answers
}

function isEntry({ kind, schema, options }: Question, text: string): boolean {
  return entryOf(options, kind?.parse({ search: text }, schema, options)) !== undefined
}
