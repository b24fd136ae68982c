import type { ClaimedWork } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'

/** A piece of work that is being carried out. `insist` throws LeaseLostError when another worker has taken it over meanwhile. */
export type WorkInHand = ClaimedWork & { insist(): Promise<void> }

/**
 * How one kind of work is carried out. It may run again after a crash at any line, so it asks before it acts or carries a key. A handler that
 * moves a case passes the lease on, which completes the work in the same statement, and returns `completed`; `done` asks the caller to complete
 * it; `later` to try again after so many milliseconds without counting a try.
 */
export type WorkHandler = (g: Guildhall, work: WorkInHand) => Promise<'completed' | 'done' | { later: number }>

/** This process was away for longer than its lease, and somebody else has the work now: it must not act any more. */
export class LeaseLostError extends Error {}

/** An error that trying again cannot mend: the work waits for somebody. */
export class NeedsRepairError extends Error {}
