import { ConnectorError } from '@guildhall/connectors'
import { type ClaimedWork, refusalOf, work as workQueries } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { askBreaker, type Pass, tellItAnswers, tellItFailed } from './breaker.ts'
import { bury } from './bury.ts'
import { LeaseLostError, NeedsRepairError, type WorkInHand } from './handler.ts'
import { workKinds } from './registry.ts'
import type { WorkKinds } from './work-kind.ts'

const RENEW_MS = 10_000
const MOST_TRIES = 12
const LONGEST_MS = 5 * 60_000
/** So many tries may end with the process before the next one waits: whoever was beside it by chance is not drawn in again. */
const MOST_LOST_TOGETHER = 2
const FIRST_DELAY_MS = 5_000
const MOST_DELAY_MS = 6 * 3_600_000

/**
 * Carries out one piece of work by its id: claims its lease, renews it, hands it to the handler of its kind, and writes down what came of it. Quiet
 * when there is nothing to claim: it is done, not due, somebody else has it, or it is of a kind that only a newer process knows.
 */
export async function carryOut(g: Guildhall, workId: string, kinds: WorkKinds = workKinds): Promise<void> {
  const work = await workQueries.claimWork(g.db, workId, Object.keys(kinds))
  if (!work) return
  g.crash('after-claim')
  const { id, token, kind, due } = work
  if (work.attempts > MOST_TRIES) {
    // Nobody wrote down why the last tries ended: this work takes its worker with it.
    await bury(g, work, `Its worker ended ${work.attempts - 1} times without an answer`)
    return
  }
  if (work.abandoned && work.attempts > MOST_LOST_TOGETHER) {
    const delayMs = backOff(work.attempts - MOST_LOST_TOGETHER)
    const error = 'Its worker ended without an answer'
    g.log.warn({ workId: id, kind, attempts: work.attempts - 1, delayMs }, 'The worker of this work ended; it waits')
    await workQueries.postponeWork(g.db, { id, token, due, delayMs, error, countsAsTry: false })
    return
  }
  const pass = await askBreaker(g, work)
  if (pass.waitMs !== undefined) {
    const error = `${pass.system} does not answer; it waits for that without being tried`
    await workQueries.postponeWork(g.db, { id, token, due, delayMs: pass.waitMs, error, countsAsTry: false })
    return
  }
  const renewal = setInterval(() => void workQueries.renewLease(g.db, id, token).catch(() => undefined), RENEW_MS)
  const inHand: WorkInHand = {
    ...work,
    insist: async () => {
      if (!(await workQueries.holdsLease(g.db, id, token)))
        throw new LeaseLostError('Another worker has taken this over')
    },
  }
  try {
    const { handle, longestMs = LONGEST_MS } = kinds[kind]!
    const outcome = await within(longestMs, handle(g, inHand))
    if (outcome === 'done') await workQueries.completeWork(g.db, id, token)
    else if (outcome !== 'completed')
      await workQueries.postponeWork(g.db, { id, token, due, delayMs: outcome.later, error: '', countsAsTry: false })
    await tellItAnswers(g, pass)
  } catch (error) {
    await writeDownFailure(g, work, pass, error)
  } finally {
    clearInterval(renewal)
  }
}

/** Gives up waiting for a handler after a while. It may still run: without its lease it can no longer write, and it asks before it acts. */
async function within<T>(ms: number, handling: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It did not end within ${ms / 1000} seconds`)), ms)
  })
  try {
    return await Promise.race([handling, late])
  } finally {
    clearTimeout(timer)
  }
}

async function writeDownFailure(g: Guildhall, work: ClaimedWork, pass: Pass, error: unknown): Promise<void> {
  const { id, token, kind, attempts, due } = work
  // Another worker took the lease over and has done it, or is about to.
  if (refusalOf(error) === 'lease-lost' || error instanceof LeaseLostError) {
    g.log.warn({ workId: id, kind }, 'This worker was away too long; another one has its work')
    return
  }
  const reason = reasonOf(error)
  const cause = causeOf(error)
  await tellItFailed(g, pass, cause)
  if (
    error instanceof NeedsRepairError ||
    (cause instanceof ConnectorError && !cause.retry) ||
    attempts >= MOST_TRIES
  ) {
    await bury(g, work, reason)
    return
  }
  const delayMs = Math.max(backOff(attempts), cause instanceof ConnectorError ? (cause.retryAfterMs ?? 0) : 0)
  g.log.warn({ workId: id, kind, attempts, reason, delayMs }, 'Work will be tried again')
  await workQueries.postponeWork(g.db, { id, token, due, delayMs, error: reason })
}

/** Exponential with full jitter, from 5 s up to 6 h. */
function backOff(attempts: number): number {
  return FIRST_DELAY_MS / 2 + Math.random() * Math.min(MOST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1))
}

function causeOf(error: unknown): unknown {
  return error instanceof GuildhallError ? (error.cause ?? error) : error
}

/** What is kept of an error: never more than its own words, which name no person. */
function reasonOf(error: unknown): string {
  const cause = causeOf(error)
  return (cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)).slice(0, 500)
}
