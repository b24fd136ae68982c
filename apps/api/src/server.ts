/** Starts the site: `node apps/api/src/server.ts`, told by its environment what to use. The only place of the api that reads it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { createGuildhall, EnvError, readEnv, warnOfLedgerRights } from '@guildhall/casework'
import { buildApp } from './app.ts'
import { createLog } from './log.ts'

/** Milliseconds that calls in progress are given when the process is told to stop. */
const patience = 25_000
/** Milliseconds from being told to stop until no new calls are taken: a balancer that asks for the health each second has noticed by then. */
const notice = 2_000

function stopWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function readEnvOrStop() {
  try {
    return readEnv(process.env)
  } catch (error) {
    if (error instanceof EnvError) stopWith(error.message)
    throw error
  }
}

const env = readEnvOrStop()
const log = createLog(undefined, env.LOG_LEVEL)
const guildhall = await createGuildhall(env, { log })
let stopping = false
const app = await buildApp(guildhall, { log, isStopping: () => stopping })
void warnOfLedgerRights(guildhall)

try {
  await app.listen({ port: env.PORT, host: env.HOST })
} catch (error) {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    stopWith(`Port ${env.PORT} is in use by another program; stop it, or set PORT to a free one.`)
  if (code === 'EACCES') stopWith(`Port ${env.PORT} needs rights that this user lacks; set PORT to one above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') stopWith(`HOST ${env.HOST} is not an address of this machine.`)
  throw error
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  if (stopping) return
  stopping = true
  const late = setTimeout(() => process.exit(1), patience)
  late.unref()
  // A connection reset at a closing door cannot tell whether it was heard: first whoever shares the calls out stops sending any.
  if (signal === 'SIGTERM') await sleep(notice)
  // No new calls, those in progress end, then the queue and the database close.
  await app.close()
  await guildhall.close()
  process.exit(0)
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal))
