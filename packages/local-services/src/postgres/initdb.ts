import { execFile } from 'node:child_process'
import { chown, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Person } from '../folder-access.ts'
import { Problem } from '../problem.ts'

const run = promisify(execFile)

/** Makes an empty data folder into a cluster with the superuser `postgres`, UTF-8, the same sort order on every machine. */
export async function initdb(options: {
  program: string
  folder: string
  password: string
  person: Person | null
  extra?: string[]
}) {
  const { program, folder, password, person, extra = [] } = options
  const passwordFile = join(tmpdir(), `guildhall-${process.pid}-${Date.now()}`)
  // initdb runs as the user postgres, so the file must be handed over as well.
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  try {
    if (person) await chown(passwordFile, person.uid, person.gid)
    const flags = ['--auth=scram-sha-256', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-instructions']
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    await run(program, [`--pgdata=${folder}`, `--pwfile=${passwordFile}`, ...flags, ...locale, ...extra], {
      ...person,
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      timeout: 120_000,
    })
  } catch (cause) {
    await rm(folder, { recursive: true, force: true })
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim().split('\n').at(-1) : ''
    throw new Problem(`The database could not be made in ${folder}: ${said || String(cause)}.`, { cause })
  } finally {
    await rm(passwordFile, { force: true })
  }
}
