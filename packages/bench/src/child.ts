import { type ChildProcess, fork } from 'node:child_process'

/** A server of this folder in a process of its own. */
export type Child = {
  url: string
  pid: number
  /** Holds it still while something else is measured. */
  pause(): void
  resume(): void
  stop(): Promise<void>
}

/** Starts it and waits until it says its address. */
export async function startChild(name: string, args: string[]): Promise<Child> {
  const child = fork(new URL(name, import.meta.url), args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { url: string }).url))
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)))
  })
  return {
    url,
    pid: child.pid!,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    stop: () => stop(child),
  }
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
