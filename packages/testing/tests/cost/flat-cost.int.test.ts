import { randomUUID } from 'node:crypto'
import { createGuildhall, type Guildhall, readEnv, seed, submitApplication } from '@guildhall/casework'
import { demoKeys, demoTemplates } from '@guildhall/connectors'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { createTestDatabase, type TestDatabase } from '../../src/database/create-test-database.ts'
import { testPrefix, testRedis } from '../../src/redis/test-redis.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

let database: TestDatabase
let g: Guildhall & { close(): Promise<void> }
let watcher: pg.Client

beforeAll(async () => {
  database = await createTestDatabase()
  const env = readEnv({
    DATABASE_URL: database.url,
    // One connection, so that every submission runs by the plan that it made while the tables were empty.
    DATABASE_POOL: '1',
    REDIS_URL: testRedis().url,
    QUEUE_PREFIX: testPrefix(),
    PUBLIC_URL: 'http://localhost:4000',
    SESSION_SECRET: 'a secret of a test that is long enough',
    GOVUK_PAY_URL: 'http://127.0.0.1:9',
    GOVUK_PAY_API_KEY: demoKeys.pay,
    GOVUK_PAY_WEBHOOK_SECRET: demoKeys.payWebhookSecret,
    GOVUK_NOTIFY_URL: 'http://127.0.0.1:9',
    GOVUK_NOTIFY_API_KEY: demoKeys.notify,
    GOVUK_NOTIFY_TEMPLATE_ID: demoTemplates.email,
    UPLOAD_FOLDER: '.data/uploads',
  })
  g = await createGuildhall(env, { log })
  await seed(g)
  watcher = new pg.Client({ connectionString: database.url })
  await watcher.connect()
  // Else PostgreSQL may look at a table half way and make another plan, which would hide or feign what is looked for.
  const { rows } = await watcher.query<{ relname: string }>('select relname from pg_stat_user_tables')
  for (const { relname } of rows) await watcher.query(`alter table ${relname} set (autovacuum_enabled = off)`)
})
afterAll(async () => {
  await watcher?.end()
  await g?.close()
  await database?.drop()
})

let sent = 0

async function submit(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    sent += 1
    await submitApplication(g, {
      slug: 'missed-bin',
      answers: {
        address: { line1: '1 Abbey Road', town: 'Kingsmere', postcode: 'KM1 1AA' },
        bin: 'recycling',
        outInTime: true,
        fullName: `Resident ${sent}`,
        email: `resident${sent}@example.com`,
      },
      key: randomUUID(),
      actor: { kind: 'guest' },
      actorKey: 'guest',
    })
  }
}

/** How many rows of each table PostgreSQL has read so far, once the only connection has handed its counts in. */
async function rowsRead(): Promise<Map<string, number>> {
  await g.db.selectNoFrom(({ fn }) => fn('pg_stat_force_next_flush').as('flushed')).execute()
  await new Promise((resolve) => setTimeout(resolve, 200))
  const { rows } = await watcher.query<{ relname: string; read: number }>(
    'select relname, (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read from pg_stat_user_tables',
  )
  return new Map(rows.map(({ relname, read }) => [relname, read]))
}

test('a submission reads as few rows among a thousand cases as among the first', async () => {
  await submit(20)
  const young = await rowsRead()
  await submit(100)
  const older = await rowsRead()
  await submit(780)
  const old = await rowsRead()
  await submit(100)
  const oldest = await rowsRead()
  for (const [table, read] of oldest) {
    const then = older.get(table)! - young.get(table)!
    const now = read - old.get(table)!
    // A little less than before is rounded to -0, which is not 0 to toEqual.
    const readPerSubmission = Math.round((now - then) / 100) + 0
    expect({ table, readPerSubmission }).toEqual({ table, readPerSubmission: 0 })
  }
})
