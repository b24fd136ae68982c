import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { demoKeys, demoTemplates } from '@guildhall/connectors'
import { createTestDatabase, startProcess, type TestDatabase, testPrefix } from '@guildhall/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

let database: TestDatabase
let env: Record<string, string>
beforeAll(async () => {
  database = await createTestDatabase()
  env = {
    DATABASE_URL: database.url,
    QUEUE_PREFIX: testPrefix(),
    PUBLIC_URL: 'http://localhost:4000',
    SESSION_SECRET: 'a secret of a test that is long enough',
    GOVUK_PAY_URL: 'http://127.0.0.1:9',
    GOVUK_PAY_API_KEY: demoKeys.pay,
    GOVUK_PAY_WEBHOOK_SECRET: demoKeys.payWebhookSecret,
    GOVUK_NOTIFY_URL: 'http://127.0.0.1:9',
    GOVUK_NOTIFY_API_KEY: demoKeys.notify,
    GOVUK_NOTIFY_TEMPLATE_ID: demoTemplates.email,
    UPLOAD_FOLDER: 'unused',
  }
})
afterAll(async () => {
  await database?.drop()
})

async function runServer(variables: Record<string, string>) {
  const server = new URL('../server.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [server], { env: variables, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += data
  })
  const [code] = (await once(child, 'exit')) as [number]
  return { code, errors }
}

test('a server that is told to stop ends with 0', async () => {
  const server = await startProcess('apps/api/src/server.ts', env)
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
  await server.stop()
  expect(await server.ended).toBe(0)
})

test('a port in use is one sentence and a code that is not 0', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  try {
    const { code, errors } = await runServer({ ...env, PORT: String(port) })
    expect(code).toBe(1)
    expect(errors.trim()).toBe(`Port ${port} is in use by another program; stop it, or set PORT to a free one.`)
  } finally {
    other.close()
  }
})

test('an environment with faults is told of all of them at once', async () => {
  const { code, errors } = await runServer({ PUBLIC_URL: 'nonsense' })
  expect(code).toBe(1)
  expect(errors).toMatch(/DATABASE_URL is not set/)
  expect(errors).toMatch(/PUBLIC_URL must match/)
  expect(errors).not.toMatch(/ at /)
})
