import type { ServicePackage } from '@guildhall/schemas'
import type { Part } from './store/selection.ts'
import { tableOf } from './tables/table.ts'

/** The tabs of the service editor. */
export type TabId =
  | 'start'
  | 'form'
  | 'process'
  | 'fees'
  | 'messages'
  | 'documents'
  | 'rehearse'
  | 'publish'
  | 'history'
  | 'comments'

/** A place in a service: the tab that shows it, what to pick out there, and where it is in words. */
export type Place = {
  tab: TabId
  words: string
  page?: string
  question?: string
  step?: string
  /** The row of the step’s table, counted from 0. */
  row?: number
  part?: Part
  message?: string
  document?: string
}

/** The place that a JSON pointer into the service package leads to; the form tab when it leads nowhere that is shown. */
export function placeOf(pack: ServicePackage, pointer: string): Place {
  const parts = pointer.split('/').slice(1).map(unescaped)
  const [area, id = ''] = parts
  if (area === 'forms') return inForm(pack, parts)
  if (area === 'process') return inProcess(pack, parts)
  if (area === 'routes') {
    const words = `Route “${pack.routes?.[id]?.title ?? id}”`
    return { tab: 'process', part: { part: 'route', id }, words }
  }
  if (area === 'service' && id === 'start') return { tab: 'start', words: 'Start page' }
  if (area === 'fees') return { tab: 'fees', words: `Fee “${pack.fees[id]?.title ?? id}”` }
  if (area === 'messages') return { tab: 'messages', message: id, words: `Message “${pack.messages[id]?.title ?? id}”` }
  if (area === 'documents')
    return { tab: 'documents', document: id, words: `Document “${pack.documents?.[id]?.title ?? id}”` }
  if (area === 'journeys') return { tab: 'publish', words: `Journey “${pack.journeys?.[Number(id)]?.title ?? id}”` }
  return { tab: 'form', words: area === undefined ? 'The service' : `The service’s ${area}` }
}

function inForm(pack: ServicePackage, [, form = '', , number = '', part, ...rest]: string[]): Place {
  const page = pack.forms[form]?.pages[Number(number)]
  if (!page) return { tab: 'form', words: 'Form' }
  const name = part === 'uiSchema' ? rest[0] : rest[1]
  const question = name === undefined ? undefined : page.schema.properties[name]
  if (name === undefined || !question) return { tab: 'form', page: page.id, words: `Page “${page.title}”` }
  return { tab: 'form', page: page.id, question: name, words: `Question “${String(question['title'] ?? name)}”` }
}

function inProcess(pack: ServicePackage, [, area, step = '', , part, number]: string[]): Place {
  if (area === 'clock') return { tab: 'process', part: { part: 'case' }, words: 'Clock of the whole case' }
  const found = pack.process.steps[step]
  if (!found) return { tab: 'process', words: 'Process' }
  const words = `Step “${found.title}”`
  if (!tableOf(found) || part !== 'rows') return { tab: 'process', step, words }
  const row = Number(number ?? 0)
  return { tab: 'process', step, row, words: number === undefined ? words : `${words}, row ${row + 1}` }
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}
