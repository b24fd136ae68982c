import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, isRunning, stopProcess } from '@guildhall/local-services'
import { root, wholeEnv } from '../env.ts'

export type StartedProcess = {
  pid: number
  port: number
  /** http://127.0.0.1:<port>, where the process serves HTTP. */
  url: string
  /** Everything it wrote so far, standard output and errors together. */
  output(): string
  /** SIGKILL, as a crash of the machine would; returns when it is gone. */
  kill9(): Promise<void>
  /** SIGTERM, and SIGKILL after 25 seconds. */
  stop(): Promise<void>
  /** Resolves with the exit code, or the signal that ended it. */
  ended: Promise<number | string>
}

export type Readiness = {
  /** Ready once GET of this path answers 2xx; `/health` when neither is given. */
  path?: string
  /** Ready once this text or pattern was written; for a process that serves no HTTP. */
  line?: string | RegExp
  /** The variable that carries the port, `PORT` when left out. */
  portVariable?: string
  /** The port to use; a free one when left out. Give the old one to start "the same" process again. */
  port?: number
}

/** Compiled once for all processes of all tests: a start costs half as much. */
const compileCache = join(tmpdir(), 'guildhall-compile-cache')

/** Starts a script of this repository as a child on a free port, waits until it is ready; it never outlives the test. */
export async function startProcess(
  file: string,
  env: Record<string, string | undefined> = {},
  ready: Readiness = {},
): Promise<StartedProcess> {
  const port = ready.port ?? (await freePort())
  const follow = join(import.meta.dirname, 'follow-parent.mjs')
  const child = spawn(process.execPath, ['--import', follow, resolve(root, file)], {
    cwd: root,
    // jest's own NODE_OPTIONS would reach the child and warn there.
    env: wholeEnv({
      NODE_OPTIONS: undefined,
      NODE_COMPILE_CACHE: compileCache,
      [ready.portVariable ?? 'PORT']: String(port),
      ...env,
    }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      output = (output + data).slice(-200_000)
    })
  }
  const ended = new Promise<number | string>((finish) => {
    child.once('error', (error) => finish(error.message))
    child.once('exit', (code, signal) => finish(code ?? signal ?? 'unknown'))
  })
  const written = new Promise((finish) => child.once('close', finish))
  const url = `http://127.0.0.1:${port}`
  const isReady = async () => (ready.line ? matches(output, ready.line) : answers(url + (ready.path ?? '/health')))
  for (let waited = 0; ; waited += 50) {
    const isOver = !isRunning(child)
    if (isOver) await written
    // A quick script may have said its line and ended since the last look.
    if (await isReady()) break
    if (isOver) throw new Error(`${file} ended (${await ended}) before it was ready:\n${output}`)
    if (waited > 30_000) {
      await stopProcess(child, 'SIGKILL')
      throw new Error(`${file} was not ready within 30 seconds:\n${output}`)
    }
    await sleep(50)
  }
  return {
    pid: child.pid as number,
    port,
    url,
    output: () => output,
    kill9: () => stopProcess(child, 'SIGKILL'),
    stop: () => stopProcess(child, 'SIGTERM'),
    ended,
  }
}

const matches = (output: string, line: string | RegExp) =>
  typeof line === 'string' ? output.includes(line) : line.test(output)

async function answers(url: string): Promise<boolean> {
  const reply = await fetch(url, { signal: AbortSignal.timeout(2_000), redirect: 'manual' }).catch(() => null)
  await reply?.body?.cancel()
  return reply?.ok ?? false
}
