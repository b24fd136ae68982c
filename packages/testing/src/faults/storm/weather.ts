import { setTimeout as sleep } from 'node:timers/promises'
import { findRedis, freePort, type RunningRedis, startRedis, stopProcess } from '@guildhall/local-services'
import type { TestPostgres } from '../../database/start-postgres.ts'
import { testEnv } from '../../env.ts'
import { flushRedis } from '../flush-redis.ts'
import type { Outside } from '../outside.ts'
import type { Post } from './crew.ts'

/** What can be hit. */
export type Targets = { workers: Post[]; apis: Post[]; postgres: TestPostgres; redis?: OwnRedis; outside: Outside }

export type OwnRedis = { url: string; kill(): Promise<void>; start(): Promise<void> }

/** A Redis of the storm's own, on one port over all its lives; undefined where the machine has none. */
export async function ownRedis(folder: string): Promise<OwnRedis | undefined> {
  const program = findRedis(testEnv().path)
  if (!program) return undefined
  const port = await freePort()
  let running: RunningRedis = await startRedis({ program, folder, port })
  return {
    url: running.url,
    kill: () => stopProcess(running.process, 'SIGKILL'),
    start: async () => {
      running = await startRedis({ program, folder, port })
    },
  }
}

type Hit = { weight: number; hit(targets: Targets, pick: <T>(of: T[]) => T): Promise<unknown> }

/** Every kind of fault and how often it comes beside the others. */
export const hits: Record<string, Hit> = {
  'worker killed': { weight: 4, hit: ({ workers }, pick) => pick(workers).kill() },
  'worker frozen': { weight: 2, hit: ({ workers }, pick) => pick(workers).freeze(4_000) },
  'api killed': { weight: 3, hit: ({ apis }, pick) => pick(apis).kill() },
  'Redis flushed': { weight: 3, hit: async ({ redis }) => redis && flushRedis(redis.url).catch(() => undefined) },
  'Redis killed': {
    weight: 1,
    hit: async ({ redis }) => {
      await redis?.kill()
      await sleep(2_000)
      await redis?.start()
    },
  },
  'PostgreSQL crashed': {
    weight: 1,
    hit: async ({ postgres }) => {
      await postgres.crash()
      await sleep(500)
      await postgres.start()
    },
  },
  'payment replies lost': { weight: 3, hit: ({ outside }) => outside.faults('govuk-pay', { dropReplyAfterActing: 3 }) },
  'payment calls failed': {
    weight: 2,
    hit: ({ outside }) => outside.faults('govuk-pay', { failNext: 4, status: 500 }),
  },
  'email replies lost': {
    weight: 3,
    hit: ({ outside }) => outside.faults('govuk-notify', { dropReplyAfterActing: 4 }),
  },
  'email calls failed': {
    weight: 2,
    hit: ({ outside }) => outside.faults('govuk-notify', { failNext: 6, status: 503 }),
  },
  'slow outside': { weight: 1, hit: ({ outside }) => outside.faults('govuk-pay', { delayMs: 1_500 }) },
}

/** Lets faults come, one every so often, until it is told to stop; counts them by kind. The outside world is well again afterwards. */
export function startStorm(targets: Targets, random: () => number, everyMs: number) {
  const counts: Record<string, number> = {}
  const all = Object.entries(hits).flatMap(([name, { weight }]) => Array<string>(weight).fill(name))
  const pick = <T>(of: T[]): T => of[Math.floor(random() * of.length)]!
  const stopping = new AbortController()
  const blow = async () => {
    while (!stopping.signal.aborted) {
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return
      const name = pick(all)
      counts[name] = (counts[name] ?? 0) + 1
      await hits[name]!.hit(targets, pick)
    }
  }
  const blowing = blow()
  return {
    counts,
    stop: async () => {
      stopping.abort()
      await blowing
      await targets.outside.faults('govuk-pay')
      await targets.outside.faults('govuk-notify')
    },
  }
}
