import type { ClockState } from './model.ts'

/** How a promise stands, in one word. */
export type ClockStatus = 'on-track' | 'at-risk' | 'breached' | 'paused'

/**
 * How a clock stands at a moment; one that has stopped is judged as it was then. A breach is never undone. The moment from which on it is at risk is
 * reckoned in the clock's own calendar when it starts and whenever it is changed, so that a list of clocks needs no calendars.
 */
export function clockStatus(
  clock: Pick<ClockState, 'dueAt' | 'atRiskAt' | 'pausedAt' | 'stoppedAt' | 'breachedAt'>,
  now: Date,
): ClockStatus {
  const { dueAt, atRiskAt, pausedAt, stoppedAt, breachedAt } = clock
  const isRunning = stoppedAt === undefined
  const at = isRunning ? now : new Date(stoppedAt)
  if (breachedAt !== undefined) return 'breached'
  if (pausedAt !== undefined && isRunning) return 'paused'
  if (at >= new Date(dueAt)) return 'breached'
  return isRunning && atRiskAt !== undefined && at >= new Date(atRiskAt) ? 'at-risk' : 'on-track'
}
