import { setTimeout as sleep } from 'node:timers/promises'
import type { StartedProcess } from '../../process/start-process.ts'

/** A process that is started again whenever it ends, as a supervisor would. */
export type Post = {
  /** Where it serves, while it does. */
  url(): string | undefined
  kill(): Promise<void>
  /** SIGTERM, as a deploy sends it; returns when it has ended. */
  stop(): Promise<void>
  /** Stops it for so many milliseconds in the middle of whatever it does. */
  freeze(ms: number): Promise<void>
  dismiss(): Promise<void>
}

export async function keepRunning(start: () => Promise<StartedProcess>): Promise<Post> {
  let dismissed = false
  let running: StartedProcess | undefined = await start()
  const watch = (child: StartedProcess): void => {
    void child.ended.then(async () => {
      running = undefined
      for (let tries = 0; !dismissed && !running && tries < 100; tries += 1) {
        running = await start().catch(() => undefined)
        if (!running) await sleep(500)
      }
      if (running && dismissed) await running.kill9()
      else if (running) watch(running)
    })
  }
  watch(running)
  return {
    url: () => running?.url,
    kill: async () => running?.kill9(),
    stop: async () => running?.stop(),
    freeze: async (ms) => {
      const child = running
      if (!child) return
      signal(child.pid, 'SIGSTOP')
      await sleep(ms)
      signal(child.pid, 'SIGCONT')
    },
    dismiss: async () => {
      dismissed = true
      await running?.kill9()
    },
  }
}

/** Sends a signal, unless the process has just ended: then nothing is left to be stopped. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
