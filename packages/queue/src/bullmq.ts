import { createPostgresBackend, Queue, type QueueOptions, Worker, type WorkerOptions } from 'bullmq'
import type { WorkJob } from './jobs.ts'

/** Where BullMQ keeps its jobs: Redis, or the PostgreSQL database when there is no Redis. */
export type QueuePlace = { redisUrl?: string; databaseUrl: string; prefix?: string }

const jobOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1 }

/** One queue by its name in BullMQ. */
export function makeQueue({ redisUrl, databaseUrl, prefix = 'guildhall' }: QueuePlace, name: string): Queue<WorkJob> {
  const common = { defaultJobOptions: jobOptions, streams: { events: { maxLen: 100 } } }
  if (redisUrl) {
    const options: QueueOptions = {
      ...common,
      prefix,
      connection: { ...redisOptions(redisUrl), enableOfflineQueue: false },
    }
    return new Queue<WorkJob>(name, options) as unknown as Queue<WorkJob>
  }
  const options = { ...common, connection: postgresOptions(databaseUrl, prefix) }
  return new Queue(name, options, createPostgresBackend) as unknown as Queue<WorkJob>
}

/** What takes the jobs of one queue, `concurrency` at a time. */
export function makeWorker(
  { redisUrl, databaseUrl, prefix = 'guildhall' }: QueuePlace,
  name: string,
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
    return new Worker(name, process, options) as unknown as Worker
  }
  const options = { ...common, connection: postgresOptions(databaseUrl, prefix) }
  return new Worker(name, process, options, createPostgresBackend) as unknown as Worker
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
  return { connectionString, schema: `bullmq_${prefix}`, max: 3, migrate: true }
}
