import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGuildhall, type Guildhall, readEnv, seed } from '@guildhall/casework'
import { demoKeys, demoTemplates } from '@guildhall/connectors'
import { freePort } from '@guildhall/local-services'
import pg from 'pg'
import { createTestDatabase } from '../database/create-test-database.ts'
import { type StartedProcess, startProcess } from '../process/start-process.ts'
import { testPrefix, testRedis } from '../redis/test-redis.ts'
import { type Outside, openOutside } from './outside.ts'

type Row = Record<string, unknown>

/** A whole Guildhall of a test's own: a database with the made-up council, the outside world, and processes to be killed. */
export type Ground = {
  /** The use cases in this process, over the same database and queue. */
  g: Guildhall
  outside: Outside
  databaseUrl: string
  apiUrl: string
  sql<T extends Row = Row>(text: string, values?: unknown[]): Promise<T[]>
  /** Starts the real api, on the port of `apiUrl` each time, or `beside` it on another one, as a second copy. */
  startApi(env?: Env, where?: 'beside'): Promise<StartedProcess>
  /** Starts the real worker, or a test's own program of one. */
  startWorker(env?: Env, program?: string): Promise<StartedProcess>
  close(): Promise<void>
}

type Env = { CRASH_AT?: string; REDIS_URL?: string; WORKER_CONCURRENCY?: string; NODE_OPTIONS?: string }

export type GroundOptions = {
  /** The test run's Redis when left out, another one by its address, or null for BullMQ's PostgreSQL backend. */
  redisUrl?: string | null
  databaseUrl?: string
  /** False keeps the provider from telling the api how payments ended. */
  webhooks?: boolean
}

const log: Guildhall['log'] = { info: () => undefined, warn: () => undefined, error: () => undefined }

export async function layGround({ redisUrl, databaseUrl, webhooks = true }: GroundOptions = {}): Promise<Ground> {
  const database = databaseUrl ? { url: databaseUrl, drop: async () => undefined } : await createTestDatabase()
  const uploads = await mkdtemp(join(tmpdir(), 'guildhall-faults-'))
  const apiPort = await freePort()
  const apiUrl = `http://127.0.0.1:${apiPort}`
  const fakes = await startProcess('packages/connectors/src/fakes/main.ts', {
    PUBLIC_URL: '',
    STATE_FOLDER: '',
    PAY_WEBHOOK_URL: webhooks ? `${apiUrl}/api/webhooks/govuk-pay` : '',
  })
  const env: Record<string, string> = {
    DATABASE_URL: database.url,
    DATABASE_POOL: '10',
    REDIS_URL: (redisUrl === undefined ? testRedis().url : redisUrl) ?? '',
    QUEUE_PREFIX: testPrefix(),
    PUBLIC_URL: apiUrl,
    SESSION_SECRET: 'a secret of a test that is long enough',
    GOVUK_PAY_URL: `${fakes.url}/govuk-pay`,
    GOVUK_PAY_API_KEY: demoKeys.pay,
    GOVUK_PAY_WEBHOOK_SECRET: demoKeys.payWebhookSecret,
    GOVUK_NOTIFY_URL: `${fakes.url}/govuk-notify`,
    GOVUK_NOTIFY_API_KEY: demoKeys.notify,
    GOVUK_NOTIFY_TEMPLATE_ID: demoTemplates.email,
    CONNECTION_SECRETS: JSON.stringify({ 'back-office': demoKeys.backOffice }),
    UPLOAD_FOLDER: uploads,
    DEMO: '0',
    CRASH_AT: '',
  }
  const g = await createGuildhall(readEnv(env), { log })
  await seed(g, fakes.url)
  const pool = new pg.Pool({ connectionString: database.url, max: 3 })
  pool.on('error', () => undefined)
  const started = new Set<StartedProcess>([fakes])
  const start = async (...input: Parameters<typeof startProcess>) => {
    const child = await startProcess(...input)
    started.add(child)
    void child.ended.then(() => started.delete(child))
    return child
  }
  return {
    g,
    outside: openOutside(fakes.url),
    databaseUrl: database.url,
    apiUrl,
    sql: async (text, values) => (await pool.query(text, values)).rows,
    startApi: (more = {}, where) =>
      start(
        'apps/api/src/server.ts',
        { ...env, ...more },
        { port: where === 'beside' ? undefined : apiPort, path: '/api/session' },
      ),
    startWorker: (more = {}, program = 'apps/worker/src/main.ts') =>
      start(program, { ...env, ...more }, { line: 'The worker is ready' }),
    close: async () => {
      await Promise.all([...started].map((child) => child.kill9()))
      await pool.end()
      await g.close()
      await database.drop()
      await rm(uploads, { recursive: true, force: true })
    },
  }
}
