import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createVersionCache, seed } from '@guildhall/casework'
import { connect, migrate } from '@guildhall/database'
import { findRedis, freePort, homeForPostgres, startPostgres, startRedis } from '@guildhall/local-services'
import { publishBenchServices } from './services.ts'

/** A PostgreSQL of its own with full safety on disk, filled with the made-up council, and a Redis where the machine has one. */
export type Ground = { databaseUrl: string; redisUrl?: string; close(): Promise<void> }

export async function layGround(): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-bench-'))
  await chmod(folder, 0o755)
  const postgres = await startPostgres({
    folder: homeForPostgres(join(folder, 'postgres')),
    port: await freePort(),
    password: 'bench',
  })
  const program = findRedis(process.env['PATH'] ?? '')
  const redis = program
    ? await startRedis({ program, folder: join(folder, 'redis'), port: await freePort() })
    : undefined
  const databaseUrl = postgres.url()
  const { db, close } = connect(databaseUrl, 2)
  await migrate(db)
  await seed({ db, versions: createVersionCache(db) })
  await publishBenchServices({ db })
  await close()
  return {
    databaseUrl,
    redisUrl: redis?.url,
    async close() {
      await redis?.stop()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
