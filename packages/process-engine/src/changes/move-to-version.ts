import { isDeepStrictEqual } from 'node:util'
import { dueAt } from '@guildhall/working-time'
import { startClock, stopClock, withRisk } from '../clock.ts'
import { setDeadlines, showOnTask } from '../clock-timers.ts'
import type { ProcessDefinition, ReadyClock, ReadyStep } from '../definition.ts'
import type { Actor, Advance, CaseState, ClockState } from '../model.ts'
import { instant } from '../moment.ts'
import { explainClock, keepClock, ownClock, takeBackTimers, WHOLE_CASE } from '../own-clock.ts'
import { wayOf } from '../place.ts'
import { beginRun, latestVisit, type Run, stepOf, visitKey } from '../run.ts'
import { scopeOf } from '../scope.ts'
import { settleClocks } from '../settle-clocks.ts'
import { goTo, tidyUp } from '../walk.ts'
import { landing } from './landing.ts'

export type VersionMove = {
  from: number
  to: number
  /** Where steps go that the other version does not have, by id. */
  mapping?: Readonly<Record<string, string>>
  actor: Actor
  hasNote: boolean
}

/**
 * Moves an open case to another version of its process. Steps that go on keep their task and the time that has passed; their clocks and timers are made
 * anew by that version, without what was reached before. Undefined when the case cannot land.
 */
export function moveToVersion(
  old: ProcessDefinition,
  now: ProcessDefinition,
  state: CaseState,
  move: VersionMove,
  at: Date,
): Advance | undefined {
  const { lands, cannot } = landing(old, now, state, move.mapping)
  if (cannot.length > 0) return undefined
  const leaving = beginRun(old, state, at)
  const { from, to, actor, hasNote } = move
  leaving.ledger.push({ type: 'moved-to-version', actor, data: { from, to, hasNote } })
  const places = Object.entries(lands)
  const elsewhere = places.filter(([place, target]) => place !== target)
  for (const [place] of elsewhere) tidyUp(leaving, place)
  // The same case from here on, as the other version sees it.
  const arriving: Run = { ...leaving, definition: now }
  remakeClock(leaving, arriving, WHOLE_CASE, old.clock, now.clock)
  for (const [place, target] of places) {
    if (place !== target) continue
    const before = stepOf(old, place)
    const after = stepOf(now, place)
    remakeClock(leaving, arriving, place, before.clock, after.clock)
    renameTask(arriving, place, before, after)
  }
  for (const [, target] of elsewhere) {
    arriving.last = {}
    goTo(arriving, target)
  }
  settleClocks(arriving)
  const { effects, ledger, reasons } = arriving
  return { state: arriving.state, effects, ledger, reasons }
}

function remakeClock(leaving: Run, arriving: Run, place: string, before?: ReadyClock, after?: ReadyClock): void {
  if (isAsBefore(before, after)) return
  const own = ownClock(leaving, place)
  if (own && !after) {
    keepClock(leaving, place, stopClock(leaving, place, own.state))
    return
  }
  if (!after) return
  if (own) {
    const held = takeBackTimers(leaving, own).filter((next) => after.deadlines.some(({ id }) => id === next.deadline))
    keepClock(arriving, place, { ...rightedClock(own.state, before, after), ...(held.length > 0 && { held }) })
  } else {
    // The clock of the whole case starts with settleClocks.
    if (place === WHOLE_CASE) return
    const { state, line } = startClock(after, scopeOf(arriving.state, {}, wayOf(place)), arriving.now)
    keepClock(arriving, place, state)
    arriving.ledger.push({ ...line, step: place })
  }
  explainClock(arriving, place)
  setDeadlines(arriving, place, true)
  if (place !== WHOLE_CASE) showOnTask(arriving, place)
}

/** It has run since it began: another target is reckoned from there, and the time that it stood still is not its own. */
function rightedClock(state: ClockState, before: ReadyClock | undefined, after: ReadyClock): ClockState {
  const isSame =
    isDeepStrictEqual(before?.target, after.target) && isDeepStrictEqual(before?.calendarName, after.calendarName)
  if (isSame) return withRisk(state, after)
  const due = dueAt(new Date(state.startedAt), after.target, after.calendar)
  return withRisk({ ...state, dueAt: instant(after.pace.after(due, state.pausedMs ?? 0)) }, after)
}

function isAsBefore(before?: ReadyClock, after?: ReadyClock): boolean {
  if (!before || !after) return before === after
  return isDeepStrictEqual(wordsOf(before), wordsOf(after))
}

function wordsOf({ target, calendarName, atRisk, deadlines }: ReadyClock) {
  return { target, calendarName, atRisk, deadlines }
}

function renameTask(run: Run, place: string, before: ReadyStep, after: ReadyStep): void {
  if (after.kind.opensTask?.(after.config) !== true) return
  const teamOf = ({ config }: ReadyStep) => (config as { team?: unknown }).team
  const team = teamOf(after)
  const isMoved = typeof team === 'string' && team !== teamOf(before)
  if (before.title === after.title && !isMoved) return
  const { occurrence } = latestVisit(run.state, place)!
  const change = { title: after.title, ...(isMoved && { team }) }
  run.effects.push({ type: 'change-task', key: visitKey(place, occurrence, 'task'), ...change })
  run.ledger.push({ type: 'task-changed', step: place, data: change })
}
