import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

const { beats, everyMs, most } = workerData as { beats: Int32Array; everyMs: number; most: number }
let last = -1
let missed = 0
setInterval(() => {
  const now = Atomics.load(beats, 0)
  missed = now === last ? missed + 1 : 0
  last = now
  if (missed < most) return
  // The log of the process needs the very loop that is stuck.
  writeSync(2, `{"level":60,"name":"worker","msg":"This worker is stuck in a loop and ends itself"}\n`)
  process.kill(process.pid, 'SIGKILL')
}, everyMs)
