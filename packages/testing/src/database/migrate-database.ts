import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, wholeEnv } from '../env.ts'

/** Brings a database up to the newest migration with the very program that an operator runs. */
export async function migrateDatabase(url: string): Promise<void> {
  await promisify(execFile)(process.execPath, [join(root, 'packages/database/src/main.ts')], {
    env: wholeEnv({ DATABASE_URL: url }),
    timeout: 60_000,
  })
}
