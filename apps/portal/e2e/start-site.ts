import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoKeys, demoTemplates } from '@guildhall/connectors'
import { createTestDatabase, startProcess, testPrefix } from '@guildhall/testing'

/** The whole council in miniature: site, worker and the outside systems, on a database of their own. */
export type StartedSite = {
  url: string
  fakesUrl: string
  databaseUrl: string
  faults: () => string
  stop: () => Promise<void>
}

/** Starts everything that a journey needs, on a database of its own unless one is given; `stop` leaves nothing behind. `more` gives settings that depend on the address. */
export async function startSite(
  given?: { url: string; drop(): Promise<void> },
  more: (url: string) => Promise<Record<string, string>> = async () => ({}),
): Promise<StartedSite> {
  const database = given ?? (await createTestDatabase())
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-portal-'))
  const fakes = await startProcess('packages/connectors/src/fakes/main.ts', {}, { line: 'Outside systems' })
  const filling = { DATABASE_URL: database.url, FAKES_URL: fakes.url }
  const seed = await startProcess('packages/casework/src/seed/main.ts', filling, { line: 'made-up council' })
  await seed.ended
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    DATABASE_URL: database.url,
    // The queue lives in PostgreSQL, so that the journey needs nothing else.
    REDIS_URL: undefined,
    QUEUE_PREFIX: testPrefix(),
    PUBLIC_URL: url,
    FAKES_URL: fakes.url,
    CONNECTION_SECRETS: JSON.stringify({ 'back-office': demoKeys.backOffice }),
    SESSION_SECRET: 'a secret for the journeys of residents only',
    GOVUK_PAY_URL: `${fakes.url}/govuk-pay`,
    GOVUK_PAY_API_KEY: demoKeys.pay,
    GOVUK_PAY_WEBHOOK_SECRET: demoKeys.payWebhookSecret,
    GOVUK_NOTIFY_URL: `${fakes.url}/govuk-notify`,
    GOVUK_NOTIFY_API_KEY: demoKeys.notify,
    GOVUK_NOTIFY_TEMPLATE_ID: demoTemplates.email,
    UPLOAD_FOLDER: join(folder, 'uploads'),
    DEMO: '1',
    LOG_LEVEL: 'info',
    ...(await more(url)),
  }
  const api = await startProcess('apps/api/src/server.ts', env, { port })
  const worker = await startProcess('apps/worker/src/main.ts', env, { line: 'The worker is ready' })
  return {
    url,
    fakesUrl: fakes.url,
    databaseUrl: database.url,
    // Only what went wrong: the rest of the log says nothing about a failed step.
    faults: () => [api, worker].flatMap((part) => part.output().match(/^.*"level":(50|60).*$/gm) ?? []).join('\n'),
    stop: async () => {
      await worker.stop()
      await api.stop()
      await fakes.stop()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A port that nothing listens on: the site must know its own address before it starts. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
