import { execFileSync } from 'node:child_process'
import type { Person } from '../folder-access.ts'
import { Problem } from '../problem.ts'

const lookUp = (flag: '-u' | '-g') =>
  Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))

/** PostgreSQL refuses to run as root: as root this gives the user `postgres`, made when missing; else null, ourselves. */
export function personForPostgres(): Person | null {
  if (process.getuid?.() !== 0) return null
  try {
    return { uid: lookUp('-u'), gid: lookUp('-g') }
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
      return { uid: lookUp('-u'), gid: lookUp('-g') }
    } catch {
      throw new Problem(
        'PostgreSQL does not run as root and the user "postgres" could not be made; start Guildhall as another user, or set DATABASE_URL to a PostgreSQL server of your own.',
      )
    }
  }
}
