import type { Form, Page } from '@guildhall/schemas'
import { settleSections } from './sections.ts'
import { withPointers } from './translations.ts'

/**
 * The form with these pages in place of its own. Translations point at pages and checks by number, so they follow the
 * page (known by its id), the question (by its name) or the check (the very same object) that they belong to, also to
 * another page; those of what left go.
 */
export function rearrange(form: Form, pages: Page[]): Form {
  return withPointers({ ...settleSections(form, pages), pages }, (pointer) => {
    const [, list, number, part, ...rest] = pointer.split('/')
    const old = list === 'pages' ? form.pages[Number(number)] : undefined
    if (!old) return pointer
    const to = (page: number, ...parts: unknown[]) => (page < 0 ? undefined : ['', 'pages', page, ...parts].join('/'))
    const same = pages.findIndex((page) => page.id === old.id)
    if (part === 'checks') {
      const check = old.checks?.[Number(rest[0])]
      const place = pages.findIndex((page) => check !== undefined && page.checks?.includes(check))
      return to(place, part, check && pages[place]?.checks?.indexOf(check), ...rest.slice(1))
    }
    const question = part === 'schema' && rest[0] === 'properties' ? rest[1] : part === 'uiSchema' ? rest[0] : undefined
    if (question === undefined) return to(same, ...(part === undefined ? [] : [part]), ...rest)
    const has = (page: Page | undefined) => page !== undefined && Object.hasOwn(page.schema.properties, question)
    return to(has(pages[same]) ? same : pages.findIndex(has), part, ...rest)
  })
}
