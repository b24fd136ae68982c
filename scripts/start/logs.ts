import { existsSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'

/** Puts the logs of the last run aside as <name>.log.old, so that the folder holds two runs at most. */
export function putOldLogsAside(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.log')) renameSync(join(folder, name), join(folder, `${name}.old`))
  }
}
