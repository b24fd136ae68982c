import { type Branch, type CaseClock, type ServicePackage, stopsPublishing } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { advance, newCase } from './advance.ts'
import { checkProcess } from './check/check-process.ts'
import { compileProcess } from './compile.ts'
import type { CaseEvent, CaseState, Effect } from './model.ts'
import { placeOn, stepIdOf, wayOf } from './place.ts'
import { clock, end, message, payment, smallService, task } from './small-service.fixture.ts'

const DAY = 86_400_000
const ids = ['s0', 's1', 's2', 's3', 's4']
const target = fc.constantFrom(...ids, 'end')
const rule = fc.constantFrom(
  { '==': [{ var: 'outcome' }, 'yes'] },
  { '==': [{ var: 'outcome' }, 'paid'] },
  { var: 'answers.place' },
)
const ways = fc.oneof(
  target.map((next) => ({ next })),
  fc.tuple(rule, target, target).map(([when, one, other]): { branches: Branch[] } => ({
    branches: [{ when, next: one }, { next: other }],
  })),
)
const moment = fc.constantFrom(
  { before: { workingHours: 4 } },
  { after: { hours: 2 } },
  { share: 0.5 },
  { before: { days: 30 } },
)
const action = fc.oneof(
  fc.constant({ action: 'reassign', to: 'team-lead' }),
  fc.constant({ action: 'remind', to: 'team', message: 'crew-reminder' }),
  fc.constant({ action: 'escalate', route: 'up' }),
  target.map((next) => ({ action: 'leave', next })),
)
const repeat = fc.option(fc.constantFrom({ every: { workingHours: 3 }, times: 2 }, { every: { hours: 5 }, times: 9 }), {
  nil: undefined,
})
const deadlines = fc
  .array(fc.tuple(moment, fc.array(action, { minLength: 1, maxLength: 2 }), repeat), { maxLength: 3 })
  .map((list) => list.map(([at, todo, again], index) => ({ id: `d${index}`, at, repeat: again, do: todo })))
const routes = {
  up: {
    title: 'Up',
    levels: [
      { after: { workingHours: 1 }, to: 'team-lead', message: 'crew-overdue', priority: 'high' },
      { after: { days: 1 }, to: 'administrators', message: 'crew-overdue', reassign: 'team-lead' },
    ],
  },
}
/** Clocks that stand still by themselves, begin anew, or count real time. */
const clocks = fc.constantFrom(
  clock,
  { ...clock, pauseWhile: { rule: { '==': [{ var: 'outcome' }, 'yes'] } } },
  { ...clock, pauseWhile: { waitingFor: ['resident', 'time'] }, restart: true },
  { ...clock, target: { hours: 30 }, pauseWhile: { steps: ['s1'] } },
)
const caseClock = fc.option(
  fc.tuple(clocks, deadlines).map(([{ restart: _, ...one }, list]: [object & { restart?: boolean }, unknown[]]) => {
    const staying = JSON.parse(JSON.stringify(list)) as { do: { action: string }[] }[]
    for (const each of staying) each.do = each.do.filter((todo) => todo.action !== 'leave')
    return { ...one, deadlines: staying.filter((each) => each.do.length > 0) }
  }),
)
const base = fc.oneof(
  fc.constantFrom<object[]>(
    message,
    payment,
    { kind: 'decision', config: {} },
    { kind: 'wait', config: { for: { days: 2 } } },
    { kind: 'wait', config: { event: 'seen', timeout: { days: 2 } } },
  ),
  fc.tuple(clocks, deadlines).map(([one, list]) => ({ ...task, clock: one, deadlines: list })),
)
/** Several ways at once: they begin at steps of their own, and each of those may open more. */
const wayIds = ['w0', 'w1', 'w2']
const opening = fc.oneof(
  fc.constantFrom('all', 'any').map((until) => ({
    kind: 'parallel',
    config: { ways: ['w0', 'w1'].map((start) => ({ id: start, title: start, start })), until },
  })),
  fc.constantFrom(1, 2, 9).map((atOnce) => ({
    kind: 'for-each',
    config: { over: { var: 'answers.list' }, start: 'w0', atOnce },
  })),
)
const onWay = fc.constantFrom('w2', 'stop')
const wayStep = fc.tuple(base, onWay, onWay).map(([one, a, b]): object => ({
  ...one,
  ...('deadlines' in one && { deadlines: [] }),
  branches: [{ when: { '==': [{ var: 'outcome' }, 'yes'] }, next: a }, { next: b }],
}))
const inner = fc.oneof(wayStep, fc.constant({ kind: 'decision', config: {}, next: 'stop' }))
const step = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: base }, { weight: 1, arbitrary: opening }), ways)
  .map(([one, way]) => ({ ...one, ...way }))
const harmless = new Set([
  'process/unreachable-step',
  'process/branch-hidden',
  'process/never-holds',
  'rule/value-not-offered',
])
const service = fc
  .tuple(fc.tuple(step, step, step, step, step), fc.tuple(inner, inner), wayStep, caseClock)
  .map(([steps, starts, last, ofCase]) => {
    const outer = ids.map((id, index) => [id, steps[index]])
    const within = [...starts, { ...last, branches: undefined, next: 'stop' }].map((one, index) => [wayIds[index], one])
    const all = { ...Object.fromEntries([...outer, ...within]), stop: { kind: 'way-end', config: {} }, end }
    const made = { ...smallService(JSON.parse(JSON.stringify(all))), routes } as ServicePackage
    return ofCase ? { ...made, process: { ...made.process, clock: ofCase as CaseClock } } : made
  })
  // Steps and branches that nothing leads to do no harm; any other problem is one that a published process cannot have.
  .filter((made) => checkProcess(made).every((problem) => !stopsPublishing(problem) || harmless.has(problem.code)))

/** Which event comes next, chosen anew for the state that the case is in. */
const choice = fc.record({ pick: fc.nat(1000), stale: fc.boolean(), later: fc.integer({ min: 0, max: 3 * DAY }) })
const choices = fc.array(choice, { maxLength: 25 })

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
  const reopenings = [...ids, ...wayIds].map((to): CaseEvent => ({ type: 'reopened', to, actor, hasNote: true }))
  const timers = keys.map((key): CaseEvent => ({ type: 'timer-fired', key }))
  return [...ofVisits, ...ofClocks, seen, ...timers, ...(state.status === 'ended' ? reopenings : ofCase)]
}

type Played = { states: CaseState[]; effects: Effect[][]; events: [CaseEvent, Date][] }

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) freeze(inner)
  }
  return value
}

/** Plays a case over frozen states, so that any change to an argument throws. */
function play(made: ServicePackage, list: { pick: number; stale: boolean; later: number }[]): Played {
  const definition = compileProcess(made)
  let now = Date.UTC(2026, 11, 1, 10)
  const answers = freeze({ place: 'here', list: ['a', 'b', 'c'] })
  const events: [CaseEvent, Date][] = []
  const states: CaseState[] = [freeze(newCase())]
  const effects: Effect[][] = []
  const apply = (event: CaseEvent) => {
    const at = new Date(now)
    const outcome = advance(definition, states.at(-1)!, freeze(event), at)
    events.push([event, at])
    states.push(freeze(outcome.state))
    effects.push(outcome.effects)
  }
  apply({ type: 'start', answers, actor: { kind: 'guest' }, channel: 'online' })
  for (const { pick, stale, later } of list) {
    now += later
    const possible = eventsFor(states.at(-1)!, stale)
    if (possible.length > 0) apply(possible[pick % possible.length]!)
  }
  return { states, effects, events }
}

const options = { numRuns: 100 }

test('a process without problems never throws, never changes its arguments, and replays to the same state', () => {
  fc.assert(
    fc.property(service, choices, (made, list) => {
      const { states, effects, events } = play(made, list)
      // As from the database: the definition made anew, the state read back from JSON at every event.
      const definition = compileProcess(JSON.parse(JSON.stringify(made)))
      let state = newCase()
      for (const [index, [event, now]] of events.entries()) {
        const outcome = advance(definition, JSON.parse(JSON.stringify(state)), event, now)
        expect(outcome.effects).toEqual(effects[index])
        state = outcome.state
        expect(state).toEqual(states[index + 1])
        expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state)
      }
    }),
    options,
  )
})

test('every timer that is set is fired or cancelled once at most, and none is live after the end', () => {
  fc.assert(
    fc.property(service, choices, (made, list) => {
      const { states, effects, events } = play(made, list)
      const set = new Set<string>()
      const over = new Set<string>()
      for (const [index, batch] of effects.entries()) {
        const [event] = events[index]!
        if (event.type === 'timer-fired' && states[index + 1] !== states[index]) {
          expect(set.has(event.key) && !over.has(event.key)).toBe(true)
          over.add(event.key)
        }
        for (const effect of batch) {
          if (effect.type === 'set-timer') {
            expect(set.has(effect.key)).toBe(false)
            set.add(effect.key)
          } else if (effect.type === 'cancel-timer') {
            expect(set.has(effect.key) && !over.has(effect.key)).toBe(true)
            over.add(effect.key)
          }
        }
        const live = [...set].filter((key) => !over.has(key)).sort()
        expect(Object.keys(states[index + 1]!.timers).sort()).toEqual(live)
      }
      const last = states.at(-1)!
      if (last.status === 'ended') expect(last.timers).toEqual({})
    }),
    options,
  )
})

test('an open case waits at one step of its main way and of each way that is open, and an ended one at none', () => {
  fc.assert(
    fc.property(service, choices, (made, list) => {
      for (const state of play(made, list).states.slice(1)) {
        const active = Object.entries(state.steps).filter(([, { status }]) => status === 'active')
        const open = active.flatMap(([place, { occurrence, ways = {} }]) =>
          Object.entries(ways).flatMap(([name, { status }]) =>
            status === 'open' ? [`${place}#${occurrence}.${name}`] : [],
          ),
        )
        const expected = state.status === 'open' ? ['', ...open] : []
        expect(active.map(([place]) => wayOf(place)).sort()).toEqual(expected.sort())
      }
    }),
    options,
  )
})

test('effects that are carried out later have keys of their own, and every opened task is closed once at most', () => {
  fc.assert(
    fc.property(service, choices, (made, list) => {
      const all = play(made, list).effects.flat()
      const own = [
        'send-message',
        'request-payment',
        'cancel-payment',
        'open-task',
        'end-case',
        'close-task',
        'set-timer',
      ]
      for (const type of own) {
        const keys = all.filter((effect) => effect.type === type).map(({ key }) => key)
        expect(keys).toEqual([...new Set(keys)])
      }
      const opened = new Set(all.filter(({ type }) => type === 'open-task').map(({ key }) => key))
      for (const { type, key } of all) {
        if (['close-task', 'reassign-task', 'raise-priority', 'set-task-clock'].includes(type))
          expect(opened).toContain(key)
      }
    }),
    options,
  )
})

test('while a clock stands still none of its timers is live, and a running one waits for every deadline not yet reached', () => {
  fc.assert(
    fc.property(service, choices, (made, list) => {
      const { process } = made
      for (const state of play(made, list).states.slice(1)) {
        const ofSteps = Object.entries(state.steps).flatMap(([place, { status, clock: own }]) =>
          status === 'active' && own ? [{ place, own, deadlines: process.steps[stepIdOf(place)]?.deadlines }] : [],
        )
        const ofCase = state.clock ? [{ place: '', own: state.clock, deadlines: process.clock?.deadlines }] : []
        for (const { place, own, deadlines: all = [] } of [...ofSteps, ...ofCase]) {
          const live = Object.values(state.timers).filter(
            (timer) => timer.step === place && timer.deadline !== undefined,
          )
          const isStill = own.pausedAt !== undefined || own.stoppedAt !== undefined
          const first = live.filter(({ isFollowUp }) => !isFollowUp).map(({ deadline }) => deadline)
          const waiting = isStill ? [] : all.map(({ id }) => id).filter((id) => !own.reached?.[id])
          expect(first.sort()).toEqual(waiting.sort())
          if (isStill) expect(live).toEqual([])
          expect(own.breachedAt === undefined || own.pausedAt === undefined).toBe(true)
        }
      }
    }),
    options,
  )
})
