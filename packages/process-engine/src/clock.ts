import type { Deadline } from '@guildhall/schemas'
import { addDuration, dueAt, subtractDuration } from '@guildhall/working-time'
import type { ReadyStep } from './definition.ts'
import type { ClockState } from './model.ts'
import { instant, later, momentOf } from './moment.ts'
import { type Run, setTimer, visitKey } from './run.ts'
import type { Scope } from './scope.ts'

/** The clock of a step entered now; it runs from now, or from the moment its `from` rule gives. */
export function clockFor(step: ReadyStep, scope: Scope, now: Date): ClockState | undefined {
  if (!step.clock) return undefined
  const { from, target } = step.clock
  const start = (from === undefined ? undefined : momentOf(from, scope, step.calendar)) ?? now
  return { startedAt: instant(start), dueAt: instant(dueAt(start, target, step.calendar)) }
}

/** Sets a timer for each deadline of a visit. One whose moment has passed is due now. */
export function setDeadlines(run: Run, place: string, step: ReadyStep, occurrence: number, clock: ClockState): void {
  for (const deadline of step.deadlines) {
    setTimer(run, {
      key: visitKey(place, occurrence, `deadline:${deadline.id}`),
      step: place,
      occurrence,
      dueAt: instant(later(momentFor(deadline, step, clock), run.now)),
      purpose: 'deadline',
      deadline: deadline.id,
    })
  }
}

/** The clock with its breach written down, when it is past due and has none yet. */
export function markBreach(clock: ClockState, now: Date): ClockState {
  const isBreached = clock.breachedAt === undefined && now >= new Date(clock.dueAt)
  return isBreached ? { ...clock, breachedAt: instant(now) } : clock
}

function momentFor({ at }: Deadline, { calendar }: ReadyStep, clock: ClockState): Date {
  const due = new Date(clock.dueAt)
  if (at.before) return subtractDuration(due, at.before, calendar)
  if (at.after) return addDuration(due, at.after, calendar)
  const start = Date.parse(clock.startedAt)
  return new Date(start + Math.round((at.share ?? 1) * (due.getTime() - start)))
}
