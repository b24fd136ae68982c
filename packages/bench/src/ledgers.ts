import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { chain, createGuildhall, emptyLedger, LEDGER_FORMAT, submitApplication } from '@guildhall/casework'
import pg from 'pg'
import { application } from './application.ts'
import type { Ground } from './ground.ts'
import type { Fact } from './measure.ts'
import { TWO_TIMERS } from './services.ts'
import { settingsFor, silent } from './settings.ts'

const LINES_OF_A_CASE = 25
const CASES_AT_A_TIME = 1_000
const MOST_MB = 400
const LEAST_A_SECOND = 10_000
const VERIFIER = fileURLToPath(new URL('../../casework/src/verify/main.ts', import.meta.url))
/** Says at its end how much memory the process has held at most. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.error(`held ${process.resourceUsage().maxRSS}`))'

/** Has ledgers of so many lines verified by the command that operators use, ever more of them: lines in a second, and the memory that it takes. */
export async function benchLedgers(ground: Ground, sizes: number[]): Promise<Fact[]> {
  const facts: Fact[] = []
  let before = 0
  for (const size of sizes) {
    await fill(ground, size - before)
    before = size
    facts.push(await measure(ground))
  }
  return facts
}

async function fill(ground: Ground, lines: number): Promise<void> {
  const client = new pg.Client({ connectionString: ground.databaseUrl })
  await client.connect()
  try {
    await writeLedgers(ground, client, Math.ceil(lines / LINES_OF_A_CASE))
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

async function measure(ground: Ground): Promise<Fact> {
  const started = performance.now()
  const { code, said, heldMb } = await verify(ground.databaseUrl)
  const seconds = (performance.now() - started) / 1000
  const count = Number(/ (\d+) lines/.exec(said)?.[1] ?? 0)
  const rate = count / seconds
  return {
    name: `Verifying ${count.toLocaleString('en-GB')} lines of ledgers`,
    value: `${seconds.toFixed(1)} s, ${rate.toFixed(0)} lines a second, ${heldMb.toFixed(0)} MB held, ended with ${code}`,
    reached: code === 0 && rate >= LEAST_A_SECOND && heldMb <= MOST_MB,
    wanted: `${LEAST_A_SECOND} lines a second in ${MOST_MB} MB, and that all hold`,
  }
}

/** One case by the use case; the others are copies of it with ledgers of their own. */
async function writeLedgers(ground: Ground, client: pg.Client, cases: number): Promise<void> {
  const g = await createGuildhall(settingsFor(ground), { log: silent })
  const { answers } = application(1)
  const about = { slug: TWO_TIMERS, answers, key: randomUUID(), actor: { kind: 'guest' as const }, actorKey: 'bench' }
  const { reference } = await submitApplication(g, about)
  await g.close()
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = 'cases'
     and column_name not in ('id', 'reference', 'ledger_length', 'ledger_head', 'ledger_format')`,
  )
  const others = rows.map(({ name }) => name)
  for (let made = 0; made < cases; made += CASES_AT_A_TIME) {
    const batch = Array.from({ length: Math.min(CASES_AT_A_TIME, cases - made) }, ledgerOfACase)
    await client.query('begin')
    await client.query(
      `insert into cases (id, reference, ledger_length, ledger_head, ledger_format, ${others.join(', ')})
       select r.id, 'OLD-' || r.id, ${LINES_OF_A_CASE}, decode(r.hash, 'hex'), ${LEDGER_FORMAT}, ${others.map((name) => `p.${name}`).join(', ')}
       from cases p, jsonb_to_recordset($1::jsonb) as r (id uuid, hash text) where p.reference = $2`,
      [JSON.stringify(batch.map(({ id, head }) => ({ id, hash: head.hash }))), reference],
    )
    await client.query(
      `insert into events (case_id, seq, at, type, step, actor, data, hash)
       select r.id, r.seq, r.at, r.type, r.step, r.actor, r.data, decode(r.hash, 'hex')
       from jsonb_to_recordset($1::jsonb)
         as r (id uuid, seq int, at timestamptz, type text, step text, actor jsonb, data jsonb, hash text)`,
      [JSON.stringify(batch.flatMap(({ id, events }) => events.map((event) => ({ id, ...event }))))],
    )
    await client.query('commit')
  }
}

function ledgerOfACase() {
  const id = randomUUID()
  const lines = Array.from({ length: LINES_OF_A_CASE }, (_, index) => ({
    type: 'timer-set' as const,
    step: 'look',
    data: { key: `look#1:deadline:${index}`, dueAt: '2026-12-01T10:00:00.000Z' },
  }))
  return { id, ...chain(emptyLedger(id), lines, '2026-11-24T10:00:00.000Z') }
}

function verify(databaseUrl: string): Promise<{ code: number | null; said: string; heldMb: number }> {
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const child = spawn(process.execPath, ['--import', TELL_MEMORY, VERIFIER], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, said, heldMb: Number(/held (\d+)/.exec(said)?.[1] ?? 0) / 1024 }))
  })
}
