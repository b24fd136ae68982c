import { setTimeout as sleep } from 'node:timers/promises'
import { findRedis, freePort, type RunningRedis, startRedis, stopProcess } from '@guildhall/local-services'
import type { TestPostgres } from '../../database/start-postgres.ts'
import { testEnv } from '../../env.ts'
import { flushRedis } from '../flush-redis.ts'
import type { Outside } from '../outside.ts'
import { type Post, signal } from './crew.ts'

/** What can be hit. */
export type Targets = { workers: Post[]; apis: Post[]; postgres: TestPostgres; redis?: OwnRedis; outside: Outside }

export type OwnRedis = {
  url: string
  kill(): Promise<void>
  start(): Promise<void>
  /** Stops it for so many milliseconds in the middle of whatever it does; its connections stay. */
  freeze(ms: number): Promise<void>
}

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
    freeze: async (ms) => {
      const { pid } = running.process
      signal(pid!, 'SIGSTOP')
      await sleep(ms)
      signal(pid!, 'SIGCONT')
    },
  }
}

type Hit = { weight: number; hit(targets: Targets, pick: <T>(of: T[]) => T): Promise<unknown> }

/** Every kind of fault and how often it comes beside the others. */
export const hits = {
  'worker killed': { weight: 4, hit: ({ workers }, pick) => pick(workers).kill() },
  'worker frozen': { weight: 2, hit: ({ workers }, pick) => pick(workers).freeze(4_000) },
  'worker told to stop': { weight: 1, hit: ({ workers }, pick) => pick(workers).stop() },
  'api killed': { weight: 3, hit: ({ apis }, pick) => pick(apis).kill() },
  'api told to stop': { weight: 1, hit: ({ apis }, pick) => pick(apis).stop() },
  'Redis flushed': { weight: 3, hit: async ({ redis }) => redis && flushRedis(redis.url).catch(() => undefined) },
  'Redis killed': {
    weight: 1,
    hit: async ({ redis }) => {
      await redis?.kill()
      await sleep(2_000)
      await redis?.start()
    },
  },
  // Only where it is asked for by name: a storm of a few minutes has other things to do.
  'Redis away for a minute': {
    weight: 0,
    hit: async ({ redis }) => {
      await redis?.kill()
      await sleep(60_000)
      await redis?.start()
    },
  },
  'Redis frozen': { weight: 1, hit: async ({ redis }) => redis?.freeze(3_000) },
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
} satisfies Record<string, Hit>

export type HitName = keyof typeof hits

/** Lets faults come, one every so often, until it is told to stop; counts them by kind. The outside world is well again afterwards. */
export function startStorm(
  targets: Targets,
  random: () => number,
  {
    everyMs,
    kinds = Object.keys(hits) as HitName[],
    mostHits = Number.POSITIVE_INFINITY,
  }: { everyMs: number; kinds?: HitName[]; mostHits?: number },
) {
  const counts: Record<string, number> = {}
  const [only] = kinds
  const all =
    kinds.length === 1 && only ? [only] : kinds.flatMap((name) => Array<HitName>(hits[name].weight).fill(name))
  const pick = <T>(of: T[]): T => of[Math.floor(random() * of.length)]!
  const stopping = new AbortController()
  let left = mostHits
  const blow = async () => {
    while (!stopping.signal.aborted && left > 0) {
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return
      if (all.length === 0) continue
      left -= 1
      const name = pick(all)
      counts[name] = (counts[name] ?? 0) + 1
      const { hit }: Hit = hits[name]
      await hit(targets, pick)
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
