import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openTo } from '../folder-access.ts'
import { personForPostgres } from './person.ts'

/** Reachable by every user of the machine; used only when Guildhall runs as root from a closed folder. */
export const openHome = '/var/lib/guildhall'

/**
 * Where a data folder can really live: the folder asked for, unless we are root and the user `postgres` cannot get there
 * (a clone below /root, say); then a folder under `openHome` that belongs to this one folder alone.
 */
export function homeForPostgres(folder: string): string {
  const person = personForPostgres()
  if (!person || openTo(person, folder)) return folder
  const own = join(openHome, createHash('sha256').update(folder).digest('hex').slice(0, 12))
  for (const path of [openHome, own]) {
    mkdirSync(path, { recursive: true })
    // Not left to mkdir: the umask of a careful root would close the folder again.
    chmodSync(path, 0o755)
  }
  return join(own, 'postgres')
}
