import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const notSources = new Set(['node_modules', 'dist', 'generated-at-build', '.data', '.turbo'])

/** A hash over the names and contents of every source file below the folders, in a fixed order. */
export function fingerprint(paths: string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, path)
  return hash.digest('hex')
}

function addTo(hash: ReturnType<typeof createHash>, path: string) {
  if (!existsSync(path)) return
  const entries = readOrNull(path)
  if (entries === null) {
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
    return
  }
  for (const name of entries.sort()) if (!notSources.has(name)) addTo(hash, join(path, name))
}

/** The names in a folder, or null for a file. */
function readOrNull(path: string): string[] | null {
  try {
    return readdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null
    throw error
  }
}
