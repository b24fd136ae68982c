import { randomUUID } from 'node:crypto'
import { createTestDatabase, openBrowser, startProcess, type TestBrowser, testPrefix } from '@guildhall/testing'

/** A page in the browser. */
export type DesignerPage = Awaited<ReturnType<TestBrowser['newPage']>>

export type OpenDesigner = {
  /** A page of somebody who has signed in, in a browser of their own: the designer unless another is named. */
  signIn(width?: number, name?: string): Promise<DesignerPage>
  /** Makes a resident's report of a missed bin; returns its reference. Its case waits for the waste crew. */
  reportMissedBin(fullName: string): Promise<string>
  close(): Promise<void>
}

const nobody = 'http://127.0.0.1:1'

/** The whole site over the made-up council in a database of its own, with a worker, and a browser to look at it. */
export async function openDesigner(): Promise<OpenDesigner> {
  const database = await createTestDatabase()
  const seeded = { line: 'made-up council' }
  await (await startProcess('packages/casework/src/seed/main.ts', { DATABASE_URL: database.url }, seeded)).ended
  const env = {
    DATABASE_URL: database.url,
    REDIS_URL: undefined,
    QUEUE_PREFIX: testPrefix(),
    PUBLIC_URL: 'http://127.0.0.1:4000',
    SESSION_SECRET: 'a secret for the journey of the designer only',
    GOVUK_PAY_URL: nobody,
    GOVUK_PAY_API_KEY: 'none',
    GOVUK_PAY_WEBHOOK_SECRET: 'none',
    GOVUK_NOTIFY_URL: nobody,
    GOVUK_NOTIFY_API_KEY: `journey-${randomUUID()}-${randomUUID()}`,
    GOVUK_NOTIFY_TEMPLATE_ID: 'none',
    UPLOAD_FOLDER: '.data/test-uploads',
    DEMO: '1',
    LOG_LEVEL: 'error',
  }
  const site = await startProcess('apps/api/src/server.ts', env)
  const worker = await startProcess(
    'apps/worker/src/main.ts',
    { ...env, LOG_LEVEL: 'info' },
    { line: 'The worker is ready' },
  )
  const browser = await openBrowser()
  return {
    signIn: async (width = 1440, name = 'Dee Morgan') => {
      const page = await browser.newPage({ javaScript: true, width, baseURL: site.url, locale: 'en-GB' })
      await page.goto('/designer/')
      await page.getByRole('button', { name: new RegExp(name) }).click()
      const services = page.getByRole('link', { name: 'Bulky waste collection' })
      await services.or(page.getByText('You cannot change services')).first().waitFor()
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
      const reply = await fetch(`${site.url}/api/applications`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `designer-journey-${fullName}` },
        body: JSON.stringify({ service: 'missed-bin', answers }),
        signal: AbortSignal.timeout(15_000),
      })
      if (!reply.ok) throw new Error(`The report was answered ${reply.status}: ${await reply.text()}`)
      return ((await reply.json()) as { reference: string }).reference
    },
    close: async () => {
      await browser.close()
      await worker.stop()
      await site.stop()
      await database.drop()
    },
  }
}
