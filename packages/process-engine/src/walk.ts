import { holds } from '@guildhall/rules'
import { clockFor, markBreach, setDeadlines } from './clock.ts'
import type { ReadyStep, StepMove } from './definition.ts'
import { ProcessBrokenError, ProcessLoopError } from './errors.ts'
import type { StepState } from './model.ts'
import { instant } from './moment.ts'
import { cancelTimers, inOrder, latestVisit, type Run, record, stepOf, visitKey, visitOf } from './run.ts'
import { type Ending, scopeOf } from './scope.ts'

const MAX_ENTRIES = 1000

/** Goes from step to step until one waits or the case ends. Throws a ProcessLoopError after 1000 steps. */
export function goTo(run: Run, id: string | undefined): void {
  let next = id
  while (next !== undefined) next = enter(run, stepOf(run.definition, next))
}

/** Does what a step answered; gives the step to go to when it is over. */
export function follow(run: Run, step: ReadyStep, visit: StepState, move: StepMove): string | undefined {
  record(run, step, visit.occurrence, move)
  if (move.ends !== undefined) return endCase(run, step, visit, move.ends)
  return move.done && complete(run, step, move.done)
}

/** Leaves a waiting step from outside, to go to a given one. */
export function leaveFor(run: Run, step: ReadyStep, next: string): string {
  tidyUp(run, step)
  run.last = {}
  return next
}

function enter(run: Run, step: ReadyStep): string | undefined {
  run.entered.push(step.id)
  if (run.entered.length > MAX_ENTRIES) throw new ProcessLoopError(run.entered)
  const occurrence = (latestVisit(run.state, step.id)?.occurrence ?? 0) + 1
  const visit: StepState = { occurrence, status: 'active', enteredAt: instant(run.now) }
  run.state.steps[step.id] = visit
  run.ledger.push({ type: 'step-entered', step: step.id, data: { occurrence } })

  const clock = step.kind.waits ? clockFor(step, scopeOf(run.state, run.last), run.now) : undefined
  const move = step.kind.enter(visitOf(run, step, occurrence, clock?.dueAt))
  const isWaiting = !move.done && move.ends === undefined
  if (isWaiting && clock) {
    run.state.steps[step.id] = { ...visit, clock }
    run.ledger.push({ type: 'clock-started', step: step.id, data: { ...clock } })
  }
  const next = follow(run, step, visit, move)
  if (isWaiting && clock) setDeadlines(run, step, occurrence, clock)
  return next
}

function complete(run: Run, step: ReadyStep, ending: Ending): string {
  finish(run, step, ending)
  if (!step.kind.keepsOutcome) run.last = ending
  const scope = scopeOf(run.state, run.last)
  const branch = step.branches.find(({ when }) => when === undefined || holds(when, scope))
  const next = branch?.next ?? step.next
  if (next === undefined) throw new ProcessBrokenError(`The step "${step.id}" has no way on`)
  return next
}

function endCase(run: Run, step: ReadyStep, visit: StepState, outcome: string): undefined {
  const at = instant(run.now)
  run.state.steps[step.id] = { ...visit, status: 'done', leftAt: at, outcome }
  for (const [id, other] of inOrder(run.state.steps)) {
    if (other.status === 'active') tidyUp(run, stepOf(run.definition, id))
  }
  run.state.status = 'ended'
  run.state.outcome = outcome
  run.effects.push({ type: 'end-case', key: visitKey(step.id, visit.occurrence, 'end'), outcome })
  run.ledger.push({ type: 'case-ended', step: step.id, data: { outcome } })
}

function tidyUp(run: Run, step: ReadyStep): void {
  const { occurrence, clock } = latestVisit(run.state, step.id)!
  const move = step.kind.leave?.(visitOf(run, step, occurrence, clock?.dueAt)) ?? {}
  record(run, step, occurrence, move)
  finish(run, step, {})
}

function finish(run: Run, step: ReadyStep, { outcome, result }: Ending): void {
  const { clock, ...visit } = latestVisit(run.state, step.id)!
  const at = instant(run.now)
  cancelTimers(run, step.id, visit.occurrence)
  const stopped = clock && { ...markBreach(clock, run.now), stoppedAt: at }
  if (stopped) {
    const isLate = stopped.breachedAt !== undefined
    run.ledger.push({ type: 'clock-stopped', step: step.id, data: { dueAt: stopped.dueAt, isLate } })
  }
  const ending = { ...(outcome !== undefined && { outcome }), ...(result !== undefined && { result }) }
  run.state.steps[step.id] = { ...visit, status: 'done', leftAt: at, ...ending, ...(stopped && { clock: stopped }) }
  const said = outcome === undefined ? {} : { outcome }
  run.ledger.push({ type: 'step-left', step: step.id, data: { occurrence: visit.occurrence, ...said } })
}
