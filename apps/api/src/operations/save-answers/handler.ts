import { readDraft, saveAnswers } from '@guildhall/casework'
import { questionsOf } from '@guildhall/form-engine'
import { defineOperation } from '../../operation.ts'
import { invalidRequest } from '../../problems/http-problem.ts'
import { schema } from './schema.ts'

/** A program that misspells a question must hear of it, so an answer to a question that the page does not ask is refused. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, query, body }) => {
  const draft = await readDraft(guildhall, { id: params.id, viewer })
  const page = draft.form.pages.find(({ id }) => id === params.page)
  const asked = new Set((page ? questionsOf(page) : []).map(({ name }) => name))
  const unknown = Object.keys(body.answers).filter((name) => !asked.has(name))
  if (page && unknown.length > 0) {
    throw invalidRequest(
      unknown.slice(0, 20).map((name) => ({
        at: `/body/answers/${name.slice(0, 64)}`,
        message: `There is no question of this name on the page: leave it out`,
      })),
    )
  }
  return saveAnswers(guildhall, { ...params, ...query, viewer, answers: body.answers })
})
