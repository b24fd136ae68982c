/** Where the desk is served; the same as base in vite.config.ts. */
export const base = '/desk'

/** The tabs of the queue page. */
export const queueViews = ['team', 'mine', 'done'] as const

/** One tab of the queue page. */
export type QueueView = (typeof queueViews)[number]

/** The tabs of a case page. */
export const caseTabs = ['request', 'messages', 'ledger'] as const

/** One tab of a case page. */
export type CaseTab = (typeof caseTabs)[number]

/** What the address of the queue page says. */
export type QueuePlace = { view: QueueView; search: string; page: number }

/** What the address of the cases page says; status is empty for all. */
export type CasesPlace = { search: string; status: string; page: number }

/** What the address of a case page says beside the reference; page is the page of its ledger. */
export type CasePlace = { tab: CaseTab; page: number }

/** Reads the queue's place from an address; what it does not know becomes the first tab or page. */
export function readQueuePlace(search: Record<string, unknown>): QueuePlace {
  return { view: oneOf(queueViews, search['view']), search: words(search['search']), page: pageNumber(search['page']) }
}

/** Reads the place in the list of cases from an address. */
export function readCasesPlace(search: Record<string, unknown>): CasesPlace {
  return { search: words(search['search']), status: words(search['status']), page: pageNumber(search['page']) }
}

/** Reads the place on a case page from an address. */
export function readCasePlace(search: Record<string, unknown>): CasePlace {
  return { tab: oneOf(caseTabs, search['tab']), page: pageNumber(search['page']) }
}

/** Writes the address of the queue page, leaving out what is usual. */
export function queueAddress(place: Partial<QueuePlace>): string {
  return address('/queue', { ...place, view: place.view === 'team' ? '' : place.view })
}

/** Writes the address of the list of cases, leaving out what is usual. */
export function casesAddress(place: Partial<CasesPlace>): string {
  return address('/cases', place)
}

/** Writes the address of a case page, leaving out what is usual. */
export function caseAddress(reference: string, place: Partial<CasePlace> = {}): string {
  return address(`/cases/${encodeURIComponent(reference)}`, { ...place, tab: place.tab === 'request' ? '' : place.tab })
}

function address(path: string, parts: Record<string, string | number | undefined>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parts)) {
    if (value && value !== 1) search.set(name, String(value))
  }
  return search.size > 0 ? `${path}?${search}` : path
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]] | readonly Value[], value: unknown): Value {
  return values.find((known) => known === value) ?? (values[0] as Value)
}

/** The API takes at most 100 characters to search for. */
function words(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 100) : ''
}

function pageNumber(value: unknown): number {
  const page = Number(value)
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1
}
