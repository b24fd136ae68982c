import type { Session } from '@guildhall/access'
import { type AnswerError, type Answers, compileForm, validatePage } from '@guildhall/form-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { readDrawable } from './draft-form.ts'

/**
 * What is wrong with the answers to a page of a form that is still being drawn, as a resident would be told on the day `today`. Nothing is kept. Throws
 * not-found, and publish-blocked while the form cannot be drawn.
 */
export async function judgePage(
  g: Guildhall,
  input: { session: Session; slug: string; form: string; page: string; answers: Answers; today: string },
): Promise<AnswerError[]> {
  const { forms } = await readDrawable(g, input)
  const form = Object.hasOwn(forms, input.form) ? forms[input.form] : undefined
  if (!form?.pages.some(({ id }) => id === input.page)) throw new GuildhallError('not-found')
  return validatePage(compileForm(form), input.page, input.answers, { today: input.today })
}
