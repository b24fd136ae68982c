import type { Journey, JourneyMove, ServicePackage } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import { bulkyWaste } from '../bulky-waste.fixture.ts'
import { compileProcess } from '../compile.ts'
import { clock, end, message, payment, smallService, task } from '../small-service.fixture.ts'
import { expectAsItComes, runJourney } from './run-journey.ts'

const journey = (moves: JourneyMove[], expected: Partial<Journey['expect']> = {}): Journey => ({
  format: 'guildhall.journey/1',
  id: 'one',
  title: 'One',
  start: { at: '2026-12-01T10:00:00Z', answers: { place: 'here' } },
  moves,
  expect: { path: ['it'], messages: [], end: 'open', ...expected },
})
const play = (steps: Parameters<typeof smallService>[0], moves: JourneyMove[], expected?: Partial<Journey['expect']>) =>
  runJourney(compileProcess(smallService(steps)), journey(moves, expected))
const carried = catalogue().flatMap((service) =>
  (service.journeys ?? []).map((one) => ({ slug: service.service.slug, service, one })),
)

test.each(carried)('$slug: $one.title', ({ service, one }) => {
  expect(runJourney(compileProcess(service), one).differences).toEqual([])
})

test('a service of the catalogue without journeys would go unwatched', () => {
  expect(new Set(carried.map(({ slug }) => slug)).size).toBe(catalogue().length)
})

const bulky = compileProcess(bulkyWaste)
const collected = bulkyWaste.journeys!.find(({ id }) => id === 'collected')!
const spoilt = (change: (copy: Journey) => void) => {
  const copy = structuredClone(collected)
  change(copy)
  return runJourney(bulky, copy)
}

test.each<[string, (copy: Journey) => void]>([
  [
    'The case goes to "Say it is done" after "Collect the items", not to "Say why it was not collected"',
    ({ expect: e }) => void e.path.splice(6, 1, 'tell-refused'),
  ],
  [
    'The case goes on to "Collected" after "Ask for a rating", where the journey expects it to stop',
    ({ expect: e }) => void e.path.pop(),
  ],
  ['The case does not come to "elsewhere" after "Collected"', ({ expect: e }) => void e.path.push('elsewhere')],
  [
    'Message 2 is "collected" to the applicant, not "collected" to the team',
    ({ expect: e }) => void Object.assign(e.messages[1]!, { to: 'team' }),
  ],
  ['One message too many is sent: "rate" to the applicant', ({ expect: e }) => void e.messages.pop()],
  [
    'A message is not sent: "rate" to the team lead',
    ({ expect: e }) => void e.messages.push({ message: 'rate', to: 'team-lead' }),
  ],
  ['The fee is £62.00, not £35.00', ({ expect: e }) => void Object.assign(e, { fee: 3500 })],
  ['The case ends as completed, not refused', ({ expect: e }) => void Object.assign(e, { end: 'refused' })],
  [
    'The case ends as completed, where the journey expects it to be still open',
    ({ expect: e }) => void Object.assign(e, { end: 'open' }),
  ],
  [
    'Move 1, complete "Collect the items" as collected, cannot be made: the case waits at "Resident pays"',
    ({ moves }) => void moves.splice(0, 3),
  ],
  [
    'Move 4, complete "Collect the items" as burnt, cannot be made: the case waits at "Collect the items"',
    ({ moves }) => void Object.assign(moves[3]!, { outcome: 'burnt' }),
  ],
  [
    'Move 5, wait for the next timer, cannot be made: the case has ended as completed',
    ({ moves }) => void moves.push({ move: 'wait', until: 'next-timer' }),
  ],
])('%s', (sentence, change) => {
  expect(spoilt(change)).toMatchObject({ held: false, differences: [sentence] })
})

test('a case that should have ended is said to wait where it does', () => {
  expect(play({ it: { ...task, next: 'end' }, end }, [], { end: 'completed' }).differences).toEqual([
    'The case is still open at "it", not completed',
  ])
})

test('time passes only in waits, and timers go off in the order of their moments', () => {
  const deadlines = [
    {
      id: 'second',
      at: { after: { minutes: 0 } },
      do: [{ action: 'remind', to: 'team-lead', message: 'crew-overdue' }],
    },
    {
      id: 'first',
      at: { before: { workingHours: 4 } },
      do: [{ action: 'remind', to: 'team', message: 'crew-reminder' }],
    },
  ] as never
  const steps = { it: { ...task, clock, deadlines, next: 'end' }, end }
  expect(play(steps, []).messages).toEqual([])
  expect(play(steps, [{ move: 'wait', until: 'next-timer' }]).messages).toEqual([
    { message: 'crew-reminder', to: 'team' },
  ])
  const { messages, ledger } = play(steps, [{ move: 'wait', for: { days: 9 } }])
  expect(messages.map(({ to }) => to)).toEqual(['team', 'team-lead'])
  const fired = ledger.filter(({ type }) => type === 'timer-fired')
  expect(fired.map(({ at }) => at)).toEqual(['2026-12-03T13:00:00.000Z', '2026-12-03T17:00:00.000Z'])
})

test('a step waited for in working days of the calendar', () => {
  const steps = { it: { kind: 'wait', config: { for: { workingDays: 2 } }, next: 'end' }, end }
  expect(play(steps, [{ move: 'wait', for: { days: 1 } }]).end).toBe('open')
  expect(play(steps, [{ move: 'wait', for: { workingDays: 2 } }]).end).toBe('completed')
})

test('a payment: declined, tried again, paid; or given up by time, or by the resident', () => {
  const steps = {
    it: { ...payment, branches: [{ when: { '==': [{ var: 'outcome' }, 'paid'] }, next: 'end' }, { next: 'gone' }] },
    end,
    gone: { kind: 'end', config: { outcome: 'abandoned' } },
  }
  const at = (move: 'pay' | 'fail-payment' | 'abandon-payment') => ({ move, step: 'it' })
  const paid = play(steps, [at('fail-payment'), { move: 'wait', for: { minutes: 29 } }, at('pay')])
  expect(paid).toMatchObject({ end: 'completed', fee: 3500, waitsAt: [] })
  expect(play(steps, [{ move: 'wait', for: { minutes: 30 } }]).end).toBe('abandoned')
  expect(play(steps, [at('abandon-payment')]).end).toBe('abandoned')
  expect(play(steps, [at('fail-payment')])).toMatchObject({ end: 'open', waitsAt: ['it'] })
})

test('a form on the way is answered by the resident, and one of a task by whoever finishes it', () => {
  const steps = {
    first: { ...task, next: 'it' },
    it: { kind: 'form', config: { form: 'request', by: 'resident' }, next: 'look' },
    look: {
      ...task,
      config: { ...task.config, form: 'request' },
      branches: [{ when: { '==': [{ var: 'answers.place' }, 'there'] }, next: 'end' }, { next: 'gone' }],
    },
    end,
    gone: { kind: 'end', config: { outcome: 'refused' } },
  }
  const before: JourneyMove[] = [
    { move: 'complete', step: 'first', outcome: 'yes' },
    { move: 'submit', step: 'it', answers: { place: 'there' } },
  ]
  const look: JourneyMove = { move: 'complete', step: 'look', outcome: 'yes' }
  expect(play(steps, [...before, look]).end).toBe('completed')
  expect(play(steps, [...before, { ...look, answers: { place: 'gone' } }]).end).toBe('refused')
  expect(play(steps, [{ move: 'submit', step: 'first', answers: {} }]).held).toBe(false)
})

test('an outside system answers, or refuses', () => {
  const steps = {
    it: {
      kind: 'connector',
      config: { connector: 'back-office', operation: 'create', input: {} },
      branches: [{ when: { '==': [{ var: 'result.id' }, 'R-17'] }, next: 'end' }, { next: 'gone' }],
    },
    end,
    gone: { kind: 'end', config: { outcome: 'refused' } },
  }
  expect(play(steps, [{ move: 'reply', step: 'it', result: { id: 'R-17' } }]).end).toBe('completed')
  expect(play(steps, [{ move: 'fail-call', step: 'it', reason: 'not-found' }]).end).toBe('refused')
  expect(play(steps, [{ move: 'pay', step: 'it' }]).differences).toEqual([
    'Move 1, pay at "it", cannot be made: the case waits at "it"',
  ])
})

test('something outside happens, or does not in time', () => {
  const steps = {
    it: {
      kind: 'wait',
      config: { event: 'permit', timeout: { days: 5 } },
      branches: [{ when: { '==': [{ var: 'result.granted' }, true] }, next: 'end' }, { next: 'gone' }],
    },
    end,
    gone: { kind: 'end', config: { outcome: 'cancelled' } },
  }
  expect(play(steps, [{ move: 'event', event: 'permit', data: { granted: true } }]).end).toBe('completed')
  expect(play(steps, [{ move: 'event', event: 'permit' }]).end).toBe('cancelled')
  expect(play(steps, [{ move: 'wait', for: { days: 5 } }]).end).toBe('cancelled')
  expect(play(steps, [{ move: 'event', event: 'other' }]).differences).toEqual([
    'Move 1, "other" happens, cannot be made: the case waits at "it"',
  ])
})

test('on several ways at once a move is made at the first that can take it', () => {
  const steps = {
    it: { kind: 'for-each', config: { over: { var: 'answers.list' }, start: 'look' }, next: 'end' },
    look: { ...task, next: 'stop' },
    stop: { kind: 'way-end' },
    end,
  }
  const look: JourneyMove = { move: 'complete', step: 'look', outcome: 'yes' }
  const one = { ...journey([look, look]), start: { at: '2026-12-01T10:00:00Z', answers: { list: ['a', 'b'] } } }
  const definition = compileProcess(smallService(steps))
  expect(runJourney(definition, one)).toMatchObject({
    end: 'completed',
    path: ['it', 'look', 'look', 'stop', 'stop', 'end'],
  })
  expect(runJourney(definition, { ...one, moves: [look] })).toMatchObject({ end: 'open', waitsAt: ['it', 'look'] })
})

test('a process that goes round for ever, or whose timers do, is a sentence and not a crash', () => {
  const round = { it: { ...message, next: 'it' }, end }
  expect(play(round, []).differences).toEqual(['The process cannot be run: The process goes round without waiting: it'])
  const ticking = { it: { kind: 'wait', config: { for: { minutes: 0 } }, next: 'it' }, end }
  expect(play(ticking, []).differences).toEqual(['The process cannot be run: Timers go off for ever at "it"'])
})

test('a journey is made to expect what comes of it, and nothing when its moves cannot be made', () => {
  const blank = { ...collected, expect: { path: ['request'], messages: [], fee: 0, end: 'open' as const } }
  expect(expectAsItComes(bulky, blank)).toEqual(collected)
  const { fee: _, ...withoutFee } = collected.expect
  expect(expectAsItComes(bulky, { ...collected, expect: withoutFee })?.expect).toEqual(withoutFee)
  expect(expectAsItComes(bulky, { ...collected, moves: [{ move: 'pay', step: 'collect' }] })).toBeUndefined()
})

test('the same journey gives the same run however often it is played, and changes neither journey nor process', () => {
  const before = JSON.stringify(bulkyWaste satisfies ServicePackage)
  expect(runJourney(bulky, collected)).toEqual(
    runJourney(compileProcess(structuredClone(bulkyWaste)), structuredClone(collected)),
  )
  expect(JSON.stringify(bulkyWaste)).toBe(before)
})
