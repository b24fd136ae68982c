import { saveList } from '@guildhall/casework'
import { withPage } from '@guildhall/form-engine'
import { readItem } from '@guildhall/question-kinds/models'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { redirect } from '../guards/show.ts'
import type { Site } from '../site.ts'
import { pagePath, type Step } from './draft.ts'
import { itemsOf, type ListPost } from './list-stage.ts'
import { showQuestionPage } from './question-page.ts'

/** Does it and leads on: to the list, or to the questions of the next item. What is wrong with an item is said on its own page. */
export async function addToList(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  step: Step,
  post: ListPost,
): Promise<FastifyReply> {
  const { open, page, fromCheck, pending } = step
  const { name, schema, options } = post.question
  const before = itemsOf(open, name)
  const to = (changing?: string) => redirect(reply, pagePath(open.draft.id, page.id, { fromCheck, pending, changing }))
  if ('more' in post) return to(`${name}.${post.index}`)
  const items =
    'remove' in post
      ? before.filter((_item, index) => index !== post.remove)
      : before.toSpliced(post.index, 1, readItem(post.item, schema, options))
  const keep = { id: open.draft.id, viewer: open.viewer, question: name, items, language: open.language }
  const problems = await saveList(site.guildhall, keep)
  if (problems.length === 0) return to()
  const answers = withPage(open.form, page.id, open.draft.answers, { [name]: items })
  const changing = 'remove' in post ? undefined : `${name}.${post.index}`
  return showQuestionPage(site, request, reply, { ...step, changing }, { answers, problems }, 422)
}
