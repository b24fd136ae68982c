import type { Session } from '@guildhall/access'
import { type RepairFilter, type RepairRecord, repairs, services } from '@guildhall/database/queries'
import type { Connection } from '@guildhall/schemas'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { isUuid } from '../residents/drafts.ts'
import { requireStaff } from '../staff/permission.ts'
import type { Version } from '../versions.ts'
import { connectorOf, titleOfKind } from '../work/kind-facts.ts'
import { workKinds } from '../work/registry.ts'
import { type RepairRow, type RepairView, systemName, toRepairRow, toRepairView } from './repair-view.ts'

const PAGE_SIZE = 25

/** Which stopped work is looked at: of one kind, one service, one outside system, or all of it. */
export type RepairQuery = { kind?: string; service?: string; connector?: string }

/** A choice of a filter, with how much of it has stopped. */
export type RepairChoice = { id: string; title: string; count: number }

/** A page of the work that has stopped, the newest first, and what it can be filtered by. Throws not-allowed. */
export async function listRepairs(
  g: Guildhall,
  { session, page = 1, ...query }: RepairQuery & { session: Session; page?: number },
): Promise<{
  repairs: RepairRow[]
  total: number
  page: number
  pageSize: number
  kinds: RepairChoice[]
  services: RepairChoice[]
  connectors: RepairChoice[]
}> {
  requireStaff(session, 'operator')
  const [{ rows, total }, choices] = await Promise.all([
    repairs.listRepairs(g.db, toFilter(query), page, PAGE_SIZE),
    listChoices(g),
  ])
  const found = await Promise.all(rows.map(async (row) => toRepairRow(row, await versionOf(g, row))))
  return { repairs: found, total, page, pageSize: PAGE_SIZE, ...choices }
}

/** One piece of work that has stopped, now or at some time, in plain words. Throws not-allowed and not-found. */
export async function readRepair(
  g: Guildhall,
  { session, workId }: { session: Session; workId: string },
): Promise<RepairView> {
  requireStaff(session, 'operator')
  const record = isUuid(workId) ? await repairs.readRepair(g.db, workId) : undefined
  if (!record) throw new GuildhallError('not-found')
  const actions = await repairs.listRepairActions(g.db, workId)
  const told = actions.map(({ action, reason, at, name }) => ({
    action: action as RepairView['actions'][number]['action'],
    reason,
    at,
    by: name ?? '',
  }))
  return toRepairView(record, await versionOf(g, record), told, await connectionOf(g, record))
}

/** What a filter means to the database: a connector is the kinds of work that call it. */
export function toFilter({ kind, service, connector }: RepairQuery): RepairFilter {
  const kinds = connector ? Object.keys(workKinds).filter((name) => connectorOf(name) === connector) : undefined
  return {
    ...(kind ? { kinds: !kinds || kinds.includes(kind) ? [kind] : [] } : kinds ? { kinds } : {}),
    ...(service ? { slug: service } : {}),
  }
}

async function listChoices(g: Guildhall) {
  const counts = await repairs.countRepairs(g.db)
  const sum = (idOf: (row: (typeof counts)[number]) => string | null | undefined) => {
    const sums = new Map<string, number>()
    for (const row of counts) {
      const id = idOf(row)
      if (id) sums.set(id, (sums.get(id) ?? 0) + row.count)
    }
    return [...sums]
  }
  const published = await services.listPublished(g.db)
  const names = new Map(published.map(({ slug, service }) => [slug, (service as { name: string }).name]))
  return {
    kinds: sum(({ kind }) => kind).map(([id, count]) => ({ id, count, title: titleOfKind(id) })),
    services: sum(({ slug }) => slug).map(([id, count]) => ({ id, count, title: names.get(id) ?? id })),
    connectors: sum(({ kind }) => connectorOf(kind)).map(([id, count]) => ({
      id,
      count,
      title: systemName(id) ?? id,
    })),
  }
}

/** The connection that the work calls an operation of: only that says what may happen when it is called again. */
async function connectionOf(g: Guildhall, { kind, payload }: RepairRecord): Promise<Connection | undefined> {
  const { connector } = payload as { connector?: unknown }
  return kind === 'call-connector' && typeof connector === 'string' ? g.connections(connector) : undefined
}

/** The version of the case; undefined for work of no case, or of a case whose version cannot be read, which may be why it stopped. */
async function versionOf(
  g: Guildhall,
  { slug, version }: { slug: string | null; version: number | null },
): Promise<Version | undefined> {
  if (slug === null || version === null) return undefined
  return g.versions.read(slug, version).catch(() => undefined)
}
