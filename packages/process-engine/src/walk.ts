import { holds } from '@guildhall/rules'
import { startClock, stopClock } from './clock.ts'
import { setDeadlines, showOnTask } from './clock-timers.ts'
import type { ReadyStep, StepMove } from './definition.ts'
import { ProcessBrokenError, ProcessLoopError } from './errors.ts'
import type { StepState } from './model.ts'
import { explainClock } from './own-clock.ts'
import { ownerOf, placeOn, wayFrom, wayOf } from './place.ts'
import { because } from './reasons.ts'
import {
  activePlaces,
  cancelTimers,
  inOrder,
  isOpen,
  latestVisit,
  type Run,
  record,
  setWay,
  stepOf,
  visitKey,
  visitOf,
} from './run.ts'
import { type Ending, scopeOf } from './scope.ts'

const MAX_ENTRIES = 5000

/** Goes from place to place until one waits, its way ends or the case ends. Throws a ProcessLoopError after 5000 steps. */
export function goTo(run: Run, place: string | undefined): void {
  let next = place
  while (next !== undefined) next = enter(run, next)
}

/** Does what a step answered; gives the place to go to when it is over. Ways are opened by a step that goes on waiting for them. */
export function follow(run: Run, place: string, visit: StepState, move: StepMove): string | undefined {
  const next = carryOut(run, place, visit, move)
  if (move.ways) openWays(run, place, visit.occurrence, move.ways)
  return next
}

function carryOut(run: Run, place: string, visit: StepState, move: StepMove): string | undefined {
  record(run, place, visit.occurrence, move)
  if (move.ends !== undefined) return endCase(run, place, visit, move.ends)
  if (move.endsWay) {
    finish(run, place, move.endsWay)
    return endWay(run, wayOf(place), move.endsWay)
  }
  return move.done && complete(run, place, move.done)
}

/** Leaves a waiting place from outside, to go to a given step on the same way. */
export function leaveFor(run: Run, place: string, next: string): string {
  tidyUp(run, place)
  run.last = {}
  return placeOn(wayOf(place), next)
}

/** Leaves a place where the case waits because something outside the step says so; its ways are left with it. It ends as it is told to. */
export function tidyUp(run: Run, place: string, ending: Ending = {}): void {
  const { occurrence, clock } = latestVisit(run.state, place)!
  leaveWays(run, place, occurrence)
  const step = stepOf(run.definition, place)
  const move = step.kind.leave?.(visitOf(run, place, step, occurrence, clock?.dueAt)) ?? {}
  record(run, place, occurrence, move)
  finish(run, place, ending)
}

function enter(run: Run, place: string): string | undefined {
  const step = stepOf(run.definition, place)
  run.entered.push(place)
  if (run.entered.length > MAX_ENTRIES) throw new ProcessLoopError(run.entered)
  const before = latestVisit(run.state, place)
  const occurrence = (before?.occurrence ?? 0) + 1
  const visit: StepState = { occurrence, status: 'active', enteredAt: run.at }
  // The clock of the visit before is kept even if the case comes straight through.
  if (before?.clock) visit.clock = before.clock
  run.state.steps[place] = visit
  run.ledger.push({ type: 'step-entered', step: place, data: { occurrence } })

  const clock =
    step.clock && step.kind.waits ? startClock(step.clock, scopeOn(run, place), run.now, before?.clock) : undefined
  const move = takeCarried(run, place) ?? step.kind.enter(visitOf(run, place, step, occurrence, clock?.state.dueAt))
  const isWaiting = !move.done && move.ends === undefined && !move.endsWay
  if (isWaiting && clock) {
    run.state.steps[place] = { ...visit, clock: clock.state }
    run.ledger.push({ ...clock.line, step: place })
    explainClock(run, place)
  }
  const next = carryOut(run, place, latestVisit(run.state, place)!, move)
  if (isWaiting && clock) {
    setDeadlines(run, place)
    showOnTask(run, place)
  }
  // Last, for the ways may end at once and the step with them.
  if (move.ways) openWays(run, place, occurrence, move.ways)
  return next
}

/** What staff did not undo by going back: the visit is over with it at once. */
function takeCarried(run: Run, place: string): StepMove | undefined {
  if (!run.state.carried || !Object.hasOwn(run.state.carried, place)) return undefined
  const { [place]: done, ...rest } = run.state.carried
  run.state.carried = rest
  return { done }
}

function complete(run: Run, place: string, ending: Ending): string {
  leaveWays(run, place, latestVisit(run.state, place)!.occurrence)
  finish(run, place, ending)
  return goOn(run, place, ending)
}

/** The place to go to from one that has ended so. */
export function goOn(run: Run, place: string, ending: Ending): string {
  const step = stepOf(run.definition, place)
  if (!step.kind.keepsOutcome) run.last = ending
  return placeOn(wayOf(place), nextOf(run, place, step))
}

function nextOf(run: Run, place: string, step: ReadyStep): string {
  if (step.branches.length > 0) return branchOf(run, place, step)
  const { next } = step
  if (next === undefined) throw new ProcessBrokenError(`The step "${step.id}" has no way on`)
  return next
}

/** The branch taken, and why: what each rule before it came to is kept as well. */
function branchOf(run: Run, place: string, step: ReadyStep): string {
  const scope = scopeOn(run, place)
  for (const [index, { when, next }] of step.branches.entries()) {
    const isTaken = when === undefined || holds(when, scope)
    const at = `${step.at}/branches/${index}`
    because(run, place, { about: 'way', at, rule: when, result: isTaken ? next : false }, scope)
    if (isTaken) return next
  }
  throw new ProcessBrokenError(`The step "${step.id}" has no way on`)
}

function scopeOn(run: Run, place: string) {
  return scopeOf(run.state, run.last, wayOf(place))
}

function endCase(run: Run, place: string, visit: StepState, outcome: string): undefined {
  const { at } = run
  run.state.steps[place] = { ...visit, status: 'done', leftAt: at, outcome }
  closeCase(run, place, visit.occurrence, outcome)
}

/** Leaves every place where the case still waits and ends it; `place` and `occurrence` say at which visit it came to that. */
export function closeCase(run: Run, place: string, occurrence: number, outcome: string): void {
  for (const other of activePlaces(run.state)) {
    if (latestVisit(run.state, other)?.status === 'active') tidyUp(run, other)
  }
  run.state.status = 'ended'
  run.state.outcome = outcome
  run.effects.push({ type: 'end-case', key: visitKey(place, occurrence, 'end'), outcome })
  run.ledger.push({ type: 'case-ended', step: place, data: { outcome } })
}

function finish(run: Run, place: string, { outcome, result }: Ending): void {
  const visit = latestVisit(run.state, place)!
  const { occurrence, clock } = visit
  const done: StepState = { ...visit, status: 'done', leftAt: run.at }
  if (clock && clock.stoppedAt === undefined) done.clock = stopClock(run, place, clock)
  cancelTimers(run, place, occurrence)
  if (outcome !== undefined) done.outcome = outcome
  if (result !== undefined) done.result = result
  run.state.steps[place] = done
  const data = outcome === undefined ? { occurrence } : { occurrence, outcome }
  run.ledger.push({ type: 'step-left', step: place, data })
}

/** Opens ways beside one another and goes along each until it waits or ends. One that ends at once may end the step before the rest begin. */
function openWays(run: Run, place: string, occurrence: number, ways: NonNullable<StepMove['ways']>): void {
  for (const { name, ...way } of ways) {
    const item = 'item' in way ? { item: way.item } : {}
    setWay(run, place, name, { status: 'open', ...item })
  }
  const last = run.last
  for (const { name, start } of ways) {
    if (!isOpen(run, place, occurrence, name)) continue
    run.last = {}
    goTo(run, placeOn(wayFrom(place, occurrence, name), start))
  }
  run.last = last
}

/** Tells the step that opened a way of its end; gives the place to go to when that step is over by it. */
function endWay(run: Run, way: string, { outcome }: { outcome?: string }): string | undefined {
  const owner = ownerOf(way)
  const visit = owner && latestVisit(run.state, owner.place)
  if (!owner || visit?.status !== 'active') throw new ProcessBrokenError(`No step waits for the end of "${way}"`)
  const { place, occurrence, name } = owner
  setWay(run, place, name, { ...visit.ways?.[name], status: 'done', ...(outcome !== undefined && { outcome }) })
  run.ledger.push({ type: 'way-ended', step: place, data: { way: name, ...(outcome !== undefined && { outcome }) } })
  const step = stepOf(run.definition, place)
  const move = step.kind.onWayEnd?.(visitOf(run, place, step, occurrence, visit.clock?.dueAt), name)
  return move && follow(run, place, latestVisit(run.state, place)!, move)
}

/** Leaves every place on the ways that a visit has opened, and closes those that are still open. */
function leaveWays(run: Run, place: string, occurrence: number): void {
  const ways = latestVisit(run.state, place)?.ways
  if (!ways) return
  leaveWithin(run, wayFrom(place, occurrence, ''))
  for (const [name, way] of inOrder(ways))
    if (way.status === 'open') setWay(run, place, name, { ...way, status: 'cancelled' })
}

/** Leaves every place on one of the ways that a visit has opened. The way counts for nothing from then on, even if it had ended. */
export function dropWay(run: Run, place: string, name: string): void {
  const { occurrence, ways } = latestVisit(run.state, place)!
  leaveWithin(run, `${wayFrom(place, occurrence, name)}/`)
  setWay(run, place, name, { ...ways![name]!, status: 'cancelled' })
}

function leaveWithin(run: Run, within: string): void {
  for (const other of activePlaces(run.state)) {
    if (other.startsWith(within) && latestVisit(run.state, other)?.status === 'active') tidyUp(run, other)
  }
}
