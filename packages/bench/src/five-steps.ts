import { randomUUID } from 'node:crypto'
import { carryOut, createGuildhall, type Guildhall, submitApplication } from '@guildhall/casework'
import pg from 'pg'
import { application } from './application.ts'
import { type Child, startChild } from './child.ts'
import type { Ground } from './ground.ts'
import { type Figure, median } from './measure.ts'
import { FIVE_STEPS } from './services.ts'
import { settingsFor, silent } from './settings.ts'
import { bareStatement, namesAfter, type Write, writesOf } from './writes.ts'

const ROUNDS = 5
const CASES = 1_000
const AT_ONCE = 20
const EVENTS = 6
const LONGEST_MS = 60_000

/**
 * Cases a second from their submission to their end, five steps of each through BullMQ and the worker, beside a bare script that writes the very same
 * rows: one prepared statement and commit for each event, in the same tables with the same durability.
 */
export async function benchFiveSteps(ground: Ground, where = ''): Promise<Figure> {
  const g = await createGuildhall(settingsFor(ground), { log: silent })
  const pool = new pg.Pool({ connectionString: ground.databaseUrl, max: settingsFor(ground).DATABASE_POOL })
  const events = recorded.get(ground) ?? (await recordCase(g, pool))
  recorded.set(ground, events)
  const worker = await startChild('worker-process.ts', [ground.databaseUrl, ground.redisUrl ?? ''])
  try {
    await runCases(g, pool, CASES)
    const bareRound = async () => {
      // It would carry out the work that the bare script writes.
      worker.pause()
      const perSecond = await writeAlone(pool, events, CASES)
      worker.resume()
      return perSecond
    }
    await bareRound()
    const ours: number[] = []
    const bare: number[] = []
    let statements = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await statementsOf(g, worker)
      ours.push(await runCases(g, pool, CASES))
      statements += (await statementsOf(g, worker)) - before
      bare.push(await bareRound())
    }
    const perEvent = (statements / (ROUNDS * CASES * EVENTS)).toFixed(2)
    return {
      name: `Five-step cases to their end${where}`,
      unit: 'a second',
      ours: median(ours),
      bare: median(bare),
      wanted: 0.5,
      notes: `${perEvent} statements and as many commits an event (reads and the relay's sweeps included), ${EVENTS} events a case; bare: 1 of each; ${ground.redisUrl ? 'Redis' : 'PostgreSQL'} backend, medians of ${ROUNDS} rounds of ${CASES} cases`,
    }
  } finally {
    await worker.stop()
    await g.close()
    await pool.end()
  }
}

/** Read off young tables once: later they hold too much to be compared as a whole. */
const recorded = new WeakMap<Ground, Write[][]>()

async function statementsOf(g: { traffic: { statements: number } }, worker: Child): Promise<number> {
  const theirs = (await (await fetch(`${worker.url}/traffic`)).json()) as { statements: number }
  return g.traffic.statements + theirs.statements
}

let count = 0

function submit(g: Guildhall) {
  count += 1
  const { answers } = application(count)
  return submitApplication(g, {
    slug: FIVE_STEPS,
    answers: { ...answers, email: `${randomUUID()}@example.com` },
    key: randomUUID(),
    actor: { kind: 'guest' },
    actorKey: 'bench',
  })
}

/** What one case writes, event by event, carried out here without a queue. */
async function recordCase(g: Guildhall, pool: pg.Pool): Promise<Write[][]> {
  const alone = { ...g, queue: { enqueue: async () => true } }
  const events = [await writesOf(pool, () => submit(alone))]
  while (events.length < EVENTS) {
    const work = events.at(-1)!.find(({ table, changed }) => table === 'work' && !changed)
    if (!work) throw new Error('The recorded case has no further work')
    events.push(await writesOf(pool, () => carryOut(alone, String(work.row['id']))))
  }
  return events
}

async function runCases(g: Guildhall, pool: pg.Pool, cases: number): Promise<number> {
  const since = new Date()
  const ended = async (): Promise<number> =>
    (await pool.query(`select count(*) from cases where status = 'ended' and opened_at >= $1`, [since])).rows[0].count
  const started = performance.now()
  await atOnce(cases, () => submit(g))
  while ((await ended()) < cases) {
    if (performance.now() - started > LONGEST_MS) throw new Error(`${cases} cases did not end within ${LONGEST_MS} ms`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return (cases * 1000) / (performance.now() - started)
}

async function writeAlone(pool: pg.Pool, events: Write[][], cases: number): Promise<number> {
  const statements = events.map(bareStatement)
  const newNames = namesAfter(events.flat())
  const started = performance.now()
  await atOnce(cases, async () => {
    const names = newNames()
    for (const [n, { text, values }] of statements.entries())
      await pool.query({ name: `event-${n}`, text, values: values(names) })
  })
  return (cases * 1000) / (performance.now() - started)
}

async function atOnce(times: number, run: () => Promise<unknown>): Promise<void> {
  let left = times
  const one = async () => {
    while (left > 0) {
      left -= 1
      await run()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}
