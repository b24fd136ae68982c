import type { Form, Page } from '@guildhall/schemas'
import { withPointers } from './translations.ts'

/** The form with these pages in place of its own. Translations point at pages by number, so they follow their pages; those of pages that left go. */
export function rearrange(form: Form, pages: Page[]): Form {
  const places = new Map(form.pages.map((page, from) => [from, pages.findIndex((one) => one.id === page.id)]))
  return withPointers({ ...form, pages }, (pointer) => {
    const found = /^\/pages\/(\d+)(\/.*)?$/.exec(pointer)
    if (!found) return pointer
    const to = places.get(Number(found[1])) ?? -1
    return to < 0 ? undefined : `/pages/${to}${found[2] ?? ''}`
  })
}

/** The form with the translations of a question moved from one page (by number) to another; without `to` they go. */
export function moveTranslations(form: Form, question: string, from: number, to?: number): Form {
  const parts = [`/schema/properties/${question}`, `/uiSchema/${question}`]
  return withPointers(form, (pointer) => {
    const part = parts
      .map((one) => `/pages/${from}${one}`)
      .find((one) => pointer === one || pointer.startsWith(`${one}/`))
    if (part === undefined) return pointer
    return to === undefined ? undefined : `/pages/${to}${pointer.slice(`/pages/${from}`.length)}`
  })
}
