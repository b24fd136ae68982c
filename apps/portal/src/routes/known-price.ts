import { priceDraft } from '@guildhall/casework'
import { visiblePages } from '@guildhall/form-engine'
import { variablesIn } from '@guildhall/rules'
import type { Fee } from '@guildhall/schemas'
import type { Site } from '../site.ts'
import { type OpenDraft, unfinishedBefore } from './draft.ts'

/** The price of a draft once every answer that it hangs on is given; undefined before, and for a service without a fee. */
export async function readKnownPrice(site: Site, open: OpenDraft) {
  const { draft, viewer, language } = open
  const asked = askedFor(Object.values(draft.package.fees))
  if (asked.size === 0 && Object.keys(draft.package.fees).length === 0) return undefined
  const unfinished = unfinishedBefore(site, open)
  const pages = visiblePages(open.form, draft.answers)
  const ahead = unfinished === undefined ? [] : pages.slice(pages.findIndex(({ id }) => id === unfinished))
  if (ahead.some((page) => Object.keys(page.schema.properties).some((name) => asked.has(name)))) return undefined
  return priceDraft(site.guildhall, { id: draft.id, viewer, language })
}

function askedFor(fees: Fee[]): Set<string> {
  const names = fees
    .flatMap((fee) => fee.lines)
    .flatMap(({ when, times }) => [when, times])
    .flatMap((rule) => (rule === undefined ? [] : variablesIn(rule)))
    .flatMap((path) => (path.startsWith('answers.') ? [path.split('.')[1] ?? ''] : []))
  return new Set(names)
}
