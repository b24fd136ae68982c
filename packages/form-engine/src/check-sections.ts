import type { Form, Problem } from '@guildhall/schemas'

/** What is wrong with the sections of a form: every page belongs to one of them, and they follow the order of the pages. */
export function checkSections(form: Form, at: string): Problem[] {
  if (!form.sections) return []
  const order = form.pages.map(({ id }) => id)
  const holder = new Map<string, string>()
  const ids = new Set<string>()
  const problems: Problem[] = []
  let last = -1
  for (const [index, { id, title, pages }] of form.sections.entries()) {
    const here = `${at}/sections/${index}`
    if (ids.has(id))
      problems.push({ code: 'form/section-twice', at: `${here}/id`, message: `Two sections have the id "${id}"` })
    ids.add(id)
    for (const [place, page] of pages.entries()) {
      const found = order.indexOf(page)
      const other = holder.get(page)
      const refuse = (code: string, message: string) => problems.push({ code, at: `${here}/pages/${place}`, message })
      if (found < 0) refuse('form/section-page', `The section “${title}” has a page "${page}" that is not in the form`)
      else if (other !== undefined)
        refuse(
          'form/page-in-two-sections',
          `The page "${page}" is in “${other}” already. A page belongs to one section`,
        )
      else if (found < last)
        refuse(
          'form/section-order',
          `The page "${page}" comes earlier in the form. Sections follow the order of the pages`,
        )
      last = Math.max(last, found)
      holder.set(page, other ?? title)
    }
  }
  for (const [index, { id, title }] of form.pages.entries()) {
    if (holder.has(id)) continue
    const message = `The page “${title}” is in no section. Put it into one, or remove the sections`
    problems.push({ code: 'form/page-in-no-section', at: `${at}/pages/${index}`, message })
  }
  return problems
}
