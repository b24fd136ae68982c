import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDatabase, ensureDatabase, freePort, homeForPostgres, startPostgres } from '@guildhall/local-services'
import { runToEnd } from './node-process.ts'
import type { Options } from './options.ts'
import type { Secrets } from './secrets.ts'
import type { Service } from './supervisor.ts'

/** The address for the owner of the tables, who migrates them, and the one for api and worker, whose role cannot change the ledger. */
export type DatabaseUrls = { owner: string; app: string }

/** Keeps an embedded PostgreSQL for this machine, or uses the server behind DATABASE_URL: there APP_DATABASE_URL may name a second role. */
export async function provideDatabase(
  options: Options,
  secrets: Secrets,
  start: (service: Service) => Promise<void>,
  say: (line: string) => void,
): Promise<DatabaseUrls> {
  if (options.databaseUrl) {
    await checkDatabase(options.databaseUrl)
    say('Using the PostgreSQL server behind DATABASE_URL.')
    return { owner: options.databaseUrl, app: options.appDatabaseUrl ?? options.databaseUrl }
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
  const app = new URL(url)
  app.username = 'guildhall_app'
  app.password = secrets.appDatabasePassword
  return { owner: url, app: app.href }
}

/** Brings the tables up to date and, once in the life of a database, fills in the made-up council. */
export async function fillDatabase(
  env: NodeJS.ProcessEnv,
  { owner, app }: DatabaseUrls,
  folder: string,
  say: (line: string) => void,
  stop: AbortSignal,
) {
  const asOwner = { ...env, DATABASE_URL: owner, APP_DATABASE_URL: app === owner ? '' : app }
  await runToEnd('packages/database/src/main.ts', asOwner, 'The database could not be brought up to date', stop)
  if (stop.aborted) return
  const { identity } = await checkDatabase(owner)
  const file = join(folder, 'seeded.json')
  const seeded: string[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  if (seeded.includes(identity)) return
  say('Filling in the made-up council of Kingsmere...')
  await runToEnd('packages/casework/src/seed/main.ts', env, 'The made-up council could not be filled in', stop)
  if (!stop.aborted) writeFileSync(file, JSON.stringify([...seeded, identity]))
}
