import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { carryOut, createGuildhall, type Guildhall, readEnv, seed, sessionCookie } from '@guildhall/casework'
import { demoKeys, demoTemplates } from '@guildhall/connectors'
import { buildFakes } from '@guildhall/connectors/fakes'
import { createTestDatabase, testPrefix } from '@guildhall/testing'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { sql } from 'kysely'
import { buildApp } from '../app.ts'
import { createLog } from '../log.ts'

export type TestApp = {
  app: FastifyInstance
  guildhall: Guildhall
  /** Every line that the app has logged so far. */
  log: string[]
  /** Signs a member of staff in; the headers do for any call. */
  signIn(email: string, password: string): Promise<Record<string, string>>
  /** Does the work that is due, as a worker would; at most a hundred pieces. */
  doDueWork(): Promise<void>
  /** Every email that went out so far. */
  mailbox(): Promise<string>
  call(options: InjectOptions): Promise<{ status: number; body: unknown; headers: Record<string, unknown> }>
  close(): Promise<void>
}

/** The real app over a database of its own with the made-up council in it, and stand-ins of the outside systems. */
export async function openTestApp(options: { paces?: boolean } = {}): Promise<TestApp> {
  const database = await createTestDatabase()
  const uploadFolder = await mkdtemp(join(tmpdir(), 'guildhall-api-'))
  const fakes = buildFakes()
  const fakesUrl = await fakes.listen({ port: 0, host: '127.0.0.1' })
  const log: string[] = []
  const pino = createLog({ write: (line: string) => void log.push(line) })
  const env = readEnv({
    DATABASE_URL: database.url,
    DATABASE_POOL: '5',
    QUEUE_PREFIX: testPrefix(),
    PUBLIC_URL: 'http://localhost:4000',
    FAKES_URL: fakesUrl,
    DEMO: '1',
    SESSION_SECRET: 'a secret of a test that is long enough',
    GOVUK_PAY_URL: `${fakesUrl}/govuk-pay`,
    GOVUK_PAY_API_KEY: demoKeys.pay,
    GOVUK_PAY_WEBHOOK_SECRET: demoKeys.payWebhookSecret,
    GOVUK_NOTIFY_URL: `${fakesUrl}/govuk-notify`,
    GOVUK_NOTIFY_API_KEY: demoKeys.notify,
    GOVUK_NOTIFY_TEMPLATE_ID: demoTemplates.email,
    CONNECTION_SECRETS: JSON.stringify({ 'back-office': demoKeys.backOffice }),
    UPLOAD_FOLDER: uploadFolder,
  })
  const guildhall = await createGuildhall(env, { log: pino })
  await seed(guildhall, fakesUrl)
  const app = await buildApp(guildhall, { log: pino, portal: false, paces: options.paces ?? false })
  const call: TestApp['call'] = async (request) => {
    const reply = await app.inject(request)
    const isJson = String(reply.headers['content-type']).includes('json')
    return { status: reply.statusCode, body: isJson ? reply.json() : reply.body, headers: reply.headers }
  }
  return {
    app,
    guildhall,
    log,
    call,
    doDueWork: async () => {
      for (let turn = 0; turn < 100; turn += 1) {
        const due = await guildhall.db
          .selectFrom('work')
          .select('id')
          .where('done_at', 'is', null)
          .where('dead_at', 'is', null)
          .where('due_at', '<=', sql<Date>`now()`)
          .limit(1)
          .executeTakeFirst()
        if (!due) return
        await carryOut(guildhall, due.id)
      }
      throw new Error('There is always more work')
    },
    mailbox: async () => (await fetch(`${fakesUrl}/mailbox`)).text(),
    signIn: async (email, password) => {
      const reply = await app.inject({ method: 'POST', url: '/api/session', payload: { email, password } })
      if (reply.statusCode !== 200) throw new Error(`Signing in gave ${reply.statusCode}`)
      const token = reply.cookies.find((cookie) => cookie.name === sessionCookie)!.value
      return { cookie: `${sessionCookie}=${token}`, 'x-csrf-token': reply.json().csrf }
    },
    close: async () => {
      await app.close()
      await guildhall.close()
      await fakes.close()
      await database.drop()
      await rm(uploadFolder, { recursive: true, force: true })
    },
  }
}
