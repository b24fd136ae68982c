import { createPostgresBackend, Queue, type QueueOptions, Worker, type WorkerOptions } from 'bullmq'
import { inBatches } from './batch.ts'
import { jobsFor, type WorkJob } from './jobs.ts'
import { places } from './places.ts'

/** Where BullMQ keeps its jobs: Redis, or the PostgreSQL database when there is no Redis. */
export type QueuePlace = { redisUrl?: string; databaseUrl: string; prefix?: string }

/** The way to the workers. What it carries may be lost at any moment: the sweep finds the work again in PostgreSQL. */
export type WorkQueue = {
  /** Resolves false when the queue could not take the work; never throws, never waits for a Redis that is away. */
  enqueue(workIds: string[]): Promise<boolean>
  /** Calls `handle` for each piece of work, `concurrency` at a time. */
  consume(handle: (workId: string) => Promise<void>, concurrency: number): Consumer
  close(): Promise<void>
}

/** A running consumer. `close` stops taking work and waits up to 25 s for what is under way. */
export type Consumer = { close(): Promise<void> }

const QUEUE = 'work'
const ENQUEUE_TIMEOUT_MS = 2_000
const PAUSE_MS = 1_000

/** Opens the queue. Errors of the connection go to `onError`; BullMQ itself connects again. */
export function openQueue(place: QueuePlace, onError: (error: Error) => void): WorkQueue {
  const queue = makeQueue(place)
  queue.on('error', onError)
  // The first moments are given to connecting; after that an absent Redis is an error at once.
  const opened = within(ENQUEUE_TIMEOUT_MS, queue.waitUntilReady()).catch(onError)
  const send = async (workIds: string[]) => {
    await opened
    await within(ENQUEUE_TIMEOUT_MS, queue.addBulk(jobsFor(workIds).map((data) => ({ name: QUEUE, data }))))
  }
  return {
    enqueue: inBatches(send, PAUSE_MS, onError),
    consume: (handle, concurrency) => consume(place, handle, concurrency, onError),
    close: () => within(5_000, queue.close()).catch(() => undefined),
  }
}

/** One job being begun and the next one at hand. */
const JOBS_AT_ONCE = 2

/**
 * A job is over when all its work has begun: from then on it is the lease in PostgreSQL that keeps the work, and a job that is never over, since its
 * worker died, is taken up by another one.
 */
function consume(
  place: QueuePlace,
  handle: (workId: string) => Promise<void>,
  concurrency: number,
  onError: (error: Error) => void,
): Consumer {
  const { begin, empty } = places(concurrency, onError)
  const worker = makeWorker(
    place,
    async ({ data }) => {
      for (const id of data.workIds ?? []) await begin(() => handle(id))
    },
    JOBS_AT_ONCE,
  )
  worker.on('error', onError)
  return {
    async close() {
      const ended = Promise.all([worker.close(), empty()])
      await within(25_000, ended).catch(() => worker.close(true))
    },
  }
}

const jobOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1 }

function makeQueue({ redisUrl, databaseUrl, prefix = 'guildhall' }: QueuePlace): Queue<WorkJob> {
  const common = { defaultJobOptions: jobOptions, streams: { events: { maxLen: 100 } } }
  if (redisUrl) {
    const options: QueueOptions = {
      ...common,
      prefix,
      connection: { ...redisOptions(redisUrl), enableOfflineQueue: false },
    }
    return new Queue<WorkJob>(QUEUE, options) as unknown as Queue<WorkJob>
  }
  const options = { ...common, connection: postgresOptions(databaseUrl, prefix) }
  return new Queue(QUEUE, options, createPostgresBackend) as unknown as Queue<WorkJob>
}

function makeWorker(
  { redisUrl, databaseUrl, prefix = 'guildhall' }: QueuePlace,
  process: (job: { data: Partial<WorkJob> }) => Promise<void>,
  concurrency: number,
): Worker {
  // A killed worker costs at most a lock and a check; PostgreSQL, not BullMQ, counts attempts.
  const common = {
    concurrency,
    lockDuration: 10_000,
    stalledInterval: 5_000,
    maxStalledCount: 1_000_000,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  }
  if (redisUrl) {
    const options: WorkerOptions = {
      ...common,
      prefix,
      connection: { ...redisOptions(redisUrl), maxRetriesPerRequest: null },
    }
    return new Worker(QUEUE, process, options) as unknown as Worker
  }
  const options = { ...common, connection: postgresOptions(databaseUrl, prefix) }
  return new Worker(QUEUE, process, options, createPostgresBackend) as unknown as Worker
}

function redisOptions(redisUrl: string) {
  const url = new URL(redisUrl)
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    username: url.username || undefined,
    password: url.password ? decodeURIComponent(url.password) : undefined,
    db: Number(url.pathname.slice(1) || 0),
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
    connectTimeout: 5_000,
    retryStrategy: (tries: number) => Math.min(1_000 * tries, 5_000),
  }
}

function postgresOptions(connectionString: string, prefix: string) {
  return { connectionString, schema: `bullmq_${prefix}`, max: 5, migrate: true }
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The queue did not answer within ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
