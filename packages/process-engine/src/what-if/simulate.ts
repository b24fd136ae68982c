import type { ServicePackage } from '@guildhall/schemas'
import { compileProcess } from '../compile.ts'
import type { ProcessDefinition } from '../definition.ts'
import { makeMove, makeMoveAt } from '../journeys/moves.ts'
import { nextTimer, openWorld, passTime, type World, waitingAt } from '../journeys/world.ts'
import type { ClockState } from '../model.ts'
import { opensTask } from '../opens-task.ts'
import { stepIdOf } from '../place.ts'
import { answersAt, samplesOf } from './answers.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { heapBy } from './heap.ts'
import type { WhatIf } from './model.ts'
import { type Doing, doingAt, exampleFor } from './others.ts'
import { openTeams, type Work } from './teams.ts'

const MINUTE = 60_000
/** A week in milliseconds. */
export const WEEK = 7 * 24 * 60 * MINUTE

/** Beyond this many happenings the simulation stops where it is. */
const MOST_HAPPENINGS = 2_000_000

/** A task as it went. `clock` is that of its step, as it was last seen. */
export type Task = Work & {
  case: Case
  place: string
  occurrence: number
  step: string
  doneAt?: number
  clock?: ClockState
}

/** A case as it went. */
export type Case = {
  arrivedAt: number
  endedAt?: number
  outcome?: string
  clock?: ClockState
  world: World
  /** Visits that somebody has been found for. */
  seen: Set<string>
  tasks: Map<string, Task>
  timerAt?: number
}

type Week = { arrived: number; ended: number; queues: Record<string, number> }
export type Finished = { cases: Case[]; tasks: Task[]; weeks: Week[] }

type Happening = { at: number } & (
  | { what: 'arrival' }
  | { what: 'week' }
  | { what: 'timer'; case: Case }
  | { what: 'ready'; task: Task }
  | { what: 'done'; task: Task }
  | { what: 'doing'; case: Case; place: string; doing: Doing }
)

/** Lets cases that come by chance go through the process until the weeks are over. */
export function simulate(servicePackage: ServicePackage, whatIf: WhatIf, onWeek?: (week: number) => void): Finished {
  const definition = compileProcess(servicePackage)
  const chance = chanceFrom(whatIf.seed)
  const start = Date.parse(whatIf.start)
  const end = start + whatIf.weeks * WEEK
  const samples = samplesOf(servicePackage, new Date(start))
  const agenda = heapBy<Happening>(({ at }) => at)
  const teams = openTeams<Task>(whatIf.officers)
  const found: Finished = { cases: [], tasks: [], weeks: [] }
  const examples = new Map<string, Record<string, unknown>>()
  let week: Week = { arrived: 0, ended: 0, queues: {} }

  const nextArrival = (after: number) => {
    if (whatIf.perWeek > 0) agenda.put({ at: after + chance.gap(WEEK / whatIf.perWeek), what: 'arrival' })
  }
  const look = (one: Case) =>
    lookAt(one, { servicePackage, whatIf, chance, put: agenda.put, tasks: found.tasks, onEnd: () => (week.ended += 1) })
  const acts: { [What in Happening['what']]: (happening: Extract<Happening, { what: What }>) => void } = {
    arrival({ at }) {
      const answers = answersAt(
        chance.pick(samples, () => 1),
        new Date(at),
      )
      const world = openWorld(definition, { at: new Date(at).toISOString(), answers })
      const one: Case = { arrivedAt: at, world, seen: new Set(), tasks: new Map() }
      found.cases.push(one)
      week.arrived += 1
      look(one)
      nextArrival(at)
    },
    week({ at }) {
      for (const team of Object.keys(whatIf.officers)) week.queues[team] = teams.waiting(team)
      found.weeks.push(week)
      week = { arrived: 0, ended: 0, queues: {} }
      onWeek?.(found.weeks.length)
      agenda.put({ at: at + WEEK, what: 'week' })
    },
    timer({ at, case: one }) {
      // An earlier one came in between, and looked after this one too.
      if (at !== one.timerAt) return
      one.timerAt = undefined
      goTo(one, at)
      look(one)
    },
    ready: ({ task }) => {
      if (!task.isGone) teams.add(task)
    },
    done({ at, task }) {
      teams.free(task.team)
      if (task.isGone) return
      goTo(task.case, at)
      task.doneAt = at
      finish(task, { servicePackage, whatIf, chance, examples, definition })
      look(task.case)
    },
    doing({ at, case: one, place, doing }) {
      goTo(one, at)
      if (one.world.state.steps[place]?.status === 'active') act(one, place, doing)
      look(one)
    },
  }
  // A moment before the week is over: what is for the next day does not wait yet.
  agenda.put({ at: start + WEEK - 1, what: 'week' })
  nextArrival(start)
  for (let count = 0; count < MOST_HAPPENINGS; count += 1) {
    const happening = agenda.take()
    if (!happening || happening.at > end) break
    ;(acts[happening.what] as (happening: Happening) => void)(happening)
    teams.dispatch(happening.at, (task) => agenda.put({ at: task.until, what: 'done', task }))
  }
  for (const one of found.cases) if (one.endedAt === undefined) keepClocks(one)
  return found
}

type Looking = {
  servicePackage: ServicePackage
  whatIf: WhatIf
  chance: Chance
  put: (happening: Happening) => void
  tasks: Task[]
  onEnd: () => void
}

/** Finds somebody for whatever a case waits for now, and lets go of what it waits for no more. */
function lookAt(one: Case, looking: Looking): void {
  const { world } = one
  const now = world.now.getTime()
  keepClocks(one)
  if (world.state.status === 'ended' && one.endedAt === undefined) {
    one.endedAt = now
    one.outcome = world.state.outcome
    looking.onEnd()
  }
  for (const place of waitingAt(world)) {
    const key = `${place}#${world.state.steps[place]!.occurrence}`
    if (one.seen.has(key)) continue
    one.seen.add(key)
    const { kind, config } = world.definition.steps.get(stepIdOf(place))!
    if (opensTask(kind, config)) openTask(one, place, looking)
    else {
      const { servicePackage, whatIf, chance, put } = looking
      const doing = doingAt(stepIdOf(place), servicePackage, whatIf.others, chance)
      if (doing) put({ at: now + doing.after, what: 'doing', case: one, place, doing })
    }
  }
  const timer = nextTimer(world)
  const timerAt = timer && Date.parse(timer.dueAt)
  if (timerAt !== undefined && (one.timerAt === undefined || timerAt < one.timerAt)) {
    one.timerAt = Math.max(timerAt, now)
    looking.put({ at: one.timerAt, what: 'timer', case: one })
  }
  // What was told is not asked for again, and copying it at each turn would cost more than the turn.
  one.world = { ...world, path: [], messages: [], ledger: [], effects: [], reasons: [], fired: 0 }
}

function openTask(one: Case, place: string, { whatIf, chance, put, tasks }: Looking): void {
  const { state, effects, definition } = one.world
  const { occurrence, clock } = state.steps[place]!
  const step = stepIdOf(place)
  const opened = effects.findLast(({ effect }) => effect.type === 'open-task' && effect.step === place)?.effect
  const now = one.world.now.getTime()
  const task: Task = {
    case: one,
    place,
    occurrence,
    step,
    team: opened?.type === 'open-task' ? opened.team : '',
    calendar: definition.steps.get(step)!.calendar,
    // What is promised from a day to come is not begun before it.
    readyAt: clock ? Math.max(now, Date.parse(clock.startedAt)) : now,
    dueAt: clock ? Date.parse(clock.dueAt) : Number.POSITIVE_INFINITY,
    lasts: (chance.around(whatIf.tasks[step]?.minutes ?? 0, whatIf.spread) * MINUTE) / whatIf.share,
    ...(clock && { clock }),
  }
  one.tasks.set(`${place}#${occurrence}`, task)
  tasks.push(task)
  put({ at: task.readyAt, what: 'ready', task })
}

/** Keeps the clocks of a case as they are now; a task whose visit is over is done with. */
function keepClocks(one: Case): void {
  const { state } = one.world
  if (state.clock) one.clock = state.clock
  for (const [key, task] of one.tasks) {
    const visit = state.steps[task.place]
    const isSame = visit?.occurrence === task.occurrence
    if (isSame && visit.clock) task.clock = visit.clock
    if (isSame && visit.status === 'active') continue
    task.isGone = task.doneAt === undefined
    one.tasks.delete(key)
  }
}

function goTo(one: Case, at: number): void {
  const to = new Date(at)
  if (to > one.world.now) one.world = passTime(one.world, to)
}

type Finishing = Pick<Looking, 'servicePackage' | 'whatIf' | 'chance'> & {
  definition: ProcessDefinition
  /** Answers to the form of a task, by its step. */
  examples: Map<string, Record<string, unknown>>
}

function finish(
  { case: one, place, step }: Task,
  { servicePackage, whatIf, chance, examples, definition }: Finishing,
): void {
  const { kind, config } = definition.steps.get(step)!
  const weights = whatIf.tasks[step]?.outcomes ?? {}
  const outcome = chance.pick(kind.outcomes(config), (id) => weights[id] ?? 0)
  const answers = examples.get(step) ?? exampleFor(step, servicePackage)
  examples.set(step, answers)
  const given = Object.keys(answers).length > 0 ? { answers } : {}
  one.world = makeMoveAt(one.world, place, { move: 'complete', step, outcome, note: 'Supposed', ...given }) ?? one.world
}

function act(one: Case, place: string, { move }: Doing): void {
  const after = 'step' in move ? makeMoveAt(one.world, place, move) : makeMove(one.world, move)
  if (after) one.world = after
}
