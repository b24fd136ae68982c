import { chown, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Person } from '../folder-access.ts'
import { stopLeftover } from '../leftover.ts'
import { Problem } from '../problem.ts'

/** The major version of the PostgreSQL that npm brings; data of another one cannot be read by it. */
export const majorVersion = '18'

const remedy = 'move it away, or set GUILDHALL_DATA to another folder'

/** Looks at a data folder and makes it when it is missing: `empty` wants initdb, `filled` can be started. */
export async function prepareDataFolder(folder: string, person: Person | null): Promise<'empty' | 'filled'> {
  let entries: string[]
  try {
    await mkdir(folder, { recursive: true })
    if (person) await chown(folder, person.uid, person.gid)
    entries = await readdir(folder)
  } catch (cause) {
    throw new Problem(`The database folder ${folder} cannot be used (${reasonOf(cause)}); ${remedy}.`, { cause })
  }
  if (entries.length === 0) return 'empty'
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch((cause: unknown) => {
    const what = reasonOf(cause) === 'ENOENT' ? 'holds files but no PostgreSQL data' : 'cannot be read'
    throw new Problem(`The database folder ${folder} ${what}; ${remedy}.`, { cause })
  })
  if (version.trim() !== majorVersion) {
    throw new Problem(
      `The database folder ${folder} was written by PostgreSQL ${version.trim().slice(0, 20) || '(unknown)'}, but this is PostgreSQL ${majorVersion}; ${remedy}.`,
    )
  }
  const { uid } = await stat(folder)
  const wanted = person?.uid ?? process.getuid?.() ?? uid
  if (uid !== wanted) {
    throw new Problem(`The database folder ${folder} belongs to another user; ${remedy}.`)
  }
  return 'filled'
}

/** After a hard kill of the launcher the server may still run, or its pid file may name a stranger: both are cleared. */
export async function clearLeftover(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return
  const pid = Number(text.split('\n')[0])
  if (Number.isInteger(pid) && pid > 1 && !(await stopLeftover(pid, ['postgres', folder], 'SIGINT'))) {
    throw new Problem(
      `Another PostgreSQL (process ${pid}) runs on ${folder} and does not stop; end it and start again.`,
    )
  }
  await rm(file, { force: true })
}

const reasonOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.message : 'unknown'
