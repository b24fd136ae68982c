import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@guildhall/local-services'
import { nodeOptions } from '../setup/node-options.mjs'
import { root } from '../setup/root.mjs'

/**
 * Starts a script of this repository in a process group of its own, so that Ctrl-C reaches the launcher alone and the
 * order of stopping is ours; the channel to it closes with the launcher, which ends it even after a hard kill.
 */
export function startNode(script: string, env: NodeJS.ProcessEnv, logFile: string): ChildProcess {
  const log = openSync(logFile, 'a')
  const follow = join(root, 'scripts', 'setup', 'follow-parent.mjs')
  const child = spawn(process.execPath, [...nodeOptions, '--import', follow, join(root, script)], {
    cwd: root,
    env,
    stdio: ['ignore', log, log, 'ipc'],
    detached: true,
  })
  closeSync(log)
  child.once('error', () => undefined)
  return child
}

/** Runs a script to its end; what it said is shown only when it failed. */
export async function runToEnd(script: string, env: NodeJS.ProcessEnv, failure: string, signal: AbortSignal) {
  const child = spawn(process.execPath, [join(root, script)], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    signal,
    timeout: 120_000,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output = (output + data).slice(-20_000)
    })
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', resolve)
  })
  if (signal.aborted) return
  if (code !== 0) throw new Problem(`${output.trimEnd()}\n${failure}; see above.`)
}
