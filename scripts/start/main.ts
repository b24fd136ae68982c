import { join } from 'node:path'
import { Problem } from '@guildhall/local-services'
import { buildBundles } from '../setup/build-bundles.ts'
import { addresses } from './addresses.ts'
import { claimDataFolder } from './data-folder.ts'
import { fillDatabase, provideDatabase } from './database.ts'
import { environmentFor, environmentForFakes } from './environment.ts'
import { waitFor } from './health.ts'
import { putOldLogsAside } from './logs.ts'
import { startNode } from './node-process.ts'
import { type Options, readOptions } from './options.ts'
import { checkPublicPorts } from './ports.ts'
import { provideQueue } from './queue.ts'
import { keepSecrets } from './secrets.ts'
import { supervise } from './supervisor.ts'

const say = (line: string) => console.log(line)
const apps = {
  fakes: 'packages/connectors/src/fakes/main.ts',
  api: 'apps/api/src/server.ts',
  worker: 'apps/worker/src/main.ts',
}
/** What uses a service stops before it. */
const stopOrder = ['api', 'worker', 'fakes', 'redis', 'postgres']

const stop = new AbortController()
let failure: string | undefined
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
const giveUp = (sentence: string) => {
  failure ??= sentence
  stop.abort()
}
const services = supervise({ say, giveUp, now: () => performance.now() })
let release: () => void = () => undefined

async function start(options: Options) {
  await checkPublicPorts({ PORT: options.port, FAKES_PORT: options.fakesPort })
  release = claimDataFolder(options.folder)
  const logs = join(options.folder, 'logs')
  putOldLogsAside(logs)
  const secrets = keepSecrets(options.folder)
  // Beside the database, because the first build is what one waits for longest.
  const building = buildBundles(say, stop.signal).catch((error: unknown) => error)
  const databaseUrls = await provideDatabase(options, secrets, services.start, say)
  if (stop.signal.aborted) return
  const redisUrl = await provideQueue(options, services.start, say)
  if (stop.signal.aborted) return
  const env = environmentFor(options, secrets, { databaseUrl: databaseUrls.app, redisUrl }, process.env)
  await fillDatabase(env, databaseUrls, options.folder, say, stop.signal)
  if (stop.signal.aborted) return
  const notBuilt = await building
  if (notBuilt) throw notBuilt
  if (stop.signal.aborted) return
  const fakesEnv = environmentForFakes(options, env)
  for (const [name, script] of Object.entries(apps)) {
    const logFile = join(logs, `${name}.log`)
    const own = name === 'fakes' ? fakesEnv : env
    await services.start({ name, logFile, launch: async () => startNode(script, own, logFile) })
  }
  await waitFor(`http://127.0.0.1:${options.fakesPort}/health`, join(logs, 'fakes.log'), stop.signal)
  await waitFor(`http://127.0.0.1:${options.port}/health`, join(logs, 'api.log'), stop.signal)
  if (!stop.signal.aborted) say(addresses(env['PUBLIC_URL'] as string, env['FAKES_URL'] as string))
}

/** Keeps this process alive until it is told to end. */
const untilStopped = () =>
  new Promise<void>((resolve) => {
    const alive = setInterval(() => undefined, 60_000)
    const end = () => {
      clearInterval(alive)
      resolve()
    }
    if (stop.signal.aborted) end()
    else stop.signal.addEventListener('abort', end)
  })

try {
  await start(readOptions(process.env))
  await untilStopped()
} catch (error) {
  // A signal in the middle of a step makes the step fail: that is no failure of its own.
  if (!stop.signal.aborted) failure = error instanceof Problem ? error.message : String((error as Error).stack)
  // Ends what still runs beside the step that failed.
  stop.abort()
}
if (failure === undefined) say('\nStopping...')
await services.stopAll(stopOrder)
release()
if (failure !== undefined) console.error(failure)
process.exit(failure === undefined ? 0 : 1)
