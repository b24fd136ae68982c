import type { Branch, Journey, JourneyMove, ServicePackage } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { checkContract } from '@guildhall/schemas/check'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileProcess } from '../../compile.ts'
import { clock, end, payment, smallService, task } from '../../small-service.fixture.ts'
import { coverage } from '../coverage.ts'
import { runJourney } from '../run-journey.ts'
import { proposeJourneys } from './propose-journeys.ts'

const missing = (service: ServicePackage) => coverage(service, proposeJourneys(service)).missing.map(({ at }) => at)
const form = { kind: 'form', config: { form: 'request', by: 'resident' } }
const is = (name: string, value: unknown) => ({ '==': [{ var: `answers.${name}` }, value] })

function asking(
  properties: Record<string, object>,
  steps: Parameters<typeof smallService>[0],
  required = Object.keys(properties),
) {
  const service = structuredClone(smallService({ request: { ...form, next: Object.keys(steps)[0]! }, ...steps }))
  service.forms['request']!.pages = [
    { id: 'all', title: 'All', schema: { type: 'object', properties: properties as never, required }, uiSchema: {} },
  ]
  service.fees = {}
  service.bookings = {}
  return service
}
const decide = (...branches: Branch[]) => ({ kind: 'decision', branches })

test.each(catalogue().map((service) => [service.service.slug, service] as const))(
  'the journeys proposed for %s make every choice, hold, and keep their contract',
  (_slug, service) => {
    const journeys = proposeJourneys(service)
    expect(coverage(service, journeys).missing).toEqual([])
    const definition = compileProcess(service)
    for (const journey of journeys) {
      expect(runJourney(definition, journey).differences).toEqual([])
      expect(checkContract('journey/1/journey.schema.json', journey)).toEqual([])
    }
    expect(new Set(journeys.map(({ title }) => title)).size).toBe(journeys.length)
    expect(JSON.stringify(proposeJourneys(service))).toBe(JSON.stringify(journeys))
  },
)

test.each(catalogue().map((service) => [service.service.slug, service] as const))(
  'the journeys that %s carries make every choice',
  (_slug, service) => {
    expect(coverage(service, service.journeys!).missing).toEqual([])
  },
)

test('only what the journeys already kept do not try is proposed, under ids and titles of their own', () => {
  const service = smallService({ ask: { ...task, next: 'end' }, end })
  const all = proposeJourneys(service)
  expect(all).toHaveLength(2)
  const [more, ...none] = proposeJourneys(service, all.slice(0, 1))
  expect(none).toEqual([])
  expect(more).toEqual(all[1])
  expect(proposeJourneys(service, all)).toEqual([])
})

test('what no journey tries is told in words', () => {
  const service = smallService({
    ask: { ...task, branches: [{ when: { '==': [{ var: 'outcome' }, 'yes'] }, next: 'end' }, { next: 'end' }] },
    end,
  })
  const [first] = proposeJourneys(service) as [Journey]
  expect(coverage(service, [first]).missing.map(({ words }) => words)).toEqual([
    '"ask" takes branch 2',
    '"ask" is done as no',
  ])
  expect(coverage(service, []).covered).toEqual([])
})

test('answers are chosen for every branch: choices, yes and no, numbers at their bounds, left out, and two of them together', () => {
  const service = asking(
    {
      colour: { type: 'string', enum: ['red', 'blue', 'green'] },
      count: { type: 'integer', minimum: 0, maximum: 1_000_000 },
      note: { type: 'string', maxLength: 100 },
    },
    {
      first: decide(
        { when: { and: [is('colour', 'green'), { '>': [{ var: 'answers.count' }, 4999] }] }, next: 'second' },
        { when: is('colour', 'blue'), next: 'second' },
        { next: 'second' },
      ),
      second: decide(
        { when: { '!': { var: 'answers.note' } }, next: 'end' },
        { when: is('note', 'secret'), next: 'end' },
        { next: 'end' },
      ),
      end,
    },
    ['colour', 'count'],
  )
  expect(missing(service)).toEqual([])
})

test('a page that is shown only then is answered only then, and what a check of the form refuses is not proposed', () => {
  const service = asking(
    { dog: { type: 'boolean' } },
    { first: decide({ when: is('breed', 'pug'), next: 'end' }, { next: 'end' }), end },
  )
  service.forms['request']!.pages.push({
    id: 'breed',
    title: 'Breed',
    showWhen: is('dog', true),
    schema: {
      type: 'object',
      properties: { breed: { type: 'string', enum: ['collie', 'pug', 'wolf'] } },
      required: ['breed'],
    },
    uiSchema: {},
    checks: [{ question: 'breed', rule: { '!=': [{ var: 'answers.breed' }, 'wolf'] }, message: 'No' }],
  })
  const journeys = proposeJourneys(service)
  expect(coverage(service, journeys).missing).toEqual([])
  for (const { start } of journeys) expect('breed' in start.answers).toBe(start.answers['dog'])
})

test('the lines of a fee are charged, whatever rows of a list they look for', () => {
  const [bulky] = catalogue().filter(({ service }) => service.slug === 'bulky-waste') as [ServicePackage]
  const fees = coverage(bulky, proposeJourneys(bulky)).covered.filter(({ at }) => at.startsWith('/fees/'))
  expect(fees.map(({ words }) => words)).toHaveLength(3)
})

test('every row of a decision table is come to', () => {
  const row = (op: string, value: number | null, gives: string) => ({
    when: [value === null ? null : { op, value }],
    gives: [gives],
  })
  const table = {
    kind: 'decision-table',
    config: {
      hitPolicy: 'first',
      inputs: [{ id: 'guests', title: 'Guests', value: { var: 'answers.guests' } }],
      outputs: [{ id: 'size', title: 'Size', type: 'text' }],
      rows: [row('above', 499, 'large'), row('above', 99, 'middle'), row('above', null, 'small')],
    },
    next: 'end',
  }
  expect(missing(asking({ guests: { type: 'integer', minimum: 1, maximum: 5000 } }, { table, end }))).toEqual([])
})

test('somebody acts before a timer goes off, and nobody does', () => {
  const late = [{ id: 'late', at: { after: { days: 1 } }, do: [{ action: 'leave', next: 'gone' }] }] as never
  const gone = { kind: 'end', config: { outcome: 'cancelled' } }
  const service = smallService({ ask: { ...task, clock, deadlines: late, next: 'end' }, end, gone })
  const journeys = proposeJourneys(service)
  expect(coverage(service, journeys).missing).toEqual([])
  expect(journeys.map(({ expect: { end: how } }) => how).sort()).toEqual(['cancelled', 'completed', 'completed'])
})

test('a form on the way is answered so that every branch behind it is come to', () => {
  const service = asking(
    { colour: { type: 'string', enum: ['red', 'blue'] } },
    {
      more: { kind: 'form', config: { form: 'more', by: 'resident' }, next: 'split' },
      split: decide({ when: is('deep', true), next: 'end' }, { next: 'end' }),
      end,
    },
  )
  const page = service.forms['request']!.pages[0]!
  const deep = { type: 'object' as const, properties: { deep: { type: 'boolean' } }, required: ['deep'] }
  service.forms['more'] = { ...service.forms['request']!, id: 'more', pages: [{ ...page, schema: deep }] }
  expect(missing(service)).toEqual([])
})

test('an outside system answers, and refuses', () => {
  const branches = [{ when: { '==': [{ var: 'outcome' }, 'failed'] }, next: 'end' }, { next: 'end' }]
  const call = { kind: 'connector', config: { connector: 'back-office', operation: 'create', input: {} }, branches }
  expect(missing(smallService({ call, end }))).toEqual([])
})

test('what is waited for happens, and does not in time', () => {
  const branches = [{ when: { '==': [{ var: 'outcome' }, 'happened'] }, next: 'end' }, { next: 'end' }]
  const rest = { kind: 'wait', config: { event: 'permit', timeout: { days: 5 } }, branches }
  expect(missing(smallService({ rest, end }))).toEqual([])
})

test('a round is gone again, and several ways at once are gone to their ends', () => {
  const again = { ...task, branches: [{ when: { '==': [{ var: 'outcome' }, 'no'] }, next: 'ask' }, { next: 'split' }] }
  const service = smallService({
    ask: again,
    split: {
      kind: 'parallel',
      config: { until: 'all', ways: ['left', 'right'].map((start) => ({ id: start, title: start, start })) },
      next: 'end',
    },
    left: { ...task, next: 'stop' },
    right: { ...task, next: 'stop' },
    stop: { kind: 'way-end' },
    end,
  })
  expect(missing(service)).toEqual([])
})

test('a large process is searched within bounds: thirty tasks in a row, and sixteen side by side', () => {
  const ids = Array.from({ length: 30 }, (_, index) => `t${index}`)
  const branchesTo = (next: string) => [{ when: { '==': [{ var: 'outcome' }, 'yes'] }, next }, { next }]
  const row = Object.fromEntries(
    ids.map((id, index) => [id, { ...task, branches: branchesTo(ids[index + 1] ?? 'end') }]),
  )
  expect(missing(smallService({ ...row, end }))).toEqual([])

  const ways = ids.slice(0, 16)
  const beside = Object.fromEntries(ways.map((id) => [id, { ...task, branches: branchesTo('stop') }]))
  const split = {
    kind: 'parallel',
    config: { until: 'all', ways: ways.map((start) => ({ id: start, title: start, start })) },
    next: 'end',
  }
  const began = performance.now()
  const journeys = proposeJourneys(smallService({ split, ...beside, stop: { kind: 'way-end' }, end }))
  expect(performance.now() - began).toBeLessThan(20_000)
  expect(journeys.length).toBeGreaterThan(1)
})

const ids = ['s0', 's1', 's2', 's3']
const target = fc.constantFrom(...ids, 'end')
const when = fc.constantFrom(
  is('sure', true),
  is('colour', 'red'),
  { '==': [{ var: 'outcome' }, 'yes'] },
  { '==': [{ var: 'outcome' }, 'paid'] },
)
const late = target.map((next) => [{ id: 'late', at: { after: { hours: 1 } }, do: [{ action: 'leave', next }] }])
const kinds = fc.oneof(
  fc.constantFrom<object>(
    task,
    { kind: 'decision', config: {} },
    { kind: 'wait', config: { for: { days: 2 } } },
    payment,
  ),
  late.map((deadlines) => ({ ...task, clock, deadlines })),
)
const step = fc
  .tuple(kinds, fc.tuple(when, target, target))
  .map(([kind, [rule, one, other]]) => ({ ...kind, branches: [{ when: rule, next: one }, { next: other }] }))
const service = fc.tuple(step, step, step, step).map((steps) => {
  const made = asking(
    { sure: { type: 'boolean' }, colour: { type: 'string', enum: ['red', 'blue'] } },
    { ...(Object.fromEntries(ids.map((id, index) => [id, steps[index]])) as Record<string, { kind: string }>), end },
  )
  made.fees = smallService({ end }).fees
  for (const { lines } of Object.values(made.fees)) for (const line of lines) delete line.times
  return made
})
const moveAt = (id: string): JourneyMove[] => [
  { move: 'complete', step: id, outcome: 'yes' },
  { move: 'complete', step: id, outcome: 'no' },
  { move: 'pay', step: id },
  { move: 'abandon-payment', step: id },
]
const move = fc.constantFrom<JourneyMove>(...ids.flatMap(moveAt), { move: 'wait', until: 'next-timer' })
const answers = fc.record({ sure: fc.boolean(), colour: fc.constantFrom('red', 'blue') })

test('no case of eight moves or fewer makes a choice that the proposed journeys do not, and every one of them holds', () => {
  fc.assert(
    fc.property(
      service,
      fc.array(fc.tuple(answers, fc.array(move, { maxLength: 60 })), { minLength: 8, maxLength: 8 }),
      (made, plays) => {
        const definition = compileProcess(made)
        const proposed = proposeJourneys(made)
        for (const journey of proposed) expect(runJourney(definition, journey).differences).toEqual([])
        const reached = coverage(
          made,
          plays.map(([given, tried]) => played(definition, given, tried)),
        )
        const known = new Set(coverage(made, proposed).covered.map(({ at }) => at))
        expect(reached.covered.map(({ at }) => at).filter((at) => !known.has(at))).toEqual([])
      },
    ),
    // A process with steps that cannot be come to is searched to the bounds, a second each.
    { numRuns: 12 },
  )
})

/** A journey of those moves that can be made, eight at most. */
function played(
  definition: ReturnType<typeof compileProcess>,
  given: Record<string, unknown>,
  tried: JourneyMove[],
): Journey {
  const journey = (moves: JourneyMove[]): Journey => ({
    format: 'guildhall.journey/1',
    id: 'played',
    title: 'Played',
    start: { at: '2027-06-01T09:00:00Z', answers: given },
    moves,
    expect: { path: ['request'], messages: [], end: 'open' },
  })
  let made: JourneyMove[] = []
  for (const one of tried) {
    if (made.length >= 8) break
    const { differences } = runJourney(definition, journey([...made, one]))
    if (!differences.some((words) => words.includes('cannot be'))) made = [...made, one]
  }
  return journey(made)
}

test('what another system answers is invented for every branch that depends on it, at the step and later', () => {
  const reads = (name: string, op: string, value: unknown) => ({ [op]: [{ var: name }, value] })
  const service = smallService({
    call: {
      kind: 'connector',
      config: { connector: 'register', operation: 'find', input: {} },
      branches: [
        { when: reads('outcome', '==', 'failed'), next: 'end' },
        { when: { and: [reads('result.score', '>', 70), reads('result.area', '==', 'north')] }, next: 'end' },
        { when: { var: 'result.urgent' }, next: 'end' },
        { next: 'later' },
      ],
    },
    later: {
      kind: 'decision',
      config: {},
      branches: [{ when: reads('steps.call.result.size.class', '==', 'B'), next: 'end' }, { next: 'end' }],
    },
    end,
  })
  expect(missing(service)).toEqual([])
})

test('what comes with an event from outside is invented too', () => {
  const service = smallService({
    hold: {
      kind: 'wait',
      config: { event: 'objection' },
      branches: [{ when: { '>=': [{ var: 'result.count' }, 3] }, next: 'end' }, { next: 'end' }],
    },
    end,
  })
  expect(missing(service)).toEqual([])
})

test('levels of a route and deadlines of the whole case are choices, which proposals reach by letting time pass', () => {
  const service = smallService({
    look: {
      ...task,
      clock,
      deadlines: [{ id: 'late', at: { after: { minutes: 0 } }, do: [{ action: 'escalate', route: 'up' }] }],
      next: 'end',
    },
    end,
  })
  service.routes = {
    up: {
      title: 'Up',
      levels: [
        { after: { workingHours: 1 }, to: 'team-lead', message: 'crew-overdue' },
        { after: { days: 1 }, to: 'administrators', message: 'crew-overdue' },
      ],
    },
    never: { title: 'Never', levels: [{ after: { days: 1 }, to: 'team-lead', message: 'crew-overdue' }] },
  }
  service.process.clock = {
    calendar: 'council',
    target: { workingDays: 9 },
    deadlines: [{ id: 'old', at: { after: { days: 1 } }, do: [{ action: 'raise-priority', to: 'urgent' }] }],
  }
  expect(coverage(service, []).missing.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['The case reaches the deadline "old"', '"Up" reaches level 1', '"Up" reaches level 2']),
  )
  expect(coverage(service, []).missing.map(({ at }) => at)).not.toContain('/routes/never/levels/0')
  expect(missing(service)).toEqual([])
})

test('a part of an answer that is a postcode is made one that a form takes', () => {
  const address = {
    type: 'object',
    required: ['line1', 'postcode'],
    properties: { line1: { type: 'string' }, postcode: { type: 'string' } },
  }
  const [journey] = proposeJourneys(asking({ where: address }, { end }))
  expect(journey?.start.answers).toEqual({ where: { line1: 'Example', postcode: 'KM1 1AA' } })
})
