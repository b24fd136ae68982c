import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  clearLeftover,
  clearRedis,
  commandOf,
  findRedis,
  freePort,
  homeForPostgres,
  startPostgres,
  startRedis,
} from '@guildhall/local-services'

export type TestServices = { env: Record<string, string>; stop(): Promise<void> }

/** Speed over safety: a test cluster lives for minutes and nothing in it is worth keeping. */
const throwAway = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' }

/** Starts one PostgreSQL, and one Redis where there is a program for it, for a whole run of tests. */
export async function startTestServices(path: string): Promise<TestServices> {
  await clearKilledRuns()
  const folder = mkdtempSync(join(tmpdir(), `guildhall-test-${process.pid}-`))
  // As root, PostgreSQL runs as another user, which has to pass through this folder.
  chmodSync(folder, 0o755)
  const home = homeForPostgres(join(folder, 'postgres'))
  const postgres = await startPostgres({ folder: home, port: await freePort(), password: 'test', settings: throwAway })
  const program = findRedis(path)
  const redis = program ? await startRedis({ program, folder: join(folder, 'redis'), port: await freePort() }) : null
  return {
    env: { TEST_DATABASE_URL: postgres.url(), ...(redis ? { TEST_REDIS_URL: redis.url } : {}) },
    stop: async () => {
      await redis?.stop()
      await postgres.stop()
      rmSync(home, { recursive: true, force: true })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A killed run could not clean up: what it left is stopped and removed, known by the process id in the folder's name. */
async function clearKilledRuns() {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^guildhall-test-(\d+)-/.exec(name)?.[1]
    if (!pid || commandOf(Number(pid)) !== null) continue
    const folder = join(tmpdir(), name)
    await clearLeftover(homeForPostgres(join(folder, 'postgres'))).catch(() => undefined)
    await clearRedis(join(folder, 'redis')).catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}
