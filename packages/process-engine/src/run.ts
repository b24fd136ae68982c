import type { ProcessDefinition, ReadyStep, StepMove, Visit } from './definition.ts'
import { ProcessBrokenError } from './errors.ts'
import type {
  CaseState,
  Effect,
  Instant,
  LedgerLine,
  Reason,
  SlotStatus,
  StepState,
  TimerState,
  WayState,
} from './model.ts'
import { instant } from './moment.ts'
import { stepIdOf, wayOf } from './place.ts'
import { because } from './reasons.ts'
import { type Ending, type Scope, scopeOf } from './scope.ts'
import { slotsOf } from './slots.ts'

/** One event at work. `state` is a copy of this run's own: its steps and timers are replaced, never changed inside. */
export type Run = {
  readonly definition: ProcessDefinition
  readonly now: Date
  /** `now` as it stands in stored state. */
  readonly at: Instant
  readonly state: CaseState
  readonly effects: Effect[]
  readonly ledger: LedgerLine[]
  readonly reasons: Reason[]
  /** Every step entered so far, to stop a process that goes round for ever. */
  readonly entered: string[]
  /** How the step before the present one ended. */
  last: Ending
}

/** Begins work on a case without touching the state that was given. */
export function beginRun(definition: ProcessDefinition, state: CaseState, now: Date): Run {
  const copy = { ...state, steps: copyOf(state.steps), timers: copyOf(state.timers) }
  const at = instant(now)
  return { definition, now, at, state: copy, effects: [], ledger: [], reasons: [], entered: [], last: {} }
}

/** A spread costs five times as much where every record has keys of its own; what is left out here is no key of any. */
function copyOf<Value>(record: Record<string, Value>): Record<string, Value> {
  const { ['']: _, ...copy } = record
  return copy as Record<string, Value>
}

/** The step at this place. Throws a ProcessBrokenError when there is none. */
export function stepOf(definition: ProcessDefinition, place: string): ReadyStep {
  // On the main way a place is the step's id.
  const step = definition.steps.get(place) ?? definition.steps.get(stepIdOf(place))
  if (!step) throw new ProcessBrokenError(`There is no step "${stepIdOf(place)}"`)
  return step
}

/** The latest visit to a place, if there has been one. */
export function latestVisit(state: CaseState, place: string): StepState | undefined {
  const visit = state.steps[place]
  return visit && Object.hasOwn(state.steps, place) ? visit : undefined
}

/** A visit as the step's kind sees it. */
export function visitOf(run: Run, place: string, step: ReadyStep, occurrence: number, dueAt?: string): Visit<unknown> {
  return new StepVisit(run, place, step, occurrence, dueAt)
}

/** A class only for its getters: what rules read is gathered when a kind asks, and most do not. */
class StepVisit implements Visit<unknown> {
  readonly step: string
  readonly occurrence: number
  readonly title: string
  readonly config: unknown
  readonly now: Date
  readonly definition: ProcessDefinition
  readonly calendar: ReadyStep['calendar']
  readonly dueAt: string | undefined
  readonly ways: Visit<unknown>['ways']
  readonly at: string
  readonly key: (name: string) => string
  readonly timerAt: (name: string) => Instant | undefined
  readonly heard: readonly string[]
  readonly #run: Run
  #scope: Scope | undefined

  constructor(run: Run, place: string, step: ReadyStep, occurrence: number, dueAt: string | undefined) {
    this.step = place
    this.occurrence = occurrence
    this.title = step.title
    this.config = step.config
    this.now = run.now
    this.definition = run.definition
    this.calendar = step.calendar
    this.dueAt = dueAt
    this.ways = run.state.steps[place]?.ways ?? NO_WAYS
    this.at = step.at
    this.key = (name) => visitKey(place, occurrence, name)
    this.heard = run.state.steps[place]?.heard ?? NOTHING
    this.timerAt = (name) => timerOf(run.state, place, occurrence, name)
    this.#run = run
  }

  get scope(): Scope {
    this.#scope ??= scopeOf(this.#run.state, this.#run.last, wayOf(this.step))
    return this.#scope
  }

  get slots(): Visit<unknown>['slots'] {
    return slotsOf(this.#run.state)
  }
}

const NO_WAYS = Object.freeze({})
const NOTHING: readonly string[] = Object.freeze([])

/** `collect#1:task`: what belongs to a visit is named after it, so that the same event always asks for the same thing. */
export function visitKey(place: string, occurrence: number, name: string): string {
  return `${place}#${occurrence}:${name}`
}

/** When a timer of a visit goes off; nothing for one that is not live. */
export function timerOf(state: CaseState, place: string, occurrence: number, name: string): Instant | undefined {
  const key = visitKey(place, occurrence, name)
  return Object.hasOwn(state.timers, key) ? state.timers[key]!.dueAt : undefined
}

/** Writes down what a move asks for and records; whether the step ends by it is for the caller. */
export function record(run: Run, place: string, occurrence: number, move: StepMove): void {
  if (move.hears !== undefined) {
    const visit = latestVisit(run.state, place)!
    run.state.steps[place] = { ...visit, heard: [...(visit.heard ?? []), move.hears] }
  }
  if (move.answers) run.state.answers = { ...run.state.answers, ...move.answers }
  if (move.effects) {
    for (const effect of move.effects) {
      run.effects.push(effect)
      if ('bookingId' in effect) keepSlot(run, effect.bookingId, slotStatus[effect.type])
    }
  }
  if (move.reasons) for (const reason of move.reasons) because(run, place, reason)
  if (move.ledger) for (const line of move.ledger) run.ledger.push({ ...line, step: place })
  for (const { name, dueAt, purpose } of move.timers ?? []) {
    const key = visitKey(place, occurrence, name)
    setTimer(run, { key, step: place, occurrence, dueAt: instant(dueAt), purpose })
  }
}

const slotStatus: { [type in Extract<Effect, { bookingId: string }>['type']]: SlotStatus } = {
  'reserve-slot': 'reserved',
  'confirm-slot': 'confirmed',
  'release-slot': 'released',
}

/** Writes down how a booked slot stands. */
export function keepSlot(run: Run, bookingId: string, status: SlotStatus): void {
  run.state.slots = { ...slotsOf(run.state), [bookingId]: status }
}

/** Sets a timer of a visit. */
export function setTimer(run: Run, timer: TimerState): void {
  const { key, step, dueAt } = timer
  run.state.timers[key] = timer
  run.effects.push({ type: 'set-timer', key, dueAt })
  run.ledger.push(
    step ? { type: 'timer-set', step, data: { key, dueAt } } : { type: 'timer-set', data: { key, dueAt } },
  )
}

/** Takes back a live timer. */
export function cancelTimer(run: Run, { key, step }: TimerState): void {
  delete run.state.timers[key]
  run.effects.push({ type: 'cancel-timer', key })
  run.ledger.push({ type: 'timer-cancelled', ...(step && { step }), data: { key } })
}

/** Takes back every live timer of a visit. */
export function cancelTimers(run: Run, place: string, occurrence: number): void {
  for (const timer of timersOf(run, place, occurrence)) cancelTimer(run, timer)
}

/** The live timers of a visit, or of the clock of the whole case, in order of their keys. */
export function timersOf({ state: { timers } }: Run, place: string, occurrence: number): TimerState[] {
  const found: TimerState[] = []
  for (const key in timers) {
    const timer = timers[key]!
    if (timer.step === place && timer.occurrence === occurrence) found.push(timer)
  }
  return found.length > 1 ? found.sort((a, b) => (a.key < b.key ? -1 : 1)) : found
}

/** Every place at which a case waits, in order; a step that has opened ways stands before the places on them. */
export function activePlaces({ steps }: CaseState): string[] {
  const active: string[] = []
  for (const place in steps) if (steps[place]!.status === 'active') active.push(place)
  return active.length > 1 ? active.sort() : active
}

/** Entries by key, in order of the key: a database may give back the keys of an object in another order than they were put in. */
export function inOrder<Value>(record: Record<string, Value>): [string, Value][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Whether a visit still waits for the end of one of its ways. */
export function isOpen(run: Run, place: string, occurrence: number, name: string): boolean {
  const visit = latestVisit(run.state, place)
  return visit?.status === 'active' && visit.occurrence === occurrence && visit.ways?.[name]?.status === 'open'
}

/** Writes down how a way of a visit stands. */
export function setWay(run: Run, place: string, name: string, way: WayState): void {
  const visit = latestVisit(run.state, place)!
  run.state.steps[place] = { ...visit, ways: { ...visit.ways, [name]: way } }
}
