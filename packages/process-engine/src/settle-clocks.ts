import { holds } from '@guildhall/rules'
import type { PauseWhile } from '@guildhall/schemas'
import { pauseClock, resumeClock } from './change-clock.ts'
import { startClock, stopClock } from './clock.ts'
import { setDeadlines } from './clock-timers.ts'
import { explainClock, ownClock, WHOLE_CASE } from './own-clock.ts'
import { stepIdOf, wayOf } from './place.ts'
import { because } from './reasons.ts'
import { activePlaces, type Run, stepOf } from './run.ts'
import { scopeOf } from './scope.ts'

/** The last thing about every event: the clock of the case starts and stops with it, and clocks that wait for something stand still or go on. */
export function settleClocks(run: Run): void {
  settleCaseClock(run)
  if (!run.definition.hasPauses || run.state.status !== 'open') return
  const active = activePlaces(run.state)
  const waits = active.filter((place) => !holdsWaysOpen(run, place))
  for (const place of [WHOLE_CASE, ...active]) {
    const own = ownClock(run, place)
    const pauseWhile = own?.clock.pauseWhile
    if (!own || !pauseWhile) continue
    const isStill = standsStill(run, place, pauseWhile, waits)
    const changed = isStill ? pauseClock(run, own, 'process') : resumeClock(run, own, 'process')
    const { at } = own.clock
    if (changed) {
      const result = { isStill, waits }
      because(run, place, { about: 'clock', at: `${at}/pauseWhile`, rule: pauseWhile.rule, result })
    }
  }
}

function settleCaseClock(run: Run): void {
  const { state, definition } = run
  if (!definition.clock) return
  const before = state.clock
  if (state.status === 'open' && (!before || before.stoppedAt !== undefined)) {
    // A case that was moved to a version with a clock has been open for a while.
    const since = before ? run.now : openedAt(run)
    const { state: clock, line } = startClock(definition.clock, scopeOf(state), since, before)
    // It may have begun anew: the numbers of its timers go on, for a key is never used twice.
    state.clock = before?.numbered === undefined ? clock : { ...clock, numbered: before.numbered }
    run.ledger.push(line)
    explainClock(run, WHOLE_CASE)
    setDeadlines(run, WHOLE_CASE, before !== undefined)
  } else if (state.status === 'ended' && before && before.stoppedAt === undefined) {
    state.clock = stopClock(run, WHOLE_CASE, before)
  }
}

function openedAt(run: Run): Date {
  const moments = Object.values(run.state.steps).map(({ enteredAt }) => Date.parse(enteredAt))
  return new Date(Math.min(run.now.getTime(), ...moments))
}

/** Whether the rule holds, or everything that the case waits for is of the steps and kinds named. */
function standsStill(run: Run, place: string, { rule, steps = [], waitingFor = [] }: PauseWhile, waits: string[]) {
  if (rule !== undefined && holds(rule, scopeOf(run.state, run.last, wayOf(place)))) return true
  return (
    waits.length > 0 &&
    waits.every((each) => steps.includes(stepIdOf(each)) || waitingFor.includes(waitsFor(run, each)))
  )
}

function waitsFor(run: Run, place: string) {
  const { kind, config } = stepOf(run.definition, place)
  return kind.waitsFor?.(config) ?? (kind.opensTask?.(config) ? 'staff' : 'outside')
}

function holdsWaysOpen(run: Run, place: string): boolean {
  return Object.values(run.state.steps[place]?.ways ?? {}).some(({ status }) => status === 'open')
}
