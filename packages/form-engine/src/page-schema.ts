import { holds } from '@guildhall/rules'
import type { Page, PageSchema } from '@guildhall/schemas'
import { type Answers, questionsOf } from './questions.ts'

/**
 * The page's schema without the questions whose own rule does not hold. Give it the visible answers
 * (`visibleAnswers`), so that it shows what `validatePage` asks for. The schema itself when nothing is hidden.
 */
export function pageSchema(page: Page, answers: Answers): PageSchema {
  const scope = { answers }
  const hidden = new Set(
    questionsOf(page)
      .filter(({ showWhen }) => showWhen !== undefined && !holds(showWhen, scope))
      .map(({ name }) => name),
  )
  if (hidden.size === 0) return page.schema
  const { required, ...schema } = page.schema
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(page.schema.properties).filter(([name]) => !hidden.has(name))),
    ...(required === undefined ? {} : { required: required.filter((name) => !hidden.has(name)) }),
  }
}
