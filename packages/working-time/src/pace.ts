import type { Duration } from '@guildhall/schemas'
import type { Calendar } from './calendar.ts'
import { addWorkingMs, subtractWorkingMs, workingMsBetween } from './duration.ts'

/** How time passes for a promise: lengths are in milliseconds, of open time or of real time. */
export type Pace = {
  /** The length from one moment to another; negative when `to` comes first. */
  between(from: Date, to: Date): number
  /** The moment a length after another. A length of 0 or less gives the moment itself. */
  after(at: Date, length: number): Date
  /** The moment a length before another; the mirror of `after`. */
  before(at: Date, length: number): Date
}

const realTime: Pace = {
  between: (from, to) => to.getTime() - from.getTime(),
  after: (at, length) => new Date(at.getTime() + Math.max(0, length)),
  before: (at, length) => new Date(at.getTime() - Math.max(0, length)),
}

/** The pace that goes with the unit of a target: open time for working days and hours, real time for days, hours and minutes. */
export function paceOf(target: Duration, calendar: Calendar): Pace {
  if (target.workingDays === undefined && target.workingHours === undefined) return realTime
  return {
    between: (from, to) => workingMsBetween(from, to, calendar),
    after: (at, length) => (length <= 0 ? new Date(at) : addWorkingMs(at, Math.round(length), calendar)),
    before: (at, length) => (length <= 0 ? new Date(at) : subtractWorkingMs(at, Math.round(length), calendar)),
  }
}

/** A promise: it runs from `start` until `due` at a pace. `paused` is how much of the time between the two does not count, in milliseconds. */
export type Promised = { start: Date; due: Date; paused?: number }

/** How long a promise runs in all, in milliseconds of its pace; what it stood still does not count. */
export function lengthOf({ start, due, paused = 0 }: Promised, pace: Pace): number {
  return Math.max(0, pace.between(start, due) - paused)
}

/**
 * The moment at which a share of a promise is used up: 0 is its start, 1 its due moment, 1.5 half as long again. Reckoned back from the due moment,
 * so a promise that stood still for a while reaches its share that much later. Of a promise in working days or hours it is a share of the OPEN time
 * between start and due: three quarters of "2 working days" given on a Friday at noon (21 open hours) are used up on Tuesday at 11:45, not on Sunday.
 */
export function momentOfShare(promised: Promised, share: number, pace: Pace): Date {
  const length = lengthOf(promised, pace)
  if (share >= 1) return pace.after(promised.due, (share - 1) * length)
  return pace.before(promised.due, (1 - share) * length)
}

/**
 * When a promise falls due after it stood still from one moment to another: later by exactly the time of its pace that passed meanwhile. Time before
 * its start was not its own and is not given back. A promise that was past due when it was stopped stays due when it was.
 */
export function dueAfterPause({ start, due }: Promised, from: Date, to: Date, pace: Pace): { due: Date; lost: number } {
  const begin = from < start ? start : from
  if (from >= due || to <= begin) return { due, lost: 0 }
  const lost = pace.between(begin, to)
  return { due: pace.after(due, lost), lost }
}

/** How much of a promise is left, in milliseconds of its pace; negative when it is past due. All of it before its start. */
export function remainingOf({ start, due }: Promised, now: Date, pace: Pace): number {
  return pace.between(now < start ? start : now, due)
}
