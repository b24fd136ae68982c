import { Worker } from 'node:worker_threads'
import { type DrawnDocument, TooBusyError, TooLongError } from './drawn.ts'

const LIMIT_MS = 30_000
const MOST_WAITING = 50

type Waiting = { resolve: (bytes: Buffer) => void; reject: (error: Error) => void; timer: NodeJS.Timeout }
type Reply = { id: number; bytes?: Uint8Array; message?: string; isTooLong?: boolean }

let thread: Worker | undefined
let last = 0
const waiting = new Map<number, Waiting>()

/**
 * Draws a document in a thread of its own, one after the other, so that whoever serves people meanwhile is not held up. Throws TooLongError for one
 * that nobody could read, TooBusyError when too many wait, and an Error when the thread does not answer in time.
 */
export function renderDocument(document: DrawnDocument): Promise<Buffer> {
  if (waiting.size >= MOST_WAITING) return Promise.reject(new TooBusyError('Too many documents wait to be drawn'))
  thread ??= startThread()
  const id = ++last
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const timer = setTimeout(() => giveUp(new Error('A document took too long to draw')), LIMIT_MS)
  waiting.set(id, { resolve, reject, timer })
  // A process that has nothing else to do waits for its documents, and for nothing more.
  thread.ref()
  thread.postMessage({ id, document })
  return promise
}

function startThread(): Worker {
  const started = new Worker(new URL('./thread.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  started.on('message', ({ id, bytes, message, isTooLong }: Reply) => {
    const one = waiting.get(id)
    if (!one) return
    clearTimeout(one.timer)
    waiting.delete(id)
    if (waiting.size === 0) started.unref()
    if (bytes) one.resolve(Buffer.from(bytes))
    else one.reject(isTooLong ? new TooLongError(message) : new Error(message))
  })
  started.on('error', (error) => {
    if (thread === started) giveUp(error as Error)
  })
  return started
}

/** Ends the thread; the next document gets a new one. */
function giveUp(error: Error): void {
  const ended = thread
  thread = undefined
  for (const { reject, timer } of waiting.values()) {
    clearTimeout(timer)
    reject(error)
  }
  waiting.clear()
  void ended?.terminate()
}
