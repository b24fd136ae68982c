import { Worker } from 'node:worker_threads'

/** Shorter than a lease: a worker that is stuck is gone before another one takes its work over. */
const LIMIT_MS = 20_000
const BEATS_A_LIMIT = 20

/**
 * Ends this process by force when its code runs in circles: then nothing else in it gets a turn, no lease is renewed and no signal is heard. A thread
 * counts the beats that did not come; time in which the whole machine or process was asleep is not counted. Whoever started the process starts it again.
 */
export function keepWatch(limitMs = LIMIT_MS): void {
  const beats = new Int32Array(new SharedArrayBuffer(4))
  const everyMs = limitMs / BEATS_A_LIMIT
  setInterval(() => Atomics.add(beats, 0, 1), everyMs).unref()
  const thread = new Worker(new URL('./watch-dog-thread.ts', import.meta.url), {
    workerData: { beats, everyMs, most: BEATS_A_LIMIT },
    // The heap limits of the process are not the thread's.
    execArgv: [],
  })
  thread.unref()
}
