import { randomUUID } from 'node:crypto'
import { createGuildhall, type Guildhall, submitApplication } from '@guildhall/casework'
import pg from 'pg'
import { application } from './application.ts'
import { startChild } from './child.ts'
import type { Ground } from './ground.ts'
import type { Fact } from './measure.ts'
import { TWO_TIMERS } from './services.ts'
import { settingsFor, silent } from './settings.ts'

const CASES = 5_000
const TIMERS = 2 * CASES
const WITHIN_MS = 60_000
const LONGEST_MS = 180_000
/** A quiet office: a submission each 50 ms. */
const EVERY_MS = 50
const IDLE_MS = 10_000

/**
 * Ten thousand timers, two a case, that fall due while no worker runs: how long one worker takes until all have fired, whether each case met its two
 * in order, and how long the slowest hundredth of submissions took meanwhile beside an idle time.
 */
export async function benchTimers(ground: Ground): Promise<Fact[]> {
  const g = await createGuildhall(settingsFor(ground), { log: silent })
  const client = new pg.Client({ connectionString: ground.databaseUrl })
  await client.connect()
  const api = await startChild('api-server.ts', [ground.databaseUrl, ground.redisUrl ?? ''])
  try {
    await makeCases(g, client)
    await submissionsWhile(api.url, wait(2_000))
    const idle = await submissionsWhile(api.url, wait(IDLE_MS))
    // Within ten milliseconds, and the two of a case are neighbours: whoever does not mind their order will mix them up.
    await client.query(
      `update work set due_at = $1::timestamptz + (2 * place + case when key like '%second' then 1 else 0 end) * interval '1 microsecond'
       from (select id, row_number() over () as place from cases where slug = $2) c
       where case_id = c.id and kind = 'fire-timer' and done_at is null`,
      [new Date(), TWO_TIMERS],
    )
    const started = performance.now()
    const worker = await startChild('worker-process.ts', [ground.databaseUrl, ground.redisUrl ?? ''])
    try {
      const busy = await submissionsWhile(api.url, allFired(client))
      const seconds = (performance.now() - started) / 1000
      const wrong = await outOfOrder(client)
      return [
        {
          name: `${TIMERS} timers due at one moment, one worker`,
          value: `all fired after ${seconds.toFixed(1)} s (${(TIMERS / seconds).toFixed(0)} a second), its start included`,
          reached: seconds * 1000 <= WITHIN_MS,
          wanted: `within ${WITHIN_MS / 1000} s`,
        },
        { name: 'Cases that met their timers out of order', value: String(wrong), reached: wrong === 0, wanted: '0' },
        {
          name: 'Submissions meanwhile, 99 of 100',
          value: `within ${busy.toFixed(0)} ms, idle ${idle.toFixed(0)} ms, ratio ${(busy / idle).toFixed(1)}`,
          reached: busy < 3 * idle,
          wanted: 'below 3',
        },
      ]
    } finally {
      await worker.stop()
    }
  } finally {
    await api.stop()
    await client.end()
    await g.close()
  }
}

/** One case by the use case, the others copied from it. */
async function makeCases(g: Guildhall, client: pg.Client): Promise<void> {
  const { answers } = application(1)
  const about = { slug: TWO_TIMERS, answers, key: randomUUID(), actor: { kind: 'guest' as const }, actorKey: 'bench' }
  const { reference } = await submitApplication(g, about)
  await client.query(`create temporary table pattern as select * from cases where reference = '${reference}'`)
  await client.query(
    `create temporary table made as
     select gen_random_uuid() as new_id, n, p.* from pattern p, generate_series(1, ${CASES - 1}) n`,
  )
  const copies: [string, Record<string, string>][] = [
    ['cases', { id: 'm.new_id', reference: `m.reference || '-' || m.n` }],
    ['events', { case_id: 'm.new_id' }],
    ['work', { case_id: 'm.new_id', id: 'gen_random_uuid()' }],
    ['tasks', { case_id: 'm.new_id', id: 'gen_random_uuid()' }],
  ]
  for (const [table, own] of copies) {
    const { rows } = await client.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1`,
      [table],
    )
    const names = rows.map(({ name }) => name)
    const values = names.map((name) => own[name] ?? `o.${name}`)
    const key = table === 'cases' ? 'id' : 'case_id'
    await client.query(
      `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from made m join ${table} o on o.${key} = m.id`,
    )
  }
}

async function allFired(client: pg.Client): Promise<void> {
  const until = Date.now() + LONGEST_MS
  while (Date.now() < until) {
    const { rows } = await client.query(
      `select exists (select from work where kind = 'fire-timer' and due_at <= now() and done_at is null and dead_at is null) as some`,
    )
    if (!rows[0].some) return
    await wait(100)
  }
  throw new Error(`Not all of ${TIMERS} timers fired within ${LONGEST_MS / 1000} s`)
}

async function outOfOrder(client: pg.Client): Promise<number> {
  const { rows } = await client.query(
    `select count(*) as count from (
       select array_agg(data->>'key' order by seq) as keys from events
       where type = 'timer-fired' and case_id in (select id from cases where slug = $1) group by case_id) fired
     where keys <> array['look#1:deadline:first', 'look#1:deadline:second']`,
    [TWO_TIMERS],
  )
  return rows[0].count
}

/** Sends a submission now and then for as long as something lasts; gives the milliseconds within which 99 of 100 were answered. */
async function submissionsWhile(url: string, something: Promise<unknown>): Promise<number> {
  let isOver = false
  const over = something.finally(() => {
    isOver = true
  })
  const times: number[] = []
  const sent: Promise<void>[] = []
  while (!isOver) {
    sent.push(submit(url).then((ms) => void times.push(ms)))
    await wait(EVERY_MS)
  }
  await over
  await Promise.all(sent)
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? 0
}

let count = 3_000_000

async function submit(url: string): Promise<number> {
  count += 1
  const started = performance.now()
  const reply = await fetch(`${url}/api/applications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(application(count)),
  })
  if (reply.status !== 201) throw new Error(`The API answers ${reply.status}: ${await reply.text()}`)
  return performance.now() - started
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
