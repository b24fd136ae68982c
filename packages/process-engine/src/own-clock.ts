import type { ReadyClock } from './definition.ts'
import type { ClockState, FollowUp, LedgerLine } from './model.ts'
import { because } from './reasons.ts'
import { cancelTimer, latestVisit, type Run, setTimer, stepOf, timersOf, visitKey } from './run.ts'

/** Where the clock of the whole case stands: at no step. */
export const WHOLE_CASE = ''

/** The clock of a step where the case waits, or of the whole case, with what the process says of it. */
export type OwnClock = { place: string; occurrence: number; clock: ReadyClock; state: ClockState }

/** The clock at a place. Undefined where there is none, or the case does not wait there. */
export function ownClock(run: Run, place: string): OwnClock | undefined {
  if (place === WHOLE_CASE) {
    const { clock } = run.definition
    return clock && run.state.clock ? { place, occurrence: 0, clock, state: run.state.clock } : undefined
  }
  const visit = latestVisit(run.state, place)
  const { clock } = stepOf(run.definition, place)
  if (visit?.status !== 'active' || !visit.clock || !clock) return undefined
  return { place, occurrence: visit.occurrence, clock, state: visit.clock }
}

/** Puts a clock in the place of the one that is there. */
export function keepClock(run: Run, place: string, clock: ClockState): void {
  if (place === WHOLE_CASE) run.state.clock = clock
  else run.state.steps[place] = { ...latestVisit(run.state, place)!, clock }
}

/** The key of something that belongs to a clock, such as `collect#1:deadline:overdue` or `case:deadline:overdue`. */
export function clockKey({ place, occurrence }: OwnClock, name: string): string {
  return place === WHOLE_CASE ? `case:${name}` : visitKey(place, occurrence, name)
}

/** A line of the ledger about a clock. */
export function writeClockLine(run: Run, { place }: OwnClock, line: Omit<LedgerLine, 'step'>): void {
  run.ledger.push({ ...line, ...(place && { step: place }) })
}

/**
 * Sets a timer for a deadline, or for what follows it. The first timer of a visit's deadline is named after it; a later one bears a number as well,
 * for a key is never used twice.
 */
export function setClockTimer(
  run: Run,
  { place }: OwnClock,
  { isNumbered, ...timer }: FollowUp & { isFollowUp?: true; isNumbered: boolean },
): void {
  const own = ownClock(run, place)!
  const number = (own.state.numbered ?? 0) + 1
  if (isNumbered) keepClock(run, place, { ...own.state, numbered: number })
  const key = clockKey(own, `deadline:${timer.deadline}${isNumbered ? `:${number}` : ''}`)
  setTimer(run, { key, step: place, occurrence: own.occurrence, purpose: 'deadline', ...timer })
}

/** Takes back every timer of a clock; gives those that follow a deadline which has been reached. */
export function takeBackTimers(run: Run, { place, occurrence }: OwnClock): FollowUp[] {
  const following: FollowUp[] = []
  for (const timer of timersOf(run, place, occurrence)) {
    if (timer.deadline === undefined) continue
    cancelTimer(run, timer)
    const { deadline, dueAt, route, level, isFollowUp } = timer
    if (isFollowUp) following.push({ deadline, dueAt, ...(route !== undefined && { route, level }) })
  }
  return following
}

/** Keeps why a clock that starts or goes on runs as it does. */
export function explainClock(run: Run, place: string): void {
  const own = ownClock(run, place)
  if (!own) return
  const { at, from, calendarName, target } = own.clock
  const { startedAt, dueAt } = own.state
  because(run, place, { about: 'clock', at, rule: from, result: { calendar: calendarName, target, startedAt, dueAt } })
}
