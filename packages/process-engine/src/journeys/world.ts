import type { Journey, Recipient } from '@guildhall/schemas'
import { advance, newCase } from '../advance.ts'
import type { ProcessDefinition } from '../definition.ts'
import type { CaseEvent, CaseState, Effect, Instant, LedgerLine, Reason, TimerState } from '../model.ts'
import { instant, later } from '../moment.ts'
import { stepIdOf } from '../place.ts'

/** A case in a world of its own: no database, a clock that moves only when told, and a payment provider that says yes to every cancellation. */
export type World = {
  readonly definition: ProcessDefinition
  readonly state: CaseState
  readonly now: Date
  /** The steps entered so far, in order. */
  readonly path: readonly string[]
  readonly messages: readonly { message: string; to: Recipient }[]
  /** All that was asked for so far, in pence. */
  readonly fee: number
  /** What the latest visit to each place asked the resident to pay, in pence. */
  readonly asked: Readonly<Record<string, number>>
  readonly ledger: readonly (LedgerLine & { at: Instant })[]
  /** What was asked of the world so far, each with the moment and the case as it was right after it. */
  readonly effects: readonly { at: Instant; effect: Effect; state: CaseState }[]
  /** Why the case went as it did. */
  readonly reasons: readonly Reason[]
  readonly fired: number
}

/** A process whose timers go off more often than this on one journey never comes to rest. */
const MOST_TIMERS = 1000

/** The world in which a form is sent; timers that are due at once have gone off. Throws what `advance` throws, and a RangeError when timers never stop. */
export function openWorld(definition: ProcessDefinition, { at, answers, channel = 'online' }: Journey['start']): World {
  const world: World = {
    definition,
    state: newCase(),
    now: new Date(at),
    path: [],
    messages: [],
    fee: 0,
    asked: {},
    ledger: [],
    effects: [],
    reasons: [],
    fired: 0,
  }
  return tell(world, { type: 'start', answers, actor: { kind: 'guest' }, channel }) ?? world
}

/** The world after an event and all that comes of it at the same moment; undefined when it changes nothing. */
export function tell(world: World, event: CaseEvent): World | undefined {
  const after = hear(world, event)
  return after && settle(after, after.now)
}

/** The world at a later moment, each timer that falls due until then having gone off in its turn. */
export function passTime(world: World, to: Date): World {
  const after = settle(world, to)
  return { ...after, now: later(after.now, to) }
}

/** The timer that goes off next: the earliest, and of two at once the first by its key. */
export function nextTimer({ state }: World): TimerState | undefined {
  const timers = Object.values(state.timers)
  return timers.sort((a, b) => (a.dueAt === b.dueAt ? (a.key < b.key ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1))[0]
}

/** The places at which the case waits, in order of their names. */
export function waitingAt({ state }: World): string[] {
  return Object.keys(state.steps)
    .filter((place) => state.steps[place]!.status === 'active')
    .sort()
}

function settle(world: World, to: Date): World {
  let now = world
  for (let timer = nextTimer(now); timer && new Date(timer.dueAt) <= to; timer = nextTimer(now)) {
    if (now.fired >= MOST_TIMERS) throw new RangeError(`Timers go off for ever at "${stepIdOf(timer.step)}"`)
    const at = { ...now, now: later(now.now, new Date(timer.dueAt)), fired: now.fired + 1 }
    now = hear(at, { type: 'timer-fired', key: timer.key }) ?? without(at, timer.key)
  }
  return now
}

/** A timer that its step does not answer to has gone off all the same. */
function without(world: World, key: string): World {
  const { [key]: _, ...timers } = world.state.timers
  return { ...world, state: { ...world.state, timers } }
}

function hear(world: World, event: CaseEvent): World | undefined {
  const { state, effects, ledger, reasons } = advance(world.definition, world.state, event, world.now)
  if (state === world.state) return undefined
  const payments = effects.filter((effect) => effect.type === 'request-payment')
  const after: World = {
    ...world,
    state,
    path: [...world.path, ...entered(ledger)],
    messages: [...world.messages, ...sent(effects)],
    fee: world.fee + payments.reduce((sum, { amount }) => sum + amount, 0),
    asked: { ...world.asked, ...Object.fromEntries(payments.map(({ step, amount }) => [step, amount])) },
    ledger: [...world.ledger, ...ledger.map((line) => ({ ...line, at: instant(world.now) }))],
    effects: [...world.effects, ...effects.map((effect) => ({ at: instant(world.now), effect, state }))],
    reasons: [...world.reasons, ...reasons],
  }
  return answerFor(effects).reduce((now, answer) => hear(now, answer) ?? now, after)
}

function entered(ledger: LedgerLine[]): string[] {
  return ledger.flatMap(({ type, step }) => (type === 'step-entered' && step !== undefined ? [stepIdOf(step)] : []))
}

function sent(effects: Effect[]): World['messages'] {
  return effects.flatMap((effect) =>
    effect.type === 'send-message' ? [{ message: effect.message, to: effect.to }] : [],
  )
}

/**
 * What the world says by itself: a payment that is to be cancelled, is; a document that is asked for and an invitation are made; and a form that
 * nobody has sent by then is not.
 */
function answerFor(effects: Effect[]): CaseEvent[] {
  return effects.flatMap((effect): CaseEvent[] => {
    if (!('occurrence' in effect)) return []
    const visit = { step: effect.step, occurrence: effect.occurrence }
    if (effect.type === 'cancel-payment') return [{ type: 'payment-abandoned', ...visit }]
    if (effect.type === 'make-document') return [{ type: 'document-made', ...visit }]
    if (effect.type === 'invite-renewal') return [{ type: 'renewal-invited', ...visit, service: 'journey', left: [] }]
    return effect.type === 'settle-renewal' ? [{ type: 'renewal-lapsed', ...visit }] : []
  })
}
