import { inBatches } from './batch.ts'
import { makeQueue, makeWorker, type QueuePlace } from './bullmq.ts'
import { jobsFor } from './jobs.ts'
import { places } from './places.ts'
import { within } from './within.ts'

export type { QueuePlace } from './bullmq.ts'

/**
 * The way to the workers. What it carries may be lost at any moment: the sweep finds the work again in PostgreSQL. It has lanes, so that what waits for
 * one slow system does not stand in front of everything else.
 */
export type WorkQueue = {
  /** Resolves false when the queue could not take the work; never throws, never waits for a Redis that is away. */
  enqueue(workIds: string[], lane?: string): Promise<boolean>
  /** Calls `handle` for each piece of work of each lane, as many at a time as the lane has places. */
  consume(handle: (workId: string) => Promise<void>, lanes: Record<string, number>): Consumer
  close(): Promise<void>
}

/** A running consumer. `close` stops taking work and waits up to 25 s for what is under way. */
export type Consumer = { close(): Promise<void> }

/** The lane of work that calls nobody; its name is older than the others. */
export const MAIN_LANE = 'work'

const ENQUEUE_TIMEOUT_MS = 2_000
const PAUSE_MS = 1_000

/** Opens the queue. Errors of the connection go to `onError`; BullMQ itself connects again. */
export function openQueue(place: QueuePlace, onError: (error: Error) => void): WorkQueue {
  const lanes = new Map<string, ReturnType<typeof openLane>>()
  const laneOf = (name: string) => {
    const lane = lanes.get(name) ?? openLane(place, name, onError)
    lanes.set(name, lane)
    return lane
  }
  // Connected before the first work comes; the other lanes follow when they are needed.
  laneOf(MAIN_LANE)
  return {
    enqueue: (workIds, lane = MAIN_LANE) => laneOf(lane).enqueue(workIds),
    consume: (handle, lanePlaces) => {
      const consumers = Object.entries(lanePlaces).map(([lane, most]) => consume(place, lane, handle, most, onError))
      return { close: async () => void (await Promise.all(consumers.map((consumer) => consumer.close()))) }
    },
    close: async () => void (await Promise.all([...lanes.values()].map((lane) => lane.close()))),
  }
}

const nameOf = (lane: string) => (lane === MAIN_LANE ? lane : `${MAIN_LANE}-${lane}`)

function openLane(place: QueuePlace, lane: string, onError: (error: Error) => void) {
  const queue = makeQueue(place, nameOf(lane))
  queue.on('error', onError)
  // The first moments are given to connecting; after that an absent Redis is an error at once.
  const opened = within(ENQUEUE_TIMEOUT_MS, queue.waitUntilReady()).catch(onError)
  const send = async (workIds: string[]) => {
    await opened
    await within(ENQUEUE_TIMEOUT_MS, queue.addBulk(jobsFor(workIds).map((data) => ({ name: MAIN_LANE, data }))))
  }
  return {
    enqueue: inBatches(send, PAUSE_MS, onError),
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
  lane: string,
  handle: (workId: string) => Promise<void>,
  concurrency: number,
  onError: (error: Error) => void,
): Consumer {
  const { begin, empty } = places(concurrency, onError)
  const worker = makeWorker(
    place,
    nameOf(lane),
    async ({ data }) => {
      for (const id of data.workIds ?? []) await begin(() => handle(id))
    },
    JOBS_AT_ONCE,
  )
  worker.on('error', onError)
  return {
    async close() {
      // In this order: between two pieces of a job nothing runs for a moment, which is not its end.
      const ended = worker.close().then(empty)
      await within(25_000, ended).catch(() => worker.close(true))
    },
  }
}
