import { migrations } from '@guildhall/migrations'
import { type Migration, Migrator } from 'kysely/migration'
import type { Db } from './connect.ts'

/**
 * Brings the database up to the newest migration and names those it ran. Processes that start together wait for one another. One that was written
 * beside others may come with a lower number than they have; it only adds, so it is run after them.
 */
export async function migrate(db: Db, all: Record<string, Migration> = migrations): Promise<string[]> {
  const provider = { getMigrations: async () => all }
  const migrator = new Migrator({ db, provider, allowUnorderedMigrations: true })
  const { error, results } = await migrator.migrateToLatest()
  if (error) {
    const failed = results?.find((result) => result.status === 'Error')
    throw new Error(`The migration ${failed?.migrationName ?? ''} failed`, { cause: error })
  }
  return (results ?? []).map((result) => result.migrationName)
}
