import { isDeepStrictEqual } from 'node:util'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { landing } from './changes/landing.ts'
import type { VersionMove } from './changes/move-to-version.ts'
import type { CaseState, ClockState } from './model.ts'
import { stepIdOf, wayOf } from './place.ts'
import { bothOf, choices, makeTurn, type Played, play, type Turn } from './random-story.fixture.ts'
import { versions } from './random-versions.fixture.ts'

/** More by night: `npm run test:faults` plays far longer (`--globals '{"propertyRuns":…}'`). */
const { propertyRuns = 300 } = globalThis as { propertyRuns?: number }

/** The version that the case is at after a turn. */
const versionAfter = ({ version, ...turn }: Turn): 0 | 1 => ('move' in turn ? (version === 0 ? 1 : 0) : version)

/** As `toStrictEqual`, which takes most of the time of all where everything is the same. */
function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toStrictEqual(other)
}

const guarantees: Record<string, (played: Played) => void> = {
  'the same turns lead to the same state, effects and reasons, with versions made anew and the state read back from JSON'({
    versions: both,
    turns,
    states,
    outcomes,
  }) {
    const definitions = bothOf(JSON.parse(JSON.stringify(both)))
    let [state] = states
    for (const [index, turn] of turns.entries()) {
      const outcome = makeTurn(definitions, JSON.parse(JSON.stringify(state)), turn)
      expectSame(outcome, outcomes[index])
      state = outcome!.state
      expectSame(JSON.parse(JSON.stringify(state)), state)
    }
  },

  'every timer that is set is fired or cancelled once at most, and none is live after the end'({
    turns,
    states,
    outcomes,
  }) {
    const set = new Set<string>()
    const over = new Set<string>()
    const close = (key: string) => {
      expect(set.has(key) && !over.has(key)).toBe(true)
      over.add(key)
    }
    for (const [index, { effects, state }] of outcomes.entries()) {
      const turn = turns[index]!
      if ('event' in turn && turn.event.type === 'timer-fired' && state !== states[index]) close(turn.event.key)
      for (const effect of effects) {
        if (effect.type === 'set-timer') {
          expect(set.has(effect.key)).toBe(false)
          set.add(effect.key)
        } else if (effect.type === 'cancel-timer') close(effect.key)
      }
      const live = [...set].filter((key) => !over.has(key)).sort()
      expect(Object.keys(state.timers).sort()).toEqual(live)
      if (state.status === 'ended') expect(live).toEqual([])
    }
  },

  'an open case waits at one step of its main way and of each way that is open, and an ended one at none'({
    states: [, ...states],
  }) {
    for (const state of states) {
      const active = Object.entries(state.steps).filter(([, { status }]) => status === 'active')
      const open = active.flatMap(([place, { occurrence, ways = {} }]) =>
        Object.entries(ways).flatMap(([name, { status }]) =>
          status === 'open' ? [`${place}#${occurrence}.${name}`] : [],
        ),
      )
      const expected = state.status === 'open' ? ['', ...open] : []
      expect(active.map(([place]) => wayOf(place)).sort()).toEqual(expected.sort())
    }
  },

  'a step that opened ways still waits for one of them, and has just those that its version has'({
    versions: both,
    turns,
    outcomes,
  }) {
    for (const [index, { state }] of outcomes.entries()) {
      const { steps } = both[versionAfter(turns[index]!)].process
      for (const [place, { status, ways }] of Object.entries(state.steps)) {
        if (status !== 'active' || !ways) continue
        expect(Object.values(ways).map((way) => way.status)).toContain('open')
        const { kind, config } = steps[stepIdOf(place)]!
        if (kind !== 'parallel') continue
        const alive = Object.keys(ways).filter((name) => ways[name]!.status !== 'cancelled')
        expect(alive.sort()).toEqual((config as { ways: { id: string }[] }).ways.map(({ id }) => id).sort())
      }
    }
  },

  'effects that are carried out later have keys of their own, and every opened task is closed once at most'({
    states,
    outcomes,
  }) {
    const all = outcomes.flatMap(({ effects }) => effects)
    for (const type of own) {
      const keys = all.filter((effect) => effect.type === type).map(({ key }) => key)
      expect(keys).toEqual([...new Set(keys)])
    }
    const rows = all.filter(({ type }) => work.includes(type)).map(({ key }) => key)
    expect(rows).toEqual([...new Set(rows)])
    const opened = new Set(all.filter(({ type }) => type === 'open-task').map(({ key }) => key))
    for (const { type, key } of all) if (aboutTasks.includes(type)) expect(opened).toContain(key)
    if (states.at(-1)!.status === 'ended')
      expect(all.filter(({ type }) => type === 'close-task')).toHaveLength(opened.size)
  },

  'a case holds one slot at most, which is the one that its answer names, and each is given back once at most'({
    states,
    outcomes,
  }) {
    for (const { slots = {}, answers } of states) {
      const held = Object.keys(slots).filter((id) => slots[id] !== 'released')
      expect(held.length).toBeLessThanOrEqual(1)
      if (held.length === 1) expect(answers['slot']).toMatchObject({ bookingId: held[0] })
    }
    const given = outcomes.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.type === 'release-slot' ? [effect.bookingId] : [])),
    )
    expect(given).toEqual([...new Set(given)])
  },

  'while a clock stands still none of its timers is live, and a running one waits for every deadline not yet reached'({
    versions: both,
    turns,
    outcomes,
  }) {
    for (const [index, { state }] of outcomes.entries()) {
      const { process } = both[versionAfter(turns[index]!)]
      const ofSteps = Object.entries(state.steps).flatMap(([place, { status, clock }]) => {
        const step = process.steps[stepIdOf(place)]
        return status === 'active' && clock ? [{ place, own: clock, of: step?.clock, deadlines: step?.deadlines }] : []
      })
      const { clock } = process
      const ofCase = state.clock ? [{ place: '', own: state.clock, of: clock, deadlines: clock?.deadlines }] : []
      for (const { place, own: state_, of, deadlines = [] } of [...ofSteps, ...ofCase]) {
        const live = Object.values(state.timers).filter((timer) => timer.step === place && timer.deadline !== undefined)
        const waiting = isStill(state_) ? [] : deadlines.map(({ id }) => id).filter((id) => !state_.reached?.[id])
        const first = live.filter(({ isFollowUp }) => !isFollowUp).map(({ deadline }) => deadline)
        expect(first.sort()).toEqual(waiting.sort())
        if (isStill(state_)) expect(live).toEqual([])
        expect(state_.breachedAt === undefined || state_.pausedAt === undefined).toBe(true)
        // What has made it stand still can let it go on.
        if (state_.stoppedAt === undefined && state_.pausedBy?.includes('process')) expect(of?.pauseWhile).toBeDefined()
      }
    }
  },

  'a case is moved to another version just when nothing is said to keep it from landing there'({
    versions: both,
    turns,
    states,
    refused,
  }) {
    const definitions = bothOf(both)
    const cannot = (state: CaseState, { from, to, mapping }: VersionMove) =>
      landing(definitions[from]!, definitions[to]!, state, mapping).cannot
    for (const [index, turn] of turns.entries())
      if ('move' in turn) expect(cannot(states[index]!, turn.move)).toEqual([])
    for (const { state, move } of refused) expect(cannot(state, move)).not.toEqual([])
  },
}

const own = ['send-message', 'request-payment', 'cancel-payment', 'open-task', 'end-case', 'close-task', 'set-timer']
/** They become rows of work, which share one list of keys in a case. */
const work = [
  'set-timer',
  'send-message',
  'cancel-payment',
  'call-connector',
  'make-document',
  'invite-renewal',
  'settle-renewal',
  'start-sub-case',
  'cancel-sub-case',
]
const aboutTasks = ['close-task', 'reassign-task', 'raise-priority', 'set-task-clock', 'change-task']

const isStill = (clock: ClockState) => clock.pausedAt !== undefined || clock.stoppedAt !== undefined

/** What was done, for whoever reads of a failure. */
function storyOf({ versions: both, turns }: Played): string {
  const processes = both.map(({ process: { clock, steps } }) => JSON.stringify({ clock, steps }))
  return [...processes, ...turns.map((turn) => JSON.stringify(turn))].join('\n')
}

test('whatever is done to a case, moves to another version and back among it, all that is promised of it holds', () => {
  fc.assert(
    fc.property(versions, choices, (both, list) => {
      const played = play(both, list)
      for (const [guarantee, holds] of Object.entries(guarantees)) {
        try {
          holds(played)
        } catch (error) {
          throw new Error(`Not so: ${guarantee}\n${storyOf(played)}`, { cause: error })
        }
      }
    }),
    { numRuns: propertyRuns },
  )
})
