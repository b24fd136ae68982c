import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { nodeOptions } from './node-options.mjs'
import { root } from './root.mjs'

/** Node 24 as npm brought it. Not node_modules/.bin/node: that is a shell script, which keeps signals to itself. */
export const node24 = join(root, 'node_modules', 'node', 'bin', 'node')

/** Runs a script of this repository under Node 24, passes signals on, and ends with the script's own exit code. */
export async function onNode24(script, args = []) {
  const follow = join(root, 'scripts', 'setup', 'follow-parent.mjs')
  const child = spawn(node24, [...nodeOptions, '--import', follow, join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, GUILDHALL_CALLED_FROM: process.env.INIT_CWD ?? process.cwd() },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (exitCode) => resolve(exitCode ?? 1))
  })
  process.exit(code)
}
