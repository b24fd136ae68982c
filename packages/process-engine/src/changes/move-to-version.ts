import { dueAt } from '@guildhall/working-time'
import { resumeClock } from '../change-clock.ts'
import { startClock, stopClock, withRisk } from '../clock.ts'
import { setDeadlines, showOnTask } from '../clock-timers.ts'
import type { ProcessDefinition, ReadyClock, ReadyStep } from '../definition.ts'
import type { Actor, Advance, CaseState, ClockState } from '../model.ts'
import { instant } from '../moment.ts'
import { explainClock, keepClock, ownClock, takeBackTimers, WHOLE_CASE } from '../own-clock.ts'
import { ownerOf, wayOf } from '../place.ts'
import { beginRun, isOpen, latestVisit, type Run, stepOf, visitKey, visitOf } from '../run.ts'
import { isSameJson } from '../same-json.ts'
import { scopeOf } from '../scope.ts'
import { settleClocks } from '../settle-clocks.ts'
import { dropWay, follow, goTo, tidyUp } from '../walk.ts'
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
 * anew by that version, without what was reached before. Ways that it does not have are dropped, and those that it has more are opened. Undefined
 * when the case cannot land.
 */
export function moveToVersion(
  old: ProcessDefinition,
  now: ProcessDefinition,
  state: CaseState,
  move: VersionMove,
  at: Date,
): Advance | undefined {
  const { lands, anew, drops, cannot } = landing(old, now, state, move.mapping)
  if (cannot.length > 0) return undefined
  const leaving = beginRun(old, state, at)
  const { from, to, actor, hasNote } = move
  leaving.ledger.push({ type: 'moved-to-version', actor, data: { from, to, hasNote } })
  const places = Object.entries(lands)
  const goesOn = ([place, target]: [string, string]) => place === target && !anew.includes(place)
  const elsewhere = places.filter((each) => !goesOn(each))
  const staying = places.filter(goesOn).map(([place]) => place)
  for (const [place, names] of Object.entries(drops)) for (const name of names) dropWay(leaving, place, name)
  for (const [place] of elsewhere) tidyUp(leaving, place)
  // The same case from here on, as the other version sees it.
  const arriving: Run = { ...leaving, definition: now }
  remakeClock(leaving, arriving, WHOLE_CASE, old.clock, now.clock)
  resumeWithoutRule(arriving, WHOLE_CASE)
  for (const place of staying) {
    const before = stepOf(old, place)
    const after = stepOf(now, place)
    remakeClock(leaving, arriving, place, before.clock, after.clock)
    resumeWithoutRule(arriving, place)
    renameTask(arriving, place, before, after)
  }
  for (const [, target] of elsewhere) {
    if (!isUnderWay(arriving, wayOf(target))) continue
    arriving.last = {}
    goTo(arriving, target)
  }
  for (const place of staying) resumeWays(arriving, place, { state, before: stepOf(old, place) })
  settleClocks(arriving)
  const { effects, ledger, reasons } = arriving
  return { state: arriving.state, effects, ledger, reasons }
}

/** A place that was landed at before may have ended the case, or the way that this one is on. */
function isUnderWay(run: Run, way: string): boolean {
  const owner = ownerOf(way)
  return owner ? isOpen(run, owner.place, owner.occurrence, owner.name) : run.state.status === 'open'
}

/** A step whose ways are others now opens what it lacks, or is over when what is left of them has ended. */
function resumeWays(run: Run, place: string, { state, before }: { state: CaseState; before: ReadyStep }): void {
  const step = stepOf(run.definition, place)
  const visit = latestVisit(run.state, place)!
  const isThere = visit.status === 'active' && visit.occurrence === state.steps[place]!.occurrence
  if (!isThere || !step.kind.resume || isSameJson(before.config, step.config)) return
  run.last = {}
  const move = step.kind.resume(visitOf(run, place, step, visit.occurrence, visit.clock?.dueAt))
  goTo(run, follow(run, place, visit, move))
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

/** Without a rule to stand still by, nothing else would let a clock that the process has paused go on. */
function resumeWithoutRule(run: Run, place: string): void {
  const own = ownClock(run, place)
  if (own && !own.clock.pauseWhile) resumeClock(run, own, 'process')
}

/** It has run since it began: another target is reckoned from there, and the time that it stood still is not its own. */
function rightedClock(state: ClockState, before: ReadyClock | undefined, after: ReadyClock): ClockState {
  const isSame = isSameJson(before?.target, after.target) && isSameJson(before?.calendarName, after.calendarName)
  if (isSame) return withRisk(state, after)
  const due = dueAt(new Date(state.startedAt), after.target, after.calendar)
  return withRisk({ ...state, dueAt: instant(after.pace.after(due, state.pausedMs ?? 0)) }, after)
}

function isAsBefore(before?: ReadyClock, after?: ReadyClock): boolean {
  if (!before || !after) return before === after
  return isSameJson(wordsOf(before), wordsOf(after))
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
