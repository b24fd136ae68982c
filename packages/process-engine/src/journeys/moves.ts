import type { JourneyMove } from '@guildhall/schemas'
import { addDuration } from '@guildhall/working-time'
import type { Actor, CaseEvent } from '../model.ts'
import { stepIdOf } from '../place.ts'
import { nextTimer, passTime, tell, type World, waitingAt } from './world.ts'

type Named = JourneyMove['move']
type MoveTo<Name extends Named> = Extract<JourneyMove, { move: Name }>
/** A move that is made at a step. */
export type MoveAtStep = Extract<JourneyMove, { step: string }>

const officer: Actor = { kind: 'staff', id: 'officer' }

/** For each move at a step the event that it is to the visit there. */
const events: { [Name in MoveAtStep['move']]: (move: MoveTo<Name>, visit: Visit) => CaseEvent } = {
  complete: ({ outcome, note, answers }, { step, occurrence }) => {
    const given = { ...(note !== undefined && { note }), ...(answers && { answers }) }
    return { type: 'task-completed', step, occurrence, outcome, actor: officer, ...given }
  },
  submit: ({ answers }, { step, occurrence }) => {
    return { type: 'form-submitted', step, occurrence, answers, actor: { kind: 'resident' } }
  },
  pay: (_move, { asked, step, occurrence }) => {
    return { type: 'payment-received', step, occurrence, amount: asked, attempt: 'journey' }
  },
  'fail-payment': ({ reason = 'declined' }, { step, occurrence }) => {
    return { type: 'payment-failed', step, occurrence, attempt: 'journey', reason }
  },
  reply: ({ result = {} }, { step, occurrence }) => ({ type: 'connector-replied', step, occurrence, result }),
  'fail-call': ({ reason = 'refused' }, { step, occurrence }) => {
    return { type: 'connector-failed', step, occurrence, reason }
  },
  renew: (_move, { step, occurrence }) => ({ type: 'renewal-received', step, occurrence, reference: 'journey' }),
  'sub-case': ({ outcome }, { step, occurrence }) => {
    const reference = 'journey'
    if (outcome === 'started') return { type: 'sub-case-started', step, occurrence, reference }
    if (outcome === 'not-started') return { type: 'sub-case-refused', step, occurrence, reason: 'answers-not-taken' }
    return { type: 'sub-case-ended', step, occurrence, reference, outcome }
  },
  'abandon-payment': (_move, { step, occurrence }) => ({ type: 'payment-abandoned', step, occurrence }),
}

type Visit = { step: string; occurrence: number; asked: number }

/** The world after a move; undefined when the case cannot make it. Throws what `advance` throws, and a RangeError when timers never stop. */
export function makeMove(world: World, move: JourneyMove): World | undefined {
  if (move.move === 'wait') return wait(world, move)
  if (move.move === 'event') {
    const { event: name, data } = move
    return tell(world, { type: 'outside-event', name, actor: officer, ...(data && { data }) })
  }
  for (const place of waitingAt(world)) {
    if (stepIdOf(place) !== move.step) continue
    const after = makeMoveAt(world, place, move)
    if (after) return after
  }
  return undefined
}

/** The world after a move at one of the places where the case waits; undefined when it cannot be made there. Throws as makeMove does. */
export function makeMoveAt(world: World, place: string, move: MoveAtStep): World | undefined {
  const visit = { step: place, occurrence: world.state.steps[place]!.occurrence, asked: world.asked[place] ?? 0 }
  return tell(world, (events[move.move] as (move: MoveAtStep, visit: Visit) => CaseEvent)(move, visit))
}

/** A move in words, for a sentence: `complete "Collect" as refused`. */
export function sayMove(world: World, move: JourneyMove): string {
  if (move.move === 'wait') return 'until' in move ? 'wait for the next timer' : `wait ${lengthOf(move.for)}`
  if (move.move === 'event') return `"${move.event}" happens`
  const title = world.definition.steps.get(move.step)?.title ?? move.step
  if (move.move === 'complete') return `complete "${title}" as ${move.outcome}`
  if (move.move === 'sub-case') return `the case started at "${title}" is ${move.outcome.replace('-', ' ')}`
  return `${move.move.replace('-', ' ')} at "${title}"`
}

function wait(world: World, move: MoveTo<'wait'>): World | undefined {
  if ('until' in move) {
    const timer = nextTimer(world)
    return timer && passTime(world, new Date(timer.dueAt))
  }
  const { steps, start } = world.definition
  return passTime(world, addDuration(world.now, move.for, steps.get(start)!.calendar))
}

function lengthOf(duration: object): string {
  return Object.entries(duration)
    .map(([unit, count]) => `${count} ${unit.replace('working', 'working ').toLowerCase()}`)
    .join(' ')
}
