import type { DeadlineAction, Recipient } from '@guildhall/schemas'
import { addDuration } from '@guildhall/working-time'
import { markBreach } from './clock.ts'
import { tasksOf } from './clock-timers.ts'
import type { TimerState } from './model.ts'
import { instant } from './moment.ts'
import { clockKey, keepClock, type OwnClock, ownClock, setClockTimer, writeClockLine } from './own-clock.ts'
import { because } from './reasons.ts'
import type { Run } from './run.ts'
import { leaveFor } from './walk.ts'

/** Does what a deadline says, in order, or the next level of its route; gives the place to go to when it leaves the present one. */
export function reachDeadline(run: Run, timer: TimerState): string | undefined {
  const own = ownClock(run, timer.step)
  const { deadline: id = '', level, route } = timer
  // A version that the case was moved to may not have the clock any more.
  if (!own) return undefined
  writeClockLine(run, own, {
    type: 'deadline-reached',
    data: { deadline: id, ...(level !== undefined && { route, level }) },
  })
  const index = own.clock.deadlines.findIndex((each) => each.id === id)
  const deadline = own.clock.deadlines[index]
  const state = markBreach(own.state, run.now)
  if (level !== undefined) {
    keepClock(run, timer.step, state)
    climb(run, own, timer)
    return undefined
  }
  const times = (state.reached?.[id] ?? 0) + 1
  keepClock(run, timer.step, { ...state, reached: { ...state.reached, [id]: times } })
  const at = `${own.clock.deadlinesAt}/${index}`
  because(run, timer.step, { about: 'deadline', at, result: { do: deadline?.do ?? [] } })
  for (const [order, action] of (deadline?.do ?? []).entries()) {
    if (action.action === 'leave') {
      if (own.place) return leaveFor(run, own.place, action.next)
    } else act(run, own, timer, action, `${action.action}-${order}`, times)
  }
  const repeat = deadline?.repeat
  if (repeat && times <= repeat.times) {
    // From now, not from when it was due: after an outage nobody gets all of them at once.
    const dueAt = instant(addDuration(run.now, repeat.every, own.clock.calendar))
    setClockTimer(run, own, { deadline: id, dueAt, isFollowUp: true, isNumbered: true })
  }
  return undefined
}

type Stays = Exclude<DeadlineAction, { action: 'leave' }>

function act(run: Run, own: OwnClock, timer: TimerState, action: Stays, name: string, times: number): void {
  if (action.action === 'remind') send(run, own, timer, name, action)
  else if (action.action === 'reassign') reassign(run, own, action.to)
  else if (action.action === 'raise-priority') raise(run, own, action.to)
  // A deadline that repeats goes up its route once.
  else if (times === 1) goUp(run, own, timer.deadline!, action.route, 0)
}

function climb(run: Run, own: OwnClock, timer: TimerState): void {
  const { deadline, route = '', level = 0 } = timer
  const found = run.definition.routes.get(route)?.levels[level]
  if (!found) return
  because(run, timer.step, { about: 'deadline', at: `/routes/${route}/levels/${level}`, result: found })
  send(run, own, timer, `level-${level}`, found)
  if (found.reassign) reassign(run, own, found.reassign)
  if (found.priority) raise(run, own, found.priority)
  goUp(run, own, deadline!, route, level + 1)
}

function goUp(run: Run, own: OwnClock, deadline: string, route: string, level: number): void {
  const next = run.definition.routes.get(route)?.levels[level]
  if (!next) return
  const dueAt = instant(addDuration(run.now, next.after, own.clock.calendar))
  setClockTimer(run, own, { deadline, dueAt, route, level, isFollowUp: true, isNumbered: true })
}

/** The message is named after the timer, whose key is never used twice. */
function send(
  run: Run,
  own: OwnClock,
  timer: TimerState,
  name: string,
  { message, to }: { message: string; to: Recipient },
): void {
  const key = clockKey(own, `${timer.key.slice(clockKey(own, 'deadline:').length)}:${name}`)
  run.effects.push({ type: 'send-message', key, message, to, step: own.place })
  writeClockLine(run, own, { type: 'message-queued', data: { message, to } })
}

function reassign(run: Run, own: OwnClock, to: 'team-lead'): void {
  const keys = tasksOf(run, own)
  for (const key of keys) run.effects.push({ type: 'reassign-task', key, to })
  if (keys.length > 0) writeClockLine(run, own, { type: 'task-reassigned', data: { to } })
}

function raise(run: Run, own: OwnClock, to: 'high' | 'urgent'): void {
  const keys = tasksOf(run, own)
  for (const key of keys) run.effects.push({ type: 'raise-priority', key, to })
  if (keys.length > 0) writeClockLine(run, own, { type: 'priority-raised', data: { to } })
}
