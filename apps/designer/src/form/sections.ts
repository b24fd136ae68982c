import type { Form, FormSection, Page } from '@guildhall/schemas'
import { withPointers } from './translations.ts'

/** The section that a page belongs to; undefined in a form without sections. */
export function sectionOf(form: Form, page: string): FormSection | undefined {
  return form.sections?.find(({ pages }) => pages.includes(page))
}

/** The form with these sections in place of its own, those without a page left out. Translations follow their sections by id. */
export function withSections(form: Form, sections: FormSection[]): Form {
  const { sections: before = [], ...plain } = form
  const kept = sections.filter(({ pages }) => pages.length > 0)
  const changed: Form = kept.length > 0 ? { ...plain, sections: kept } : plain
  return withPointers(changed, (pointer) => {
    const found = /^\/sections\/(\d+)(\/.*)$/.exec(pointer)
    if (!found) return pointer
    const to = kept.findIndex(({ id }) => id === before[Number(found[1])]?.id)
    return to < 0 ? undefined : `/sections/${to}${found[2]}`
  })
}

/** The form after its pages were changed: a page that is new belongs to the section of the page before it. */
export function settleSections(form: Form, pages: Page[]): Form {
  if (!form.sections) return form
  const own = new Map(form.sections.flatMap(({ id, pages: ids }) => ids.map((page) => [page, id] as const)))
  let last = form.sections[0]?.id
  const placed = pages.map(({ id }) => {
    last = own.get(id) ?? last
    return { page: id, section: last }
  })
  return withSections(
    form,
    form.sections.map((section) => ({
      ...section,
      pages: placed.flatMap(({ page, section: id }) => (id === section.id ? [page] : [])),
    })),
  )
}

/** The form with a page at the edge of its section in the section before or after it; undefined when it stands at no such edge. */
export function crossSection(form: Form, page: string, by: -1 | 1): Form | undefined {
  const sections = form.sections ?? []
  const at = sections.findIndex(({ pages }) => pages.includes(page))
  const edge = by < 0 ? sections[at]?.pages[0] : sections[at]?.pages.at(-1)
  const to = sections[at + by]
  if (edge !== page || !to) return undefined
  return withSections(
    form,
    sections.map((section, place) => {
      if (place === at) return { ...section, pages: section.pages.filter((id) => id !== page) }
      if (section !== to) return section
      return { ...section, pages: by < 0 ? [...section.pages, page] : [page, ...section.pages] }
    }),
  )
}

/** The form with a page in the section of another page, or in the last one. Where it stands among its pages follows from the form. */
export function joinSection(form: Form, page: string, other: string | undefined): Form {
  const to = (other === undefined ? undefined : sectionOf(form, other)) ?? form.sections?.at(-1)
  if (!form.sections || !to) return form
  return withSections(
    form,
    form.sections.map((section) => {
      const pages = section.pages.filter((id) => id !== page)
      return { ...section, pages: section === to ? [...pages, page] : pages }
    }),
  )
}
