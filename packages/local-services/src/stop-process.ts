import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether the child has neither ended nor been killed. */
export function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

/** Asks a child to end and waits for it; after `patience` milliseconds it is killed together with its own children. */
export async function stopProcess(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM', patience = 25_000) {
  if (!isRunning(child)) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill(signal)
  const late = new AbortController()
  await Promise.race([ended, sleep(patience, undefined, { signal: late.signal }).catch(() => undefined)])
  late.abort()
  if (isRunning(child)) {
    killGroup(child)
    await ended
  }
}

/** Children are started in a process group of their own, so the negative id reaches grandchildren too. */
function killGroup(child: ChildProcess) {
  try {
    process.kill(-(child.pid as number), 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}
