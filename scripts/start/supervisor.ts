import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { stopProcess } from '@guildhall/local-services'

export type Service = {
  name: string
  launch(): Promise<ChildProcess>
  stopSignal?: NodeJS.Signals
  /** Where to read what the service said, for the line that tells of its end. */
  logFile: string
}

/** How often within a minute one service may end before the whole is stopped. */
const mostRestarts = 5

/** Keeps services running: one that ends is started again, later each time; one that keeps ending stops everything. */
export function supervise(options: { say(line: string): void; giveUp(sentence: string): void; now(): number }) {
  const { say, giveUp, now } = options
  const running = new Map<string, { service: Service; child: Promise<ChildProcess | null> }>()
  const ends = new Map<string, number[]>()
  const over = new AbortController()

  async function start(service: Service): Promise<void> {
    const child = service.launch()
    running.set(service.name, { service, child: child.catch(() => null) })
    watch(service, await child)
  }

  function watch(service: Service, child: ChildProcess) {
    const ended = (how: string) => void again(service, how)
    if (child.exitCode !== null || child.signalCode !== null) ended(howItEnded(child))
    else child.once('exit', () => ended(howItEnded(child)))
  }

  async function again(service: Service, how: string): Promise<void> {
    if (over.signal.aborted) return
    const recent = [...(ends.get(service.name) ?? []), now()].filter((at) => now() - at < 60_000)
    ends.set(service.name, recent)
    if (recent.length > mostRestarts) {
      giveUp(`${service.name} ended ${recent.length} times within a minute (${how}); its log is ${service.logFile}.`)
      return
    }
    const wait = 0.5 * 2 ** (recent.length - 1)
    say(`${service.name} ended (${how}); starting it again in ${wait} s. Its log is ${service.logFile}.`)
    await sleep(wait * 1000, undefined, { signal: over.signal }).catch(() => undefined)
    if (over.signal.aborted) return
    await start(service).catch((error: Error) => again(service, error.message))
  }

  /** Stops the named services one after another, in this order; nothing is started again from now on. */
  async function stopAll(order: string[]): Promise<void> {
    over.abort()
    for (const name of order) {
      const entry = running.get(name)
      const child = await entry?.child
      if (child) await stopProcess(child, entry?.service.stopSignal)
    }
  }

  return { start, stopAll }
}

const howItEnded = (child: ChildProcess) =>
  child.signalCode ? `killed by ${child.signalCode}` : `exit code ${child.exitCode ?? 'unknown'}`
