import { setTimeout as wait } from 'node:timers/promises'
import {
  carryOut,
  checkWorkKinds,
  type Guildhall,
  lanePlaces,
  scheduleAnchors,
  sweep,
  type WorkKinds,
  watchUnknownWork,
  workKinds,
} from '@guildhall/casework'
import type { WorkQueue } from '@guildhall/queue'

const SWEEP_MS = 500
const LOOK_MS = 10_000

/** A running worker. `stop` takes nothing new, waits for what is under way (at most 25 s), and leaves the rest to others. */
export type RunningWorker = { stop(): Promise<void> }

/**
 * Starts a relay and a consumer: the relay looks for due work twice a second, the consumer carries out what the queue brings. Any number of
 * workers may run; one piece of work is done by one of them. Throws an Error when a kind of work has no handler.
 */
export function startWorker(
  g: Guildhall & { queue: WorkQueue },
  concurrency: number,
  kinds: WorkKinds = workKinds,
): RunningWorker {
  checkWorkKinds(kinds)
  const consumer = g.queue.consume((workId) => carryOut(g, workId, kinds), lanePlaces(concurrency))
  const stopping = new AbortController()
  const relay = runRelay(g, stopping.signal)
  return {
    async stop() {
      stopping.abort()
      await Promise.all([relay, consumer.close()])
    },
  }
}

async function runRelay(g: Guildhall, signal: AbortSignal): Promise<void> {
  const lookForUnknown = watchUnknownWork(g)
  const askForAnchor = scheduleAnchors(g)
  let lookAt = 0
  while (!signal.aborted) {
    try {
      await sweep(g)
      if (performance.now() >= lookAt) {
        lookAt = performance.now() + LOOK_MS
        await lookForUnknown()
        await askForAnchor()
      }
    } catch (error) {
      g.log.warn({ reason: (error as Error).message }, 'The relay could not read the due work; it tries again')
    }
    await wait(SWEEP_MS, undefined, { signal }).catch(() => undefined)
  }
}
