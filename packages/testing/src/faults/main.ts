/** `npm run test:faults`: many cases through a storm of faults, and one line of what came of it. It ends with 1 when anything was lost. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startPostgres } from '../database/start-postgres.ts'
import { createClient } from './client.ts'
import { startFilled } from './direct.ts'
import { layGround } from './ground.ts'
import { signIn } from './journey.ts'
import { keepRunning } from './storm/crew.ts'
import { readOptions } from './storm/options.ts'
import { seeded } from './storm/random.ts'
import { tally } from './storm/tally.ts'
import { type Acknowledged, insist, walk } from './storm/walker.ts'
import { ownRedis, startStorm } from './storm/weather.ts'

const SETTLE_MS = 180_000

const options = readOptions(process.argv.slice(2))
const random = seeded(options.seed)
const folder = await mkdtemp(join(tmpdir(), 'guildhall-faults-'))
const [postgres, redis] = await Promise.all([startPostgres(), ownRedis(folder)])
const ground = await layGround({ databaseUrl: postgres.url, redisUrl: redis?.url ?? null })
const apis = await Promise.all([keepRunning(() => ground.startApi()), keepRunning(() => ground.startApi({}, 'beside'))])
const workers = await Promise.all([keepRunning(() => ground.startWorker()), keepRunning(() => ground.startWorker())])

/** Another copy of the api, or the same a moment later. */
const anotherUrl = async () => {
  await sleep(300 + random() * 700)
  return apis[Math.floor(random() * apis.length)]!.url()
}
const clientOf = (walker: number) =>
  createClient(ground.apiUrl, anotherUrl, { from: `127.0.1.${1 + (walker % 250)}`, mostTries: 90, insists: true })

const told: Acknowledged[] = []
const failures: string[] = []
let turnedAway = 0
let begun = 0

async function walkOn(walker: number, desk: Record<string, string>): Promise<void> {
  while (begun < options.cases) {
    begun += 1
    const one = { call: clientOf(walker + begun), desk, random, note: (note: Acknowledged) => void told.push(note) }
    await walk(ground, one).then(
      (end) => {
        if (!end) turnedAway += 1
      },
      (error: Error) => void failures.push(error.message),
    )
  }
}

const isQuiet = async () => {
  const [row] = await insist(() =>
    ground.sql<{ n: number }>(`select count(*)::int as n from work where done_at is null and dead_at is null
      and (due_at <= now() or last_error is not null or lease_until is not null)`),
  )
  return row!.n === 0
}

const desk = await signIn(clientOf(0))
// Just room for all, so that the last places are fought for.
await startFilled(ground.g)
await ground.sql('update slots set capacity = ceil($1::numeric / (select count(*) from slots))', [options.cases])
const storm = startStorm({ workers, apis, postgres, redis, outside: ground.outside }, random, options.everyMs)
const from = performance.now()
await Promise.all(Array.from({ length: options.atOnce }, (_, walker) => walkOn(walker, desk)))
await storm.stop()
const end = performance.now() + SETTLE_MS
while (performance.now() < end && !(await isQuiet())) await sleep(500)
const seconds = Math.round((performance.now() - from) / 1000)

const { steps, acknowledged, missing, doubled, stuck, early, oversold, brokenChains } = await tally(ground, told)
const faults = Object.entries(storm.counts).map(([name, n]) => `${n} ${name}`)
for (const failure of new Set(failures)) console.error(failure)
console.log(
  `seed ${options.seed}: ${told.length} cases (${turnedAway} found no slot), ${steps} steps, ${seconds} s; faults: ${faults.join(', ')}; ` +
    `acknowledged ${acknowledged}, missing ${missing}, doubled ${doubled}, stuck ${stuck + failures.length}, early timers ${early}, ` +
    `oversold ${oversold}, broken ledgers ${brokenChains}`,
)
await Promise.all([...apis, ...workers].map((post) => post.dismiss()))
await ground.close()
await redis?.kill()
await postgres.stop()
await rm(folder, { recursive: true, force: true })
process.exit(missing + doubled + stuck + failures.length + early + oversold + brokenChains === 0 ? 0 : 1)
