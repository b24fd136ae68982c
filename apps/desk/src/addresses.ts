/** Where the desk is served; the same as base in vite.config.ts. */
export const base = '/desk'

/** The tabs of the queue page. */
export const queueViews = ['team', 'mine', 'done'] as const

/** One tab of the queue page. */
export type QueueView = (typeof queueViews)[number]

/** The tabs of a case page. */
export const caseTabs = ['request', 'messages', 'ledger', 'why'] as const

/** One tab of a case page. */
export type CaseTab = (typeof caseTabs)[number]

/** What the address of the queue page says. */
export type QueuePlace = { view: QueueView; search: string; page: number }

/** Which cases the list shows; 'any' for all. */
export const caseStatuses = ['any', 'open', 'ended'] as const

/** One choice of which cases the list shows. */
export type CaseStatus = (typeof caseStatuses)[number]

/** How the clock of the cases in the list stands; 'any' for all, those without a clock included. */
export const caseClocks = ['any', 'at-risk', 'breached', 'paused', 'on-track'] as const

/** One choice of how the clock stands. */
export type CaseClockStatus = (typeof caseClocks)[number]

/** What the address of the cases page says. */
export type CasesPlace = { search: string; status: CaseStatus; clock: CaseClockStatus; page: number }

/** What the address of a case page says beside the reference; page is the page of its ledger or of its reasons. */
export type CasePlace = { tab: CaseTab; page: number }

/** What the address of the repair page says: which kind, service and outside system, 'any' for all of them. */
export type RepairsPlace = { kind: string; service: string; connector: string; page: number }

/** What an address says when it says nothing; it is left out, so that one place has one address. */
const usual: Record<string, unknown> = {
  view: 'team',
  tab: 'request',
  search: '',
  status: 'any',
  clock: 'any',
  kind: 'any',
  service: 'any',
  connector: 'any',
  page: 1,
}

/** Writes the part of an address after the path, with its question mark, or nothing. */
export function searchText(parts: Record<string, unknown>): string {
  const said = Object.entries(parts).filter(([name, value]) => value !== undefined && value !== usual[name])
  const text = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
  return text ? `?${text}` : ''
}

/** Reads the queue's place from an address; what it does not know becomes the first tab or page. */
export function readQueuePlace(search: Record<string, unknown>): QueuePlace {
  return { view: oneOf(queueViews, search['view']), search: words(search['search']), page: pageNumber(search['page']) }
}

/** Reads the place in the list of cases from an address. */
export function readCasesPlace(search: Record<string, unknown>): CasesPlace {
  return {
    search: words(search['search']),
    status: oneOf(caseStatuses, search['status']),
    clock: oneOf(caseClocks, search['clock']),
    page: pageNumber(search['page']),
  }
}

/** Reads the place in the list of what has stopped from an address. */
export function readRepairsPlace(search: Record<string, unknown>): RepairsPlace {
  return {
    kind: word(search['kind']),
    service: word(search['service']),
    connector: word(search['connector']),
    page: pageNumber(search['page']),
  }
}

/** Reads the place on a case page from an address. */
export function readCasePlace(search: Record<string, unknown>): CasePlace {
  return { tab: oneOf(caseTabs, search['tab']), page: pageNumber(search['page']) }
}

/** Writes the address of the queue page, leaving out what is usual. */
export function queueAddress(place: Partial<QueuePlace>): string {
  return `/queue${searchText(place)}`
}

/** Writes the address of the list of cases, leaving out what is usual. */
export function casesAddress(place: Partial<CasesPlace>): string {
  return `/cases${searchText(place)}`
}

/** Writes the address of the list of what has stopped, leaving out what is usual. */
export function repairsAddress(place: Partial<RepairsPlace>): string {
  return `/repairs${searchText(place)}`
}

/** Writes the address of one piece of work that has stopped. */
export function repairAddress(id: string): string {
  return `/repairs/${encodeURIComponent(id)}`
}

/** Writes the address of the list of systems with a key. */
export function integrationsAddress(page = 1): string {
  return `/integrations${searchText({ page })}`
}

/** Reads which page of the systems an address is about. */
export function readIntegrationsPlace(search: Record<string, unknown>): { page: number } {
  return { page: pageNumber(search['page']) }
}

/** The tabs of the page about the council. */
export const councilTabs = ['settings', 'changes'] as const

/** One tab of the page about the council. */
export type CouncilTab = (typeof councilTabs)[number]

/** Reads which tab of the council's page an address is about, and which page of its changes. */
export function readCouncilPlace(search: Record<string, unknown>): { tab: CouncilTab; page: number } {
  return { tab: oneOf(councilTabs, search['tab']), page: pageNumber(search['page']) }
}

/** Writes the address of a tab of the council's page. */
export function councilAddress({ tab, page = 1 }: { tab: CouncilTab; page?: number }): string {
  return `/council${searchText({ tab: tab === 'settings' ? undefined : tab, page })}`
}

/** Writes the address of a case page, leaving out what is usual. */
export function caseAddress(reference: string, place: Partial<CasePlace> = {}): string {
  return `/cases/${encodeURIComponent(reference)}${searchText(place)}`
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], value: unknown): Value {
  return values.find((known) => known === value) ?? values[0]
}

/** The API takes at most 100 characters to search for. */
function words(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 100) : ''
}

/** The id of a choice, or 'any'. */
function word(value: unknown): string {
  return typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value) ? value : 'any'
}

function pageNumber(value: unknown): number {
  const page = Number(value)
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1
}
