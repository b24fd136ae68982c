import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The full path of `redis-server` or `valkey-server` on a PATH, or null. */
export function findRedis(path: string): string | null {
  for (const name of ['redis-server', 'valkey-server']) {
    for (const folder of path.split(delimiter).filter(Boolean)) {
      const program = join(folder, name)
      try {
        accessSync(program, constants.X_OK)
        return program
      } catch {
        // not here: the next folder
      }
    }
  }
  return null
}
