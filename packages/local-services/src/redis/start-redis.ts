import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stopLeftover } from '../leftover.ts'
import { Problem } from '../problem.ts'
import { isRunning, stopProcess } from '../stop-process.ts'
import { checkRedis } from './check-redis.ts'

export type RunningRedis = { process: ChildProcess; port: number; url: string; stop(): Promise<void> }

/**
 * Starts a Redis that keeps nothing on disk: PostgreSQL is the only truth, so an empty queue after a restart is refilled
 * from there. `noeviction` because BullMQ loses jobs when Redis throws keys away.
 */
export async function startRedis(options: {
  program: string
  folder: string
  port: number
  logFile?: string
}): Promise<RunningRedis> {
  const { program, folder, port, logFile } = options
  await mkdir(folder, { recursive: true })
  await clearRedis(folder)
  const pidFile = join(folder, `redis-${port}.pid`)
  const flags = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--pidfile', pidFile]
  const keepNothing = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction', '--daemonize', 'no']
  const log = logFile ? openSync(logFile, 'a') : 'ignore'
  const child = spawn(program, [...flags, ...keepNothing], { stdio: ['ignore', log, log], detached: true })
  child.once('error', () => undefined)
  if (typeof log === 'number') closeSync(log)
  const url = `redis://127.0.0.1:${port}`
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (!isRunning(child)) break
    const ready = await checkRedis(url).then(
      () => true,
      () => false,
    )
    if (ready) return { process: child, port, url, stop: () => stopProcess(child, 'SIGTERM') }
    await sleep(50)
  }
  await stopProcess(child, 'SIGKILL')
  throw new Problem(`Redis (${program}) did not start${logFile ? `; its log is ${logFile}` : ''}.`)
}

/** A hard kill leaves Redis running; its file is named for its port, which Redis shows in place of its command line. */
export async function clearRedis(folder: string) {
  for (const file of await readdir(folder)) {
    const port = /^redis-(\d+)\.pid$/.exec(file)?.[1]
    if (!port) continue
    const pid = Number(await readFile(join(folder, file), 'utf8').catch(() => ''))
    if (pid > 1) await stopLeftover(pid, ['-server', `127.0.0.1:${port}`], 'SIGTERM')
    await rm(join(folder, file), { force: true })
  }
}
