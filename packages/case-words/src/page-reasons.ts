import { visiblePages } from '@guildhall/form-engine'
import { inputsOf, type Reason } from '@guildhall/process-engine'
import type { Form } from '@guildhall/schemas'

/** Why each page that a rule decides was asked or not, for the answers that were sent. */
export function pageReasons({ form }: { form: Form }, answers: Record<string, unknown>): Reason[] {
  const ruled = form.pages.flatMap((page, index) => (page.showWhen === undefined ? [] : [{ page, index }]))
  if (ruled.length === 0) return []
  const asked = new Set(visiblePages(form, answers))
  return ruled.map(({ page, index }) => ({
    about: 'page',
    at: `/forms/${form.id}/pages/${index}/showWhen`,
    inputs: inputsOf(page.showWhen, { answers }),
    result: asked.has(page),
  }))
}
