import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@guildhall/local-services'

/** Secrets of this machine alone. */
const makers = {
  databasePassword: () => randomBytes(24).toString('hex'),
  appDatabasePassword: () => randomBytes(24).toString('hex'),
  sessionSecret: () => randomBytes(48).toString('base64url'),
}

export type Secrets = Record<keyof typeof makers, string>

/** Reads secrets.json in the data folder; those that are missing are made and kept there, readable by the owner alone. */
export function keepSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json')
  const kept = read(file)
  const missing = Object.entries(makers).filter(([name]) => typeof kept[name] !== 'string')
  if (missing.length > 0) {
    for (const [name, make] of missing) kept[name] = make()
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  }
  return kept as Secrets
}

function read(file: string): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (kept !== null && typeof kept === 'object' && !Array.isArray(kept)) return kept as Record<string, string>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
  }
  throw new Problem(
    `${file} cannot be read as JSON; put the right one back, or move the whole data folder away to begin anew.`,
  )
}
