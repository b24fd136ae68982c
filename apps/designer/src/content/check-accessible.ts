import type { ServicePackage } from '@guildhall/schemas'
import { type ContentCheck, type ContentProblem, placedQuestions } from './content-check.ts'

const BY_LINK = /\bclick here\b|\bthis link\b/i
const BY_SIGHT =
  /\b(?:on|to) the (?:left|right)\b|\bin (?:red|green|blue|yellow|bold)\b|\b(?:red|green|blue) (?:box|button|text|field)\b|\bsee (?:above|below)\b/i
const MOST = 8

/** What people miss who do not see the page, or see it otherwise than the designer does. */
export const checkAccessible: ContentCheck = {
  id: 'accessible',
  title: 'For everybody',
  passed: 'Nothing depends on seeing the page, and each page has a title of its own and few questions',
  find: (pack) => [...bySight(pack), ...pages(pack)],
}

function bySight(pack: ServicePackage): ContentProblem[] {
  return placedQuestions(pack).flatMap(({ at, question: { schema, ui } }) => {
    const text = [schema['title'], schema['description'], ui['ui:description']].filter(Boolean).join(' ')
    const link = BY_LINK.exec(text)?.[0]
    const sight = BY_SIGHT.exec(text)?.[0]
    const warn = (message: string) => [{ code: 'content/accessible', at, message, level: 'warn' as const }]
    if (link) return warn(`“${link}” says nothing to who hears the links alone. Name where it leads`)
    return sight ? warn(`“${sight}” helps only who sees the page as you do. Name the thing instead`) : []
  })
}

function pages(pack: ServicePackage): ContentProblem[] {
  return Object.entries(pack.forms).flatMap(([id, form]) =>
    form.pages.flatMap((page, number) => {
      const at = `/forms/${id}/pages/${number}`
      const warn = (message: string) => [{ code: 'content/accessible', at, message, level: 'warn' as const }]
      const isTwice = form.pages.findIndex(({ title }) => title.trim() === page.title.trim()) !== number
      if (isTwice) return warn(`Two pages are called “${page.title}”: who hears the titles cannot tell them apart`)
      const count = Object.keys(page.schema.properties).length
      return count > MOST ? warn(`“${page.title}” asks ${count} things at once. Make several pages of it`) : []
    }),
  )
}
