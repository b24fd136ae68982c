import { createGuildhall, EnvError, readEnv, warnOfLedgerRights } from '@guildhall/casework'
import { pino } from 'pino'
import { keepWatch } from './watch-dog.ts'
import { startWorker } from './worker.ts'

try {
  const env = readEnv(process.env)
  const log = pino({ level: env.LOG_LEVEL, name: 'worker' })
  const guildhall = await createGuildhall(env, { log })
  void warnOfLedgerRights(guildhall)
  keepWatch()
  const worker = startWorker(guildhall, env.WORKER_CONCURRENCY)
  log.info(
    { queue: env.REDIS_URL ? 'redis' : 'postgresql', concurrency: env.WORKER_CONCURRENCY },
    'The worker is ready',
  )
  const stop = async () => {
    await worker.stop()
    await guildhall.close()
    log.info({}, 'The worker has stopped')
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
} catch (error) {
  console.error(error instanceof EnvError ? error.message : error)
  process.exit(1)
}
