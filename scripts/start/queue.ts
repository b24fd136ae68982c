import { join } from 'node:path'
import { checkRedis, findRedis, freePort, startRedis } from '@guildhall/local-services'
import type { Options } from './options.ts'
import type { Service } from './supervisor.ts'

/** Gives the URL of a Redis: the one in REDIS_URL, or one of our own; undefined where the queue lives in PostgreSQL. */
export async function provideQueue(
  options: Options,
  start: (service: Service) => Promise<void>,
  say: (line: string) => void,
): Promise<string | undefined> {
  if (options.redisUrl) {
    await checkRedis(options.redisUrl)
    say('Using the Redis behind REDIS_URL for the queue.')
    return options.redisUrl
  }
  const program = findRedis(options.path)
  if (!program) {
    say('There is no redis-server or valkey-server here, so the queue is kept in PostgreSQL.')
    return undefined
  }
  const port = await freePort(4003)
  const logFile = join(options.folder, 'logs', 'redis.log')
  let url = ''
  await start({
    name: 'redis',
    logFile,
    launch: async () => {
      const running = await startRedis({ program, folder: join(options.folder, 'redis'), port, logFile })
      url = running.url
      return running.process
    },
  })
  say(`Redis runs on port ${port}.`)
  return url
}
