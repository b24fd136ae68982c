import { spawn } from 'node:child_process'
import { root } from '../setup/root.mjs'

/** Runs a program in the root of the repository to its end, for 20 minutes at most, and keeps what it wrote. */
export async function runProgram(
  program: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; stop?: AbortSignal } = {},
): Promise<{ code: number; output: string }> {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: options.stop,
    timeout: 1_200_000,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output = (output + data).slice(-1_000_000)
    })
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
