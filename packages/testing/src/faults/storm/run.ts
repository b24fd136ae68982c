import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '../client.ts'
import { startFilled } from '../direct.ts'
import { signIn } from '../journey.ts'
import type { Field } from './field.ts'
import type { StormOptions } from './options.ts'
import { seeded } from './random.ts'
import { type Tally, tally } from './tally.ts'
import { insist, walk } from './walker.ts'
import { type HitName, startStorm } from './weather.ts'

/** Longer than a system is ever left alone after its failures: whatever still waits by then without anything else having moved is stuck. */
const STILL_MS = 6 * 60_000
const LONGEST_SETTLE_MS = 60 * 60_000

/** What came of a storm: the count of everything on the field, how often each fault came, and what no walker got over. */
export type Aftermath = Tally & {
  cases: number
  turnedAway: number
  seconds: number
  faults: Record<string, number>
  failures: string[]
}

/** Leads so many cases over a field while faults come, of all kinds or of some, waits until nothing is left to be done, and counts. */
export async function runStorm(
  field: Field,
  options: StormOptions & { kinds?: HitName[]; mostHits?: number },
): Promise<Aftermath> {
  const { ground, apis, told } = field
  const random = seeded(options.seed)
  const before = told.length
  const failures: string[] = []
  let turnedAway = 0
  let begun = 0
  const { minutes = Number.POSITIVE_INFINITY } = options
  const lastStart = performance.now() + minutes * 60_000
  /** Another copy of the api, or the same a moment later. */
  const anotherUrl = async () => {
    await sleep(300 + random() * 700)
    return apis[Math.floor(random() * apis.length)]!.url()
  }
  const clientOf = (walker: number) =>
    createClient(ground.apiUrl, anotherUrl, { from: `127.0.1.${1 + (walker % 250)}`, mostTries: 90, insists: true })
  const walkOn = async (walker: number, desk: Record<string, string>) => {
    while (begun < options.cases && performance.now() < lastStart) {
      begun += 1
      const note = told.push.bind(told)
      try {
        if (!(await walk(ground, { call: clientOf(walker + begun), desk, random, note }))) turnedAway += 1
      } catch (error) {
        failures.push((error as Error).message)
      }
    }
  }

  const desk = await signIn(clientOf(0))
  await makeRoom(field, options.cases)
  const storm = startStorm({ ...field, outside: ground.outside }, random, options)
  const from = performance.now()
  await Promise.all(Array.from({ length: options.atOnce }, (_, walker) => walkOn(walker, desk)))
  await storm.stop()
  await settle(field)
  const seconds = Math.round((performance.now() - from) / 1000)
  const counted = await tally(ground, told)
  return { ...counted, cases: told.length - before, turnedAway, seconds, faults: storm.counts, failures }
}

/** Just room for all, so that the last places are fought for. */
async function makeRoom({ ground }: Field, cases: number): Promise<void> {
  await startFilled(ground.g)
  await ground.sql('update slots set capacity = used + ceil($1::numeric / (select count(*) from slots))', [cases])
}

/** Waits until nothing is left to be done, or until what is left has not become less for so long that it is stuck. */
async function settle(field: Field): Promise<void> {
  const end = performance.now() + LONGEST_SETTLE_MS
  let least = Number.POSITIVE_INFINITY
  let movedAt = performance.now()
  while (performance.now() < Math.min(end, movedAt + STILL_MS)) {
    const left = await countLeft(field)
    if (left === 0) return
    if (left < least) movedAt = performance.now()
    least = Math.min(least, left)
    await sleep(500)
  }
}

async function countLeft({ ground }: Field): Promise<number> {
  const [row] = await insist(() =>
    ground.sql<{ n: number }>(`select count(*)::int as n from work where done_at is null and dead_at is null
      and (due_at <= now() or last_error is not null or lease_until is not null)`),
  )
  return row!.n
}

/** Everything that has to be nought. */
export function lossesOf(aftermath: Aftermath): Record<string, number> {
  const { missing, doubled, stuck, early, oversold, brokenChains, failures } = aftermath
  return {
    missing,
    doubled,
    stuck: stuck + failures.length,
    'early timers': early,
    oversold,
    'broken ledgers': brokenChains,
  }
}
