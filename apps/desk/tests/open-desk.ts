import { randomUUID } from 'node:crypto'
import { createTestDatabase, openBrowser, startProcess, type TestBrowser, testPrefix } from '@guildhall/testing'

/** A page in the browser. */
export type DeskPage = Awaited<ReturnType<TestBrowser['newPage']>>

export type OpenDesk = {
  /** Where the API and the desk are served, without a slash at the end. */
  url: string
  /** A page with cookies of its own; without the script where that is asked for, as for a page of residents. */
  newPage(width?: number, options?: { javaScript?: boolean }): Promise<DeskPage>
  /** What the content security policy stopped in any page, and every script error. */
  complaints: string[]
  /** Makes a resident's request; returns the reference of its case, whose first task is the waste crew's. */
  reportMissedBin(fullName: string): Promise<string>
  /** Claims a task as a colleague at another desk. */
  claimAs(email: string, reference: string): Promise<void>
  close(): Promise<void>
}

const nobody = 'http://127.0.0.1:1'

/**
 * The whole site over the made-up council in a database of its own, and a browser to look at it. A worker runs only where there is a GOV.UK Notify
 * for it to call.
 */
export async function openDesk({ notifyUrl }: { notifyUrl?: string } = {}): Promise<OpenDesk> {
  const database = await createTestDatabase()
  const seeded = { line: 'made-up council' }
  await (await startProcess('packages/casework/src/seed/main.ts', { DATABASE_URL: database.url }, seeded)).ended
  const env = {
    DATABASE_URL: database.url,
    REDIS_URL: undefined,
    QUEUE_PREFIX: testPrefix(),
    PUBLIC_URL: 'http://127.0.0.1:4000',
    SESSION_SECRET: 'a secret for the journey of the desk only',
    GOVUK_PAY_URL: nobody,
    GOVUK_PAY_API_KEY: 'none',
    GOVUK_PAY_WEBHOOK_SECRET: 'none',
    GOVUK_NOTIFY_URL: notifyUrl ?? nobody,
    GOVUK_NOTIFY_API_KEY: `journey-${randomUUID()}-${randomUUID()}`,
    GOVUK_NOTIFY_TEMPLATE_ID: 'none',
    UPLOAD_FOLDER: '.data/test-uploads',
    DEMO: '1',
    LOG_LEVEL: 'info',
  }
  const site = await startProcess('apps/api/src/server.ts', env)
  const worker = notifyUrl && (await startProcess('apps/worker/src/main.ts', env, { line: 'The worker is ready' }))
  const browser = await openBrowser()
  const complaints: string[] = []

  const call = async (method: string, path: string, given: { body?: unknown; headers?: Record<string, string> }) => {
    const reply = await fetch(site.url + path, {
      method,
      headers: { ...(given.body !== undefined && { 'content-type': 'application/json' }), ...given.headers },
      body: given.body === undefined ? undefined : JSON.stringify(given.body),
      signal: AbortSignal.timeout(15_000),
    })
    if (!reply.ok) throw new Error(`${method} ${path} was answered ${reply.status}: ${await reply.text()}`)
    return reply
  }

  return {
    url: site.url,
    complaints,
    newPage: async (width, { javaScript = true } = {}) => {
      const page = await browser.newPage({ javaScript, width, baseURL: site.url, locale: 'en-GB' })
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      return page
    },
    reportMissedBin: async (fullName) => {
      const answers = {
        address: { line1: '4 Mill Lane', town: 'Kingsmere', postcode: 'KM2 3ML' },
        bin: 'recycling',
        outInTime: true,
        fullName,
        email: 'resident@example.org',
      }
      const headers = { 'idempotency-key': `desk-journey-${fullName}` }
      const body = { service: 'missed-bin', answers }
      return (await (await call('POST', '/api/applications', { headers, body })).json()).reference
    },
    claimAs: async (email, reference) => {
      const session = await call('POST', '/api/session', { body: { email, password: 'kingsmere-demo' } })
      const { csrf } = await session.json()
      const headers = { cookie: session.headers.getSetCookie()[0]?.split(';')[0] ?? '', 'x-csrf-token': csrf }
      const { tasks } = await (await call('GET', '/api/desk/tasks?view=team', { headers })).json()
      const task = tasks.find((row: { reference: string }) => row.reference === reference)
      await call('POST', `/api/desk/tasks/${task.id}/claim`, { headers })
    },
    close: async () => {
      await browser.close()
      if (worker) await worker.stop()
      await site.stop()
      await database.drop()
    },
  }
}
