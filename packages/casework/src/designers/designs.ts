import type { Session } from '@guildhall/access'
import { cases, services } from '@guildhall/database/queries'
import type { Problem, Service, ServicePackage } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff } from '../staff/permission.ts'
import { checkPackage } from './check-package.ts'
import { type Change, changesBetween } from './describe-changes.ts'
import { type DoneWords, keepStep } from './design-history.ts'

/** The longest package, as JSON. */
const MOST_BYTES = 2_000_000

/** Throws invalid-request for a package that is larger than one may be. */
export function refuseTooLarge(pack: unknown): void {
  if (JSON.stringify(pack).length <= MOST_BYTES) return
  throw new GuildhallError('invalid-request', {
    message: 'The service is too large',
    fix: 'A service package can have 2 MB. Remove what is not needed.',
  })
}

/** Throws invalid-request, with what is wrong, for what is no service package. */
export function refuseNoService(pack: unknown): void {
  const problems = checkServicePackage(pack)
  if (problems.length === 0) return
  throw new GuildhallError('invalid-request', {
    message: 'The file is no service package',
    fix: 'Nothing was kept. Put right what is listed and try again.',
    problems,
  })
}

/** Every service with its unpublished state, by slug. */
export async function listDesigns(g: Guildhall, { session }: { session: Session }) {
  requireStaff(session, 'designer')
  const rows = await services.listDesigns(g.db)
  return rows.map((row) => {
    const service = row.service as Partial<Service> | null
    return {
      slug: row.slug,
      name: service?.name ?? row.slug,
      department: service?.department ?? '',
      ...(row.current_version === null ? {} : { publishedVersion: row.current_version }),
      changed: row.changed,
      archived: row.archived_at !== null,
      openCases: row.open_cases ?? 0,
      updatedAt: row.updated_at,
    }
  })
}

/** A service as it is being drawn, with what keeps it from being published and what is worth a look. */
export async function readDesign(g: Guildhall, { session, slug }: { session: Session; slug: string }) {
  requireStaff(session, 'designer')
  const row = await designRow(g, slug)
  const versions = row.current_version === null ? [] : await services.listVersions(g.db, slug)
  const current = versions.find(({ version }) => version === row.current_version)
  return {
    slug,
    revision: row.revision,
    package: row.package as ServicePackage,
    updatedBy: row.updated_by ?? '',
    ...(current
      ? {
          published: {
            version: current.version,
            publishedAt: current.published_at,
            publishedBy: current.published_by ?? '',
          },
        }
      : {}),
    problems: await checkPackage(g, row.package),
  }
}

/** Keeps a drawing, faults and all unless it is to be `whole`, and what was `done` in its history. Throws stale-revision when somebody else saved since `revision`, invalid-request when it is too large. */
export async function saveDesign(
  g: Guildhall,
  {
    session,
    slug,
    revision,
    package: pack,
    done = [{ words: 'Changed the draft' }],
    whole = false,
  }: { session: Session; slug: string; revision: number; package: unknown; done?: DoneWords[]; whole?: boolean },
): Promise<{ revision: number; problems: Problem[] }> {
  requireStaff(session, 'designer')
  await designRow(g, slug)
  if (typeof pack !== 'object' || pack === null || Array.isArray(pack))
    throw new GuildhallError('invalid-request', { message: 'The package must be a JSON object' })
  refuseTooLarge(pack)
  const named = (pack as { service?: { slug?: unknown } }).service?.slug
  if (named !== slug)
    throw new GuildhallError('invalid-request', {
      message: `The package is of the service "${String(named)}", not of "${slug}"`,
    })
  if (whole) refuseNoService(pack)
  const personId = session.person.id
  const saved = await g.db.transaction().execute(async (tx) => {
    const next = await services.saveDesign(tx, { slug, revision, pack, personId })
    if (next !== undefined) await keepStep(tx, { slug, pack, done, personId, at: g.now() })
    return next
  })
  if (saved === undefined) throw new GuildhallError('stale-revision')
  return { revision: saved, problems: await checkPackage(g, pack) }
}

/** What publishing would change and whom it touches. */
export async function describeChanges(
  g: Guildhall,
  { session, slug }: { session: Session; slug: string },
): Promise<{
  changes: Change[]
  openCases: { version: number; count: number }[]
  openDrafts: number
  problems: Problem[]
}> {
  requireStaff(session, 'designer')
  const row = await designRow(g, slug)
  const problems = await checkPackage(g, row.package)
  const [openCases, openDrafts] = await Promise.all([
    cases.countOpenCases(g.db, slug),
    services.countOpenDrafts(g.db, slug),
  ])
  const shaped = !problems.some(({ code }) => code.startsWith('schema/'))
  const before = row.current_version === null ? undefined : await g.versions.read(slug, row.current_version)
  return {
    changes: shaped ? changesBetween(before?.package, row.package as ServicePackage) : [],
    openCases,
    openDrafts,
    problems,
  }
}

export async function listVersions(g: Guildhall, { session, slug }: { session: Session; slug: string }) {
  requireStaff(session, 'designer')
  await designRow(g, slug)
  const rows = await services.listVersions(g.db, slug)
  return rows.map((row) => ({
    version: row.version,
    publishedAt: row.published_at,
    publishedBy: row.published_by ?? '',
    ...(row.approved_by !== null && { approvedBy: row.approved_by }),
    changes: row.changes as string[],
  }))
}

/** A published package, for export. Throws not-found. */
export async function readVersion(
  g: Guildhall,
  { session, slug, version }: { session: Session; slug: string; version: number },
): Promise<{ package: ServicePackage }> {
  requireStaff(session, 'designer')
  const row = await services.readVersion(g.db, slug, version)
  if (!row) throw new GuildhallError('not-found')
  return { package: row.package as ServicePackage }
}

async function designRow(g: Pick<Guildhall, 'db'>, slug: string) {
  const row = await services.readDesign(g.db, slug)
  if (!row) throw new GuildhallError('not-found')
  return row
}
