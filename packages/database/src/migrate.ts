import { migrations } from '@guildhall/migrations'
import { Migrator } from 'kysely/migration'
import type { Db } from './connect.ts'

/** Brings the database up to the newest migration and names those it ran. Processes that start together wait for one another. */
export async function migrate(db: Db): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await migrator.migrateToLatest()
  if (error) {
    const failed = results?.find((result) => result.status === 'Error')
    throw new Error(`The migration ${failed?.migrationName ?? ''} failed`, { cause: error })
  }
  return (results ?? []).map((result) => result.migrationName)
}
