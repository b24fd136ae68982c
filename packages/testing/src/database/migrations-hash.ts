import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../env.ts'

/** Eight characters that change with any change in migrations/. */
export function migrationsHash(): string {
  const folder = join(root, 'migrations')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.ts') && !name.includes('node_modules'))
      hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 8)
}
