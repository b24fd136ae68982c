import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, Problem } from '@guildhall/local-services'

/** Makes the data folder, and claims it for this launcher alone; returns what gives it up again. */
export function claimDataFolder(folder: string): () => void {
  const claim = join(folder, 'launcher.pid')
  try {
    for (const path of ['.', 'logs', 'uploads', 'fakes'].map((name) => join(folder, name)))
      mkdirSync(path, { recursive: true })
    // As root, PostgreSQL runs as another user and must be able to pass, whatever the umask.
    if (process.getuid?.() === 0) chmodSync(folder, 0o755)
    const other = ownerOf(claim)
    if (other) {
      throw new Problem(
        `Guildhall already runs on ${folder} (process ${other}); stop it, or set GUILDHALL_DATA to another folder.`,
      )
    }
    writeFileSync(claim, String(process.pid))
  } catch (error) {
    if (error instanceof Problem) throw error
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'ENOTDIR' || code === 'EEXIST' ? 'is not a folder' : `cannot be used (${code ?? message})`
    throw new Problem(`The data folder ${folder} ${why}; move it away, or set GUILDHALL_DATA to another folder.`, {
      cause: error,
    })
  }
  return () => rmSync(claim, { force: true })
}

/** The launcher that holds the claim, if it still runs; a number left by a killed one may be anybody's by now. */
function ownerOf(claim: string): number | null {
  let pid: number
  try {
    pid = Number(readFileSync(claim, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  const ours =
    Number.isInteger(pid) && pid > 1 && pid !== process.pid && commandOf(pid)?.includes('scripts/start/main.ts')
  return ours ? pid : null
}
