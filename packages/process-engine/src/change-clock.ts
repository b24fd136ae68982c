import { addDuration } from '@guildhall/working-time'
import { goOn, withRisk } from './clock.ts'
import { momentFor, setDeadlines, showOnTask } from './clock-timers.ts'
import type { ClockChange, ClockEvent, ClockState, PauseCause } from './model.ts'
import { instant } from './moment.ts'
import { keepClock, type OwnClock, ownClock, takeBackTimers, WHOLE_CASE, writeClockLine } from './own-clock.ts'
import type { Run } from './run.ts'

const MOST_CHANGES = 100

/** Takes in what staff do to a clock; false when it cannot be: the visit has passed, or the clock is not in that state. */
export function changeClock(run: Run, event: ClockEvent): boolean {
  const own = ownClock(run, event.step ?? WHOLE_CASE)
  if (!own || own.state.stoppedAt !== undefined) return false
  if (event.step !== undefined && event.occurrence !== own.occurrence) return false
  switch (event.type) {
    case 'clock-paused':
      return pauseClock(run, own, 'staff', event)
    case 'clock-resumed':
      return resumeClock(run, own, 'staff', event)
    case 'clock-extended':
      return extendClock(run, own, event)
  }
}

/** Its breach counts even for a process whose own clock is behind the timer that told of it. */
function isPastDue({ breachedAt, dueAt }: ClockState, now: Date): boolean {
  return breachedAt !== undefined || now >= new Date(dueAt)
}

type Said = Pick<ClockChange, 'reason' | 'note' | 'actor'>

/** Makes a clock stand still; its timers are taken back. One that is past due goes on: nothing undoes a breach. */
export function pauseClock(run: Run, own: OwnClock, by: PauseCause, said: Said = {}): boolean {
  const { state, place } = own
  const causes = state.pausedBy ?? []
  if (causes.includes(by) || (state.pausedAt === undefined && isPastDue(state, run.now))) return false
  const following = state.pausedAt === undefined ? takeBackTimers(run, own) : []
  const held = [...(state.held ?? []), ...following]
  keepClock(run, place, {
    ...withChange(state, run, { what: 'paused', by, ...said }),
    pausedAt: state.pausedAt ?? run.at,
    pausedBy: [...causes, by],
    ...(held.length > 0 && { held }),
  })
  const { dueAt } = state
  writeClockLine(run, own, { type: 'clock-paused', ...who(said), data: { by, dueAt, ...inShort(said) } })
  showOnTask(run, place)
  return true
}

/** Takes away one cause for which a clock stands still; when it was the last, it goes on with what is left of its time. */
export function resumeClock(run: Run, own: OwnClock, by: PauseCause, said: Said = {}): boolean {
  const { state, place, clock } = own
  const others = (state.pausedBy ?? []).filter((cause) => cause !== by)
  if (state.pausedAt === undefined || others.length === state.pausedBy?.length) return false
  const changed = withChange(state, run, { what: 'resumed', by, ...said })
  const isRunning = others.length === 0
  const next = isRunning ? goOn(changed, clock, run.now) : { ...changed, pausedBy: others }
  keepClock(run, place, next)
  const data = { by, dueAt: next.dueAt, isRunning, ...inShort(said) }
  writeClockLine(run, own, { type: 'clock-resumed', ...who(said), data })
  setDeadlines(run, place, true)
  showOnTask(run, place)
  return true
}

/**
 * Gives a clock more time. Deadlines that lie ahead once more are set again, those that were reached included; a clock that is past due keeps its breach
 * and cannot be extended.
 */
function extendClock(run: Run, own: OwnClock, event: Extract<ClockEvent, { type: 'clock-extended' }>): boolean {
  const { state, place, clock } = own
  const { length, reason, note, actor } = event
  if (state.pausedAt === undefined && isPastDue(state, run.now)) return false
  const due = addDuration(new Date(state.dueAt), length, clock.calendar)
  if (due <= new Date(state.dueAt)) return false
  const following = takeBackTimers(run, own)
  const said = { reason, note, actor }
  const extended = withRisk({ ...state, dueAt: instant(due) }, clock)
  const since = state.pausedAt === undefined ? run.now : new Date(state.pausedAt)
  const ahead = new Set(clock.deadlines.filter((each) => momentFor(each, clock, extended) > since).map(({ id }) => id))
  const reached = Object.entries(state.reached ?? {}).filter(([id]) => !ahead.has(id))
  const held = [...(state.held ?? []), ...following].filter(({ deadline }) => !ahead.has(deadline))
  keepClock(run, place, {
    ...withChange(extended, run, { what: 'extended', by: 'staff', length, ...said }),
    reached: Object.fromEntries(reached),
    held,
  })
  const data = { length, from: state.dueAt, dueAt: extended.dueAt, ...inShort(said) }
  writeClockLine(run, own, { type: 'clock-extended', ...who(said), data })
  setDeadlines(run, place, true)
  showOnTask(run, place)
  return true
}

function withChange(state: ClockState, run: Run, change: Omit<ClockChange, 'at'>): ClockState {
  const { reason, note, actor, ...rest } = change
  const said = { ...(reason && { reason }), ...(note && { note }), ...(actor && { actor }) }
  return {
    ...state,
    changes: [...(state.changes ?? []), { at: run.at, ...rest, ...said }].slice(-MOST_CHANGES),
  }
}

function who({ actor }: Said) {
  return actor ? { actor } : {}
}

/** What staff typed may name people: the ledger has the reason from the list, and whether there is more. */
function inShort({ reason, note }: Said) {
  return { ...(reason && { reason }), ...(reason && { hasNote: Boolean(note) }) }
}
