import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** The command line of a running process, or null when there is none with this id. */
export function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || null
  } catch {
    if (process.platform === 'linux') return null
  }
  try {
    return (
      execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8', timeout: 5_000 }).trim() || null
    )
  } catch {
    return null
  }
}

/**
 * Ends a process that an earlier, killed run left behind. The id may have been given to somebody else since, so the
 * process is touched only when its command line contains every one of `marks`. True when nothing is left.
 */
export async function stopLeftover(pid: number, marks: string[], signal: NodeJS.Signals): Promise<boolean> {
  const isOurs = () => {
    const command = commandOf(pid)
    return command !== null && marks.every((mark) => command.includes(mark))
  }
  if (!isOurs()) return true
  process.kill(pid, signal)
  for (let waited = 0; waited < 10_000; waited += 100) {
    await sleep(100)
    if (!isOurs()) return true
  }
  process.kill(pid, 'SIGKILL')
  await sleep(200)
  return !isOurs()
}
