import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../problem.ts'
import { isRunning, stopProcess } from '../stop-process.ts'
import { clearLeftover, prepareDataFolder } from './data-folder.ts'
import { initdb } from './initdb.ts'
import { personForPostgres } from './person.ts'
import { postgresPrograms } from './programs.ts'
import { answers } from './try-connect.ts'

export type RunningPostgres = {
  process: ChildProcess
  port: number
  /** postgres://… of one database in this cluster, for the superuser. */
  url(database?: string): string
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>
  /** As if the power went: SIGKILL to the server; start again on the same folder to see it recover. */
  crash(): Promise<void>
}

export type PostgresOptions = {
  folder: string
  port: number
  password: string
  /** Settings for the command line, such as { fsync: 'off' }. */
  settings?: Record<string, string>
  initdbFlags?: string[]
  /** Where the server's log goes; nowhere when left out. */
  logFile?: string
}

/** Starts PostgreSQL on 127.0.0.1 and returns once it answers; a folder left by a hard kill is recovered first. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { folder, port, password, settings = {}, initdbFlags, logFile } = options
  const person = personForPostgres()
  const programs = await postgresPrograms(person)
  if ((await prepareDataFolder(folder, person)) === 'empty') {
    await initdb({ program: programs.initdb, folder, password, person, extra: initdbFlags })
  }
  await clearLeftover(folder)
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = logFile ? openSync(logFile, 'a') : 'ignore'
  const child = spawn(programs.postgres, ['-D', folder, '-p', String(port), ...flags], {
    ...person,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    stdio: ['ignore', log, log],
    detached: true,
  })
  if (typeof log === 'number') closeSync(log)
  const url = (database = 'postgres') => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
  await waitUntilReady(child, url(), folder, logFile)
  return {
    process: child,
    port,
    url,
    stop: () => stopProcess(child, 'SIGINT'),
    crash: () => stopProcess(child, 'SIGKILL'),
  }
}

async function waitUntilReady(child: ChildProcess, url: string, folder: string, logFile?: string) {
  const see = logFile ? `; its log is ${logFile}` : ''
  // A child that cannot even be spawned reports it here instead of throwing later.
  let failed = false
  child.once('error', () => {
    failed = true
  })
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (failed || !isRunning(child)) throw new Problem(`PostgreSQL did not start on the folder ${folder}${see}.`)
    const reply = await answers(url)
    if (reply === 'ready') return
    if (reply === 'wrong password') {
      await stopProcess(child, 'SIGINT')
      throw new Problem(
        `The database in ${folder} does not take the password in secrets.json beside it; put that file back, or move the folder away.`,
      )
    }
    await sleep(50)
  }
  await stopProcess(child, 'SIGINT')
  throw new Problem(`PostgreSQL did not become ready within a minute on the folder ${folder}${see}.`)
}
