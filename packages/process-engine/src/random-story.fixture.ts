import type { ServicePackage } from '@guildhall/schemas'
import fc from 'fast-check'
import { advance, newCase } from './advance.ts'
import { moveToVersion, type VersionMove } from './changes/move-to-version.ts'
import { compileProcess } from './compile.ts'
import type { ProcessDefinition } from './definition.ts'
import type { Advance, CaseEvent, CaseState } from './model.ts'
import { placeOn, stepIdOf, wayOf } from './place.ts'
import { ids, wayIds } from './random-versions.fixture.ts'

const DAY = 86_400_000
/** Where a move to the other version may put steps that it does not have. */
const toOuter = fc.constantFrom(...ids)
const toInner = fc.constantFrom(...wayIds)

/** Which event comes next, chosen anew for the state that the case is in. */
const choice = fc.record({
  moves: fc.nat(5).map((n) => n === 0),
  mapped: fc.tuple(...ids.map(() => toOuter), ...wayIds.map(() => toInner)),
  pick: fc.nat(1000),
  stale: fc.nat(4).map((n) => n === 0),
  later: fc.integer({ min: 0, max: 3 * DAY }),
})
export const choices = fc.array(choice, { maxLength: 25, size: 'max' })

function eventsFor(state: CaseState, stale: boolean): CaseEvent[] {
  const actor = { kind: 'staff', id: 'officer-1' } as const
  const visits = Object.entries(state.steps).filter(([, visit]) => stale || visit.status === 'active')
  const ofVisits = visits.flatMap(([id, visit]): CaseEvent[] => {
    const about = { step: id, occurrence: stale ? visit.occurrence - 1 : visit.occurrence }
    return [
      { type: 'task-completed', ...about, outcome: 'yes', note: 'a note', actor },
      { type: 'task-completed', ...about, outcome: 'no', actor },
      { type: 'payment-received', ...about, amount: 3500, attempt: 'a' },
      { type: 'payment-failed', ...about, attempt: 'a', reason: 'declined' },
      { type: 'payment-abandoned', ...about },
      { type: 'document-made', ...about, documentId: 'd', digest: 'e' },
      { type: 'renewal-invited', ...about, service: 'small', left: [] },
      { type: 'renewal-received', ...about, reference: 'SML-1' },
      { type: 'renewal-lapsed', ...about },
      { type: 'sub-case-started', ...about, reference: 'OTH-1' },
      { type: 'sub-case-refused', ...about, reason: 'answers-not-taken', questions: ['place'] },
      { type: 'sub-case-ended', ...about, reference: 'OTH-1', outcome: 'completed' },
      { type: 'skipped', ...about, outcome: 'yes', actor, hasNote: true },
      { type: 'skipped', ...about, actor, hasNote: true },
      { type: 'skipped', ...about, outcome: 'all', actor, hasNote: true },
      ...ids.map(
        (to): CaseEvent => ({
          type: 'went-back',
          ...about,
          to: placeOn(wayOf(id), stepIdOf(to)),
          actor,
          hasNote: true,
        }),
      ),
    ]
  })
  const ofClocks = [undefined, ...visits].flatMap((visit): CaseEvent[] => {
    const about = visit ? { step: visit[0], occurrence: stale ? 0 : visit[1].occurrence } : {}
    return [
      { type: 'clock-paused', ...about, reason: 'weather', note: 'snow', actor },
      { type: 'clock-resumed', ...about, actor },
      { type: 'clock-extended', ...about, reason: 'complex', length: { workingDays: 1 }, actor },
    ]
  })
  const keys = stale ? ['s0#1:deadline:d0', 's1#1:wait', 'gone#1:wait'] : Object.keys(state.timers)
  const seen: CaseEvent = { type: 'outside-event', name: stale ? 'unseen' : 'seen', data: { by: 'us' }, actor }
  const ofCase: CaseEvent[] = [
    { type: 'withdrawn', actor, hasNote: false },
    { type: 'cancelled', actor, hasNote: true },
    { type: 'answers-corrected', answers: { ...state.answers, place: '' }, questions: ['place'], actor, hasNote: true },
  ]
  const changes = Object.entries(state.slots ?? {}).map(
    ([from]): CaseEvent => ({
      type: 'booking-changed',
      question: 'slot',
      from: stale ? 'gone' : from,
      booked: { bookingId: `${from}+`, date: '2026-12-23', window: 'afternoon' },
      actor: { kind: 'guest' },
    }),
  )
  const reopenings = [...ids, ...wayIds].map((to): CaseEvent => ({ type: 'reopened', to, actor, hasNote: true }))
  const timers = keys.map((key): CaseEvent => ({ type: 'timer-fired', key }))
  return [...ofVisits, ...ofClocks, seen, ...timers, ...changes, ...(state.status === 'ended' ? reopenings : ofCase)]
}

/** Something that was done to a case: an event in one of the versions, or its move to the other. */
export type Turn = { at: Date; version: 0 | 1 } & ({ event: CaseEvent } | { move: VersionMove })

export type Played = {
  versions: [ServicePackage, ServicePackage]
  turns: Turn[]
  /** The state before the first turn, and after each. */
  states: CaseState[]
  /** What each turn led to. */
  outcomes: Advance[]
  /** Moves by which the case could not land, and how it stood. */
  refused: { state: CaseState; move: VersionMove }[]
}

type Choice = typeof choices extends fc.Arbitrary<(infer One)[]> ? One : never

/** Plays a case over frozen states, so that any change to an argument throws. */
export function play(versions: [ServicePackage, ServicePackage], list: Choice[]): Played {
  const definitions = bothOf(versions)
  let now = Date.UTC(2026, 11, 1, 10)
  let version: 0 | 1 = 0
  const answers = freeze({
    place: 'here',
    list: ['a', 'b', 'c'],
    others: ['a', 'd', 'c', 'e'],
    slot: { bookingId: 'b', date: '2026-12-22', window: 'morning' },
  })
  const played: Played = { versions, turns: [], states: [freeze(newCase())], outcomes: [], refused: [] }
  const take = (turn: Turn) => {
    const state = played.states.at(-1)!
    const outcome = makeTurn(definitions, state, freeze(turn))
    if (!outcome) {
      if ('move' in turn) played.refused.push({ state, move: turn.move })
      return
    }
    if ('move' in turn) version = version === 0 ? 1 : 0
    played.turns.push(turn)
    played.states.push(freeze(outcome.state))
    played.outcomes.push(outcome)
  }
  take({ at: new Date(now), version, event: { type: 'start', answers, actor: { kind: 'guest' }, channel: 'online' } })
  for (const { moves, mapped, pick, stale, later } of list) {
    now += later
    const state = played.states.at(-1)!
    if (moves) {
      const mapping = Object.fromEntries([...ids, ...wayIds].map((id, index) => [id, mapped[index]!]))
      const move = { from: version, to: 1 - version, mapping, actor: { kind: 'staff' as const }, hasNote: false }
      take({ at: new Date(now), version, move })
      continue
    }
    const possible = eventsFor(state, stale)
    if (possible.length > 0) take({ at: new Date(now), version, event: possible[pick % possible.length]! })
  }
  return played
}

/** Both versions made ready. */
export function bothOf([one, other]: [ServicePackage, ServicePackage]): [ProcessDefinition, ProcessDefinition] {
  return [compileProcess(one), compileProcess(other)]
}

/** What a turn leads to; undefined for a move by which the case cannot land. */
export function makeTurn(
  definitions: [ProcessDefinition, ProcessDefinition],
  state: CaseState,
  turn: Turn,
): Advance | undefined {
  const definition = definitions[turn.version]
  if ('event' in turn) return advance(definition, state, turn.event, turn.at)
  return moveToVersion(definition, definitions[turn.version === 0 ? 1 : 0], state, turn.move, turn.at)
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    if (!(value instanceof Date)) Object.freeze(value)
    for (const inner of Object.values(value)) freeze(inner)
  }
  return value
}
