/** Serves the fakes on this machine: `node packages/connectors/src/fakes/main.ts`. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { buildFakes } from '../serve-fakes.ts'

const { PORT = '4010', HOST = '127.0.0.1', PUBLIC_URL, STATE_FOLDER, PAY_WEBHOOK_URL } = process.env

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const port = Number(PORT)
if (!Number.isInteger(port) || port < 1 || port > 65_535) stop(`PORT must be a number from 1 to 65535, not "${PORT}".`)
for (const [name, value] of Object.entries({ PUBLIC_URL, PAY_WEBHOOK_URL })) {
  if (value && !URL.canParse(value))
    stop(`${name} must be a whole address such as http://127.0.0.1:4010, not "${value}".`)
}

/** Asked before the state is opened: a second start must not touch the files of the first. */
async function tryPort(): Promise<void> {
  const server = createServer().listen(port, HOST)
  await once(server, 'listening')
  server.close()
  await once(server, 'close')
}

function explain(error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') stop(`Port ${port} is in use: stop what holds it, or set PORT to another one.`)
  stop(`The fakes could not start: ${message}`)
}

await tryPort().catch(explain)
const app = buildFakes({
  publicUrl: PUBLIC_URL || `http://127.0.0.1:${port}`,
  stateFolder: STATE_FOLDER || undefined,
  payWebhookUrl: PAY_WEBHOOK_URL || undefined,
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}

await app.listen({ port, host: HOST }).catch(explain)
console.log(`Outside systems: http://127.0.0.1:${port}/ (mailbox: http://127.0.0.1:${port}/mailbox)`)
