import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDatabase, ensureDatabase, freePort, homeForPostgres, startPostgres } from '@guildhall/local-services'
import { runToEnd } from './node-process.ts'
import type { Options } from './options.ts'
import type { Secrets } from './secrets.ts'
import type { Service } from './supervisor.ts'

/** Keeps an embedded PostgreSQL for this machine, or uses the server behind DATABASE_URL. Gives the URL for the children. */
export async function provideDatabase(
  options: Options,
  secrets: Secrets,
  start: (service: Service) => Promise<void>,
  say: (line: string) => void,
): Promise<string> {
  if (options.databaseUrl) {
    await checkDatabase(options.databaseUrl)
    say('Using the PostgreSQL server behind DATABASE_URL.')
    return options.databaseUrl
  }
  const wanted = join(options.folder, 'postgres')
  const folder = homeForPostgres(wanted)
  if (folder !== wanted) say(`The user "postgres" cannot reach ${wanted}, so the database is kept in ${folder}.`)
  const port = await freePort(4002)
  const logFile = join(options.folder, 'logs', 'postgres.log')
  let url = ''
  await start({
    name: 'postgres',
    logFile,
    // Fast shutdown; SIGTERM would wait for clients that never leave.
    stopSignal: 'SIGINT',
    launch: async () => {
      const running = await startPostgres({ folder, port, password: secrets.databasePassword, logFile })
      url = running.url('guildhall')
      await ensureDatabase(running.url(), 'guildhall')
      return running.process
    },
  })
  say(`PostgreSQL runs on port ${port}.`)
  return url
}

/** Brings the tables up to date and, once in the life of a database, fills in the made-up council. */
export async function fillDatabase(
  env: NodeJS.ProcessEnv,
  folder: string,
  say: (line: string) => void,
  stop: AbortSignal,
) {
  await runToEnd('packages/database/src/main.ts', env, 'The database could not be brought up to date', stop)
  if (stop.aborted) return
  const { identity } = await checkDatabase(env['DATABASE_URL'] as string)
  const file = join(folder, 'seeded.json')
  const seeded: string[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  if (seeded.includes(identity)) return
  say('Filling in the made-up council of Kingsmere...')
  await runToEnd('packages/casework/src/seed/main.ts', env, 'The made-up council could not be filled in', stop)
  if (!stop.aborted) writeFileSync(file, JSON.stringify([...seeded, identity]))
}
