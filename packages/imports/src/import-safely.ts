import { Worker } from 'node:worker_threads'
import { ImportError } from './import-error.ts'
import type { Imported } from './import-file.ts'
import { limits } from './limits.ts'
import type { Source } from './open-source.ts'

/** What the thread hands back. */
export type Outcome = { imported: Imported } | { because: string }

/** Threads that have read a file well and wait for the next: starting one takes longer than reading most files. */
const idle: Worker[] = []
const MOST_IDLE = 2

/** No more are read at once, so that many files cost time and not all the memory; the others wait here. */
const MOST_AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

/**
 * importFile in a thread of its own, which is ended when it takes too long or too much memory: a hostile file costs one
 * thread for some seconds and no more. Throws an ImportError.
 */
export async function importSafely(
  { name, bytes }: Source,
  { time = limits.time }: { time?: number } = {},
): Promise<Imported> {
  if (bytes.length > limits.fileBytes)
    throw new ImportError(`The file is larger than ${limits.fileBytes / 1_000_000} MB`)
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  const worker = idle.pop() ?? startThread()
  worker.ref()
  let timer: NodeJS.Timeout | undefined
  try {
    const outcome = await new Promise<Outcome>((resolve, reject) => {
      const fail = (because: string) => reject(new ImportError(because))
      const tooSlow = `It takes longer than ${Math.ceil(time / 1_000)} seconds to read. Split it or save it anew`
      timer = setTimeout(() => fail(tooSlow), time)
      worker.once('message', resolve)
      worker.once('error', (error: NodeJS.ErrnoException) => fail(sayEnd(error)))
      worker.once('messageerror', () => fail('It cannot be read: the file is broken'))
      worker.postMessage({ name, bytes })
    })
    for (const event of ['message', 'error', 'messageerror']) worker.removeAllListeners(event)
    if (idle.length < MOST_IDLE) idle.push(worker)
    else void worker.terminate()
    worker.unref()
    if ('because' in outcome) throw new ImportError(outcome.because)
    return outcome.imported
  } catch (error) {
    if (!idle.includes(worker)) void worker.terminate()
    throw error
  } finally {
    clearTimeout(timer)
    // The next takes over the place without giving it back.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

function sayEnd({ code }: NodeJS.ErrnoException): string {
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'It takes too much memory to read. Split it or save it anew'
    : 'It cannot be read: the file is broken'
}

function startThread(): Worker {
  const worker = new Worker(new URL('./import-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    // Nothing of the process is for it to see, and what libraries print is not for ours.
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdout: true,
    stderr: true,
  })
  // A thread that ends while it waits is not handed out again.
  worker.on('exit', () => {
    const at = idle.indexOf(worker)
    if (at >= 0) idle.splice(at, 1)
  })
  return worker
}
