import { dueAfterPause, dueAt, momentOfShare, type Promised, paceOf } from '@guildhall/working-time'
import type { ReadyClock } from './definition.ts'
import type { ClockState, FollowUp, Instant, LedgerLine } from './model.ts'
import { instant, momentOf } from './moment.ts'
import { ownClock, takeBackTimers } from './own-clock.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'

/**
 * The clock of a step or case that begins now: it runs from now, or from the moment its `from` rule gives. One that stopped before goes on, and the
 * time in between is not its own; it begins anew only when the process says so, or when `from` gives another moment than it did.
 */
export function startClock(
  clock: ReadyClock,
  scope: Scope,
  now: Date,
  before?: ClockState,
): { state: ClockState; line: LedgerLine } {
  const from = clock.from === undefined ? undefined : momentOf(clock.from, scope, clock.calendar)
  const isSame = from === undefined || instant(from) === before?.startedAt
  if (before?.stoppedAt !== undefined && !clock.restart && isSame) {
    const { stoppedAt, ...stopped } = before
    const state = afterStandstill(stopped, clock, stoppedAt, now)
    return { state, line: { type: 'clock-continued', data: { startedAt: state.startedAt, dueAt: state.dueAt } } }
  }
  const start = from ?? now
  const made = { startedAt: instant(start), dueAt: instant(dueAt(start, clock.target, clock.calendar)) }
  const again = before ? { again: true } : {}
  return { state: withRisk(made, clock), line: { type: 'clock-started', data: { ...made, ...again } } }
}

/** Stops a clock and takes back its timers. What was still to follow is kept, should it go on one day. */
export function stopClock(run: Run, place: string, clock: ClockState): ClockState {
  const own = ownClock(run, place)
  const following = own ? takeBackTimers(run, own) : []
  const ran = own && clock.pausedAt !== undefined ? goOn(clock, own.clock, run.now) : clock
  const held = [...(ran.held ?? []), ...following]
  const stopped = {
    ...markBreach(ran, run.now),
    stoppedAt: run.at,
    ...(held.length > 0 && { held }),
  }
  const data = { dueAt: stopped.dueAt, isLate: stopped.breachedAt !== undefined }
  run.ledger.push({ type: 'clock-stopped', ...(place && { step: place }), data })
  return stopped
}

/** The clock with its breach written down, when it is past due and has none yet. While it stands still nothing falls due. */
export function markBreach(clock: ClockState, now: Date): ClockState {
  if (clock.breachedAt !== undefined || clock.pausedAt !== undefined || now < new Date(clock.dueAt)) return clock
  return { ...clock, breachedAt: instant(now) }
}

/** A clock that stood still until now, running again: due later by as much of its own time as passed meanwhile. */
export function goOn({ pausedAt, pausedBy, ...clock }: ClockState, ready: ReadyClock, now: Date): ClockState {
  return pausedAt === undefined ? clock : afterStandstill(clock, ready, pausedAt, now)
}

/** The clock with the moment from which on it counts as at risk. */
export function withRisk(clock: ClockState, { atRisk, pace }: ReadyClock): ClockState {
  return { ...clock, atRiskAt: instant(momentOfShare(promisedBy(clock), atRisk, pace)) }
}

/** A clock as the arithmetic of working time sees it. */
export function promisedBy({ startedAt, dueAt, pausedMs = 0 }: ClockState): Promised {
  return { start: new Date(startedAt), due: new Date(dueAt), paused: pausedMs }
}

function afterStandstill(clock: ClockState, ready: ReadyClock, since: Instant, now: Date): ClockState {
  const from = new Date(since)
  const { due, lost } = dueAfterPause(promisedBy(clock), from, now, ready.pace)
  const held = clock.held?.map((next) => moved(next, ready, from, now))
  const moving = { ...clock, ...(held && { held }) }
  if (lost === 0) return moving
  return withRisk({ ...moving, dueAt: instant(due), pausedMs: (clock.pausedMs ?? 0) + lost }, ready)
}

/** A repeat or a level comes later by as much time of its own kind as passed meanwhile. */
function moved(next: FollowUp, { deadlines, calendar, pace }: ReadyClock, from: Date, now: Date): FollowUp {
  const every = deadlines.find(({ id }) => id === next.deadline)?.repeat?.every
  const own = next.level === undefined && every ? paceOf(every, calendar) : pace
  return { ...next, dueAt: instant(own.after(new Date(next.dueAt), own.between(from, now))) }
}
