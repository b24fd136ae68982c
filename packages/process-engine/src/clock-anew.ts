import { dueAt } from '@guildhall/working-time'
import { withRisk } from './clock.ts'
import { setDeadlines, showOnTask } from './clock-timers.ts'
import { instant, momentOf } from './moment.ts'
import { explainClock, keepClock, ownClock, takeBackTimers, writeClockLine } from './own-clock.ts'
import { wayOf } from './place.ts'
import type { Run } from './run.ts'
import { scopeOf } from './scope.ts'

/**
 * Begins a running clock anew when its `from` rule gives another moment than it did, as after another booking: with all of its time, and every
 * deadline ahead. One that is past due keeps its breach; one that stands still goes on standing still.
 */
export function startAnew(run: Run, place: string): void {
  const own = ownClock(run, place)
  if (!own || own.state.stoppedAt !== undefined || own.state.breachedAt !== undefined) return
  const { clock, state } = own
  const from =
    clock.from === undefined
      ? undefined
      : momentOf(clock.from, scopeOf(run.state, run.last, wayOf(place)), clock.calendar)
  if (!from || instant(from) === state.startedAt) return
  takeBackTimers(run, own)
  const { reached: _reached, held: _held, pausedMs: _paused, ...kept } = state
  const made = { startedAt: instant(from), dueAt: instant(dueAt(from, clock.target, clock.calendar)) }
  keepClock(run, place, withRisk({ ...kept, ...made }, clock))
  writeClockLine(run, own, { type: 'clock-started', data: { ...made, again: true } })
  explainClock(run, place)
  setDeadlines(run, place, true)
  showOnTask(run, place)
}
