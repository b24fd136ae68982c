import { changeClock } from './change-clock.ts'
import { isChange } from './changes/change.ts'
import { makeChange } from './changes/make-change.ts'
import { reachDeadline } from './deadlines.ts'
import type { ProcessDefinition, StepEvent } from './definition.ts'
import type { Advance, CaseEvent, CaseState, ClockEvent, TimerState } from './model.ts'
import { instant } from './moment.ts'
import { WHOLE_CASE } from './own-clock.ts'
import { activePlaces, beginRun, latestVisit, type Run, stepOf, visitOf } from './run.ts'
import { settleClocks } from './settle-clocks.ts'
import { follow, goTo } from './walk.ts'

/** A case that nothing has happened to yet. */
export function newCase(): CaseState {
  return { format: 1, status: 'new', answers: {}, steps: {}, timers: {} }
}

/**
 * What one event does to a case: its new state, what is asked of the world, and the lines for the ledger. Pure: the same
 * arguments give the same outcome and none is changed. An event for a visit that has passed, or for a timer that is not live,
 * changes nothing: the very state comes back, with no effects and no lines. A timer event is taken as proof that its moment has
 * come, whatever `now` says. Throws a ProcessLoopError or a ProcessBrokenError for a process that `checkProcess` refuses.
 */
export function advance(definition: ProcessDefinition, state: CaseState, event: CaseEvent, now: Date): Advance {
  const nothing = { state, effects: [], ledger: [], reasons: [] }
  if (event.type === 'start') return state.status === 'new' ? start(beginRun(definition, state, now), event) : nothing
  if (isChange(event)) {
    const run = beginRun(definition, state, now)
    return makeChange(run, event) ? settled(run) : nothing
  }
  if (state.status !== 'open') return nothing
  if (event.type === 'outside-event') return tellAll(beginRun(definition, state, now), event) ?? nothing
  if (isAboutClock(event)) {
    const run = beginRun(definition, state, now)
    return changeClock(run, event) ? settled(run) : nothing
  }

  const timer = event.type === 'timer-fired' ? liveTimer(state, event.key) : undefined
  const target = event.type === 'timer-fired' ? timer : event
  if (!target) return nothing
  if (timer?.step !== WHOLE_CASE) {
    const visit = latestVisit(state, target.step)
    if (visit?.status !== 'active' || visit.occurrence !== target.occurrence) return nothing
  }

  // Instants of stored state are all written alike, so they compare as texts.
  const run = beginRun(definition, state, timer && timer.dueAt > instant(now) ? new Date(timer.dueAt) : now)
  if (timer) fire(run, timer)
  const changed = handle(run, event, timer, target.step)
  return changed ? settled(run) : nothing
}

function settled(run: Run): Advance {
  settleClocks(run)
  const { state, effects, ledger, reasons } = run
  return { state, effects, ledger, reasons }
}

function isAboutClock(event: CaseEvent): event is ClockEvent {
  return event.type === 'clock-paused' || event.type === 'clock-resumed' || event.type === 'clock-extended'
}

function start(run: Run, event: Extract<CaseEvent, { type: 'start' }>): Advance {
  run.state.status = 'open'
  run.state.answers = event.answers
  const partOf = event.partOf === undefined ? {} : { partOf: event.partOf }
  run.ledger.push({ type: 'case-started', actor: event.actor, data: { channel: event.channel, ...partOf } })
  goTo(run, run.definition.start)
  return settled(run)
}

/** Hands an event that is meant for no visit in particular to every one that is waiting now, in order of their places. */
function tellAll(run: Run, event: StepEvent): Advance | undefined {
  const waiting = activePlaces(run.state).map((place) => ({ place, visit: latestVisit(run.state, place)! }))
  let changed = false
  for (const { place, visit } of waiting) {
    const now = latestVisit(run.state, place)
    if (run.state.status !== 'open' || now?.status !== 'active' || now.occurrence !== visit.occurrence) continue
    run.last = {}
    if (handle(run, event, undefined, place)) changed = true
  }
  return changed ? settled(run) : undefined
}

function handle(run: Run, event: StepEvent, timer: TimerState | undefined, place: string): boolean {
  if (timer?.deadline !== undefined) {
    goTo(run, reachDeadline(run, timer))
    return true
  }
  const visit = latestVisit(run.state, place)!
  const step = stepOf(run.definition, place)
  const move = step.kind.on?.(visitOf(run, place, step, visit.occurrence, visit.clock?.dueAt), event)
  if (!move) return false
  goTo(run, follow(run, place, visit, move))
  return true
}

function liveTimer(state: CaseState, key: string): TimerState | undefined {
  return Object.hasOwn(state.timers, key) ? state.timers[key] : undefined
}

function fire(run: Run, timer: TimerState): void {
  const { key, step } = timer
  // A delete would turn the record into a slow one, and every copy of it.
  const { [key]: _, ...others } = run.state.timers
  run.state.timers = others
  run.ledger.push(step ? { type: 'timer-fired', step, data: { key } } : { type: 'timer-fired', data: { key } })
}
