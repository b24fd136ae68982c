import type { Session } from '@guildhall/access'
import { council } from '@guildhall/database/queries'
import type { Council } from '@guildhall/schemas'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff } from '../staff/permission.ts'
import { councilChanges } from './council-changes.ts'
import { nameless } from './read-council.ts'
import { saveCouncil } from './save-council.ts'

/** The settings as they stand, with the number that a change has to name; 0 where nobody has said anything yet. */
export type CouncilSettings = { version: number; settings: Council; savedAt?: Date; savedBy?: string }

/** One change of the settings, in words; `by` is missing where a command made it. */
export type CouncilChange = { version: number; at: Date; by?: string; changes: string[] }

const PAGE_SIZE = 20

/** The settings of the council for whoever may change them. Throws not-allowed for all but administrators. */
export async function readCouncilSettings(
  g: Pick<Guildhall, 'db'>,
  { session }: { session: Session },
): Promise<CouncilSettings> {
  requireStaff(session, 'admin')
  const row = await council.readNewest(g.db)
  if (!row) return { version: 0, settings: nameless }
  const { version, settings, saved_at: savedAt, saved_by: savedBy } = row
  return { version, settings: settings as Council, savedAt, ...(savedBy !== null && { savedBy }) }
}

/** Changes the settings. Throws as `saveCouncil` does, and not-allowed for all but administrators. */
export async function changeCouncilSettings(
  g: Pick<Guildhall, 'db' | 'council'>,
  { session, version, settings }: { session: Session; version: number; settings: unknown },
): Promise<{ version: number }> {
  requireStaff(session, 'admin')
  const saved = await saveCouncil(g.db, settings, { by: session.person.id, from: version })
  g.council.forget()
  return { version: saved }
}

/** A page of all changes of the settings, the newest first. Throws not-allowed for all but administrators. */
export async function listCouncilChanges(
  g: Pick<Guildhall, 'db'>,
  { session, page = 1 }: { session: Session; page?: number },
): Promise<{ changes: CouncilChange[]; total: number; page: number; pageSize: number }> {
  requireStaff(session, 'admin')
  const { rows, total } = await council.listVersions(g.db, page, PAGE_SIZE)
  const changes = rows.slice(0, PAGE_SIZE).map((row, index) => ({
    version: row.version,
    at: row.saved_at,
    ...(row.saved_by !== null && { by: row.saved_by }),
    changes: councilChanges(rows[index + 1]?.settings as Council | undefined, row.settings as Council),
  }))
  return { changes, total, page, pageSize: PAGE_SIZE }
}
