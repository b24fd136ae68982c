import { randomUUID } from 'node:crypto'
import { createGuildhall, type Guildhall, submitApplication } from '@guildhall/casework'
import { demoKeys } from '@guildhall/connectors'
import { buildFakes } from '@guildhall/connectors/fakes'
import { startWorker } from '@guildhall/worker'
import pg from 'pg'
import { application } from './application.ts'
import type { Ground } from './ground.ts'
import type { Figure } from './measure.ts'
import { settingsFor, silent } from './settings.ts'

const CASES = 300
const AT_ONCE = 10
const LONGEST_MS = 120_000

/**
 * Cases a second from the submission until their confirmation was sent through BullMQ, the worker and a stand-in of GOV.UK Notify over HTTP, beside
 * the very rows that they leave written by SQL alone, one statement and commit for each table's rows of each case.
 */
export async function benchCases(ground: Ground): Promise<Figure> {
  const fakes = buildFakes({ keys: { notify: demoKeys.notify } })
  const fakesUrl = await fakes.listen({ port: 0, host: '127.0.0.1' })
  const g = await createGuildhall(settingsFor(ground, fakesUrl), { log: silent })
  const worker = startWorker(g, AT_ONCE)
  try {
    await run(g, 20, 1_000_000)
    const before = { ...g.traffic }
    const started = performance.now()
    const ids = await run(g, CASES, 2_000_000)
    const ours = (CASES * 1000) / (performance.now() - started)
    const statements = (g.traffic.statements - before.statements) / CASES
    const bare = await writeAlone(ground.databaseUrl, ids)
    const notes = `${statements.toFixed(1)} statements a case, the relay's sweeps included; ${ground.redisUrl ? 'Redis' : 'PostgreSQL'} backend, ${AT_ONCE} at once`
    return { name: 'Cases until their confirmation is sent', unit: 'a second', ours, bare, notes }
  } finally {
    await worker.stop()
    await g.close()
    await fakes.close()
  }
}

/** Submits that many cases and waits until the message of each was sent. */
async function run(g: Guildhall, count: number, from: number): Promise<string[]> {
  const references: string[] = []
  let next = 0
  const submit = async () => {
    while (next < count) {
      next += 1
      const { answers, service: slug } = application(from + next)
      const sent = await submitApplication(g, {
        slug,
        answers,
        key: randomUUID(),
        actor: { kind: 'guest' },
        actorKey: 'bench',
      })
      references.push(sent.reference)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, submit))
  const until = Date.now() + LONGEST_MS
  while (Date.now() < until) {
    const rows = await g.db
      .selectFrom('messages')
      .innerJoin('cases', 'cases.id', 'messages.case_id')
      .select('cases.id')
      .where('cases.reference', 'in', references)
      .execute()
    if (rows.length === count) return rows.map(({ id }) => id)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Not every one of ${count} cases had its confirmation sent within ${LONGEST_MS / 1000} s`)
}

const tables = ['cases', 'events', 'work', 'tasks', 'messages']

/** Writes copies of the cases' rows into tables of the same shape and indexes, and says how many cases a second that is. */
async function writeAlone(databaseUrl: string, ids: string[]): Promise<number> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: AT_ONCE })
  try {
    for (const table of tables) await pool.query(`create table bare_${table} (like ${table} including all)`)
    const waiting = [...ids]
    const write = async () => {
      for (let id = waiting.pop(); id; id = waiting.pop()) {
        for (const table of tables) {
          const key = table === 'cases' ? 'id' : 'case_id'
          await pool.query({
            name: table,
            text: `insert into bare_${table} select * from ${table} where ${key} = $1`,
            values: [id],
          })
        }
      }
    }
    const started = performance.now()
    await Promise.all(Array.from({ length: AT_ONCE }, write))
    const perSecond = (ids.length * 1000) / (performance.now() - started)
    for (const table of tables) await pool.query(`drop table bare_${table}`)
    return perSecond
  } finally {
    await pool.end()
  }
}
