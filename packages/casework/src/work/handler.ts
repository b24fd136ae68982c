import type { ClaimedWork } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'

/**
 * How one kind of work is carried out. It may run again after a crash at any line, so it asks before it acts or carries a key. A handler that
 * moves a case passes the lease on, which completes the work in the same statement, and returns `completed`; `done` asks the caller to complete
 * it; `later` to try again after so many milliseconds without counting a try.
 */
export type WorkHandler = (g: Guildhall, work: ClaimedWork) => Promise<'completed' | 'done' | { later: number }>

/** An error that trying again cannot mend: the work waits for somebody. */
export class NeedsRepairError extends Error {}
