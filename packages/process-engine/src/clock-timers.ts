import type { Deadline } from '@guildhall/schemas'
import { addDuration, momentOfShare, subtractDuration } from '@guildhall/working-time'
import { promisedBy } from './clock.ts'
import type { ReadyClock } from './definition.ts'
import type { ClockState } from './model.ts'
import { instant, later } from './moment.ts'
import { keepClock, type OwnClock, ownClock, setClockTimer } from './own-clock.ts'
import { inOrder, type Run, stepOf, visitKey } from './run.ts'

/**
 * Sets the timers of a running clock: one for each deadline that has not been reached, and one for whatever was held back while it stood still. A moment
 * that has passed is due now. `isAnew` when the visit's timers have been set before.
 */
export function setDeadlines(run: Run, place: string, isAnew = false): void {
  const own = ownClock(run, place)
  if (!own || own.state.pausedAt !== undefined || own.state.stoppedAt !== undefined) return
  const { held = [], ...running } = own.state
  if (own.state.held) keepClock(run, place, running)
  for (const deadline of own.clock.deadlines) {
    if (own.state.reached?.[deadline.id]) continue
    const dueAt = instant(later(momentFor(deadline, own.clock, own.state), run.now))
    setClockTimer(run, own, { deadline: deadline.id, dueAt, isNumbered: isAnew })
  }
  for (const next of held) {
    const dueAt = instant(later(new Date(next.dueAt), run.now))
    setClockTimer(run, own, { ...next, dueAt, isFollowUp: true, isNumbered: true })
  }
}

/** The moment of a deadline as the clock stands. */
export function momentFor({ at }: Deadline, { calendar, pace }: ReadyClock, clock: ClockState): Date {
  const due = new Date(clock.dueAt)
  if (at.before) return subtractDuration(due, at.before, calendar)
  if (at.after) return addDuration(due, at.after, calendar)
  return momentOfShare(promisedBy(clock), at.share ?? 1, pace)
}

/** Lets the task of a step show how its clock stands. */
export function showOnTask(run: Run, place: string): void {
  const own = ownClock(run, place)
  if (!own || !opensTask(run, place)) return
  const { dueAt, atRiskAt, pausedAt } = own.state
  const key = visitKey(place, own.occurrence, 'task')
  run.effects.push({ type: 'set-task-clock', key, dueAt, ...(atRiskAt && { atRiskAt }), ...(pausedAt && { pausedAt }) })
}

/** The keys of the open tasks that a clock is about: the step's own, or every one of the case. */
export function tasksOf(run: Run, { place, occurrence }: OwnClock): string[] {
  if (place) return opensTask(run, place) ? [visitKey(place, occurrence, 'task')] : []
  return inOrder(run.state.steps).flatMap(([other, visit]) =>
    visit.status === 'active' && opensTask(run, other) ? [visitKey(other, visit.occurrence, 'task')] : [],
  )
}

function opensTask(run: Run, place: string): boolean {
  if (place === '') return false
  const { kind, config } = stepOf(run.definition, place)
  return kind.opensTask?.(config) === true
}
