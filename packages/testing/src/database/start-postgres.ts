import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, homeForPostgres, type RunningPostgres, startPostgres as start } from '@guildhall/local-services'
import { migrateDatabase } from './migrate-database.ts'

export type TestPostgres = {
  /** A migrated database; the address stays the same over a crash and a new start. */
  url: string
  /** As if the power went. */
  crash(): Promise<void>
  /** Starts again on the same folder after a crash. */
  start(): Promise<void>
  /** Stops it and removes its folder. */
  stop(): Promise<void>
}

/** A PostgreSQL of its own, with full safety on disk, for a test that wants to crash it; others use createTestDatabase. */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), `guildhall-test-${process.pid}-`))
  await chmod(folder, 0o755)
  const options = { folder: homeForPostgres(join(folder, 'postgres')), port: await freePort(), password: 'test' }
  let running: RunningPostgres = await start(options)
  const url = running.url()
  await migrateDatabase(url)
  return {
    url,
    crash: () => running.crash(),
    start: async () => {
      running = await start(options)
    },
    stop: async () => {
      await running.stop()
      await rm(options.folder, { recursive: true, force: true })
      await rm(folder, { recursive: true, force: true })
    },
  }
}
