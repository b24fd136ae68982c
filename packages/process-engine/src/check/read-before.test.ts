import type { ServicePackage } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { end, payment, smallService, task } from '../small-service.fixture.ts'
import { pathsOf } from './paths.ts'
import { checkReadBefore } from './read-before.ts'

const found = (service: ServicePackage) =>
  checkReadBefore(service, pathsOf(service.process)).map(({ code, at, level = 'fail' }) => `${level} ${code} ${at}`)
const was = (step: string, outcome: string) => ({ '==': [{ var: `steps.${step}.outcome` }, outcome] })
const first = '/process/steps/one/branches/0/when'

test('a branch may ask how its own step ended, and any step that every case has been through', () => {
  const branches = [{ when: { and: [was('two', 'yes'), was('one', 'yes')] }, next: 'one' }, { next: 'end' }]
  expect(found(smallService({ one: { ...task, next: 'two' }, two: { ...task, branches }, end }))).toEqual([])
})

test('a branch that asks about a step that comes later only', () => {
  const branches = [{ when: was('two', 'yes'), next: 'end' }, { next: 'two' }]
  expect(found(smallService({ one: { ...task, branches }, two: { ...task, next: 'end' }, end }))).toEqual([
    `fail process/read-before ${first}`,
  ])
})

test('a branch that asks about a step that only a case in its second round has been through', () => {
  const branches = [{ when: was('two', 'yes'), next: 'end' }, { next: 'two' }]
  expect(found(smallService({ one: { ...task, branches }, two: { ...task, next: 'one' }, end }))).toEqual([
    `warn process/may-read-before ${first}`,
  ])
})

test('a wait, a clock and a fee are worked out on entry, when their own step has not ended', () => {
  const service = structuredClone(
    smallService({
      rest: { kind: 'wait', config: { until: { var: 'steps.rest.result.date' } }, next: 'ask' },
      ask: {
        ...task,
        clock: { calendar: 'council', target: { days: 1 }, from: { var: 'steps.pay.result.date' } },
        next: 'pay',
      },
      pay: { ...payment, next: 'end' },
      end,
    }),
  )
  service.fees['collection']!.lines[0]!.when = was('ask', 'yes')
  service.fees['collection']!.lines[1]!.times = { var: 'steps.pay.result.amount' }
  expect(found(service)).toEqual([
    'fail process/read-before /process/steps/rest/config/until',
    'fail process/read-before /process/steps/ask/clock/from',
    'fail process/read-before /fees/collection/lines/1/times',
  ])
})

test('a booking is chosen before the process begins, so its zone can read no step', () => {
  const service = structuredClone(smallService({ one: { ...task, next: 'end' }, end }))
  service.bookings['collections']!.zone = { var: 'steps.one.outcome' }
  expect(found(service)).toEqual(['fail process/read-before /bookings/collections/zone'])
})

test('an answer to a form that is filled in by a later step', () => {
  const form = (id: string) => ({ kind: 'form', config: { form: id, by: 'officer' } })
  const branches = [{ when: { var: 'answers.depth' }, next: 'end' }, { next: 'survey' }]
  const service = structuredClone(
    smallService({
      one: { ...form('request'), branches },
      survey: { ...form('survey'), next: 'after' },
      after: { ...task, branches },
      end,
    }),
  )
  const [page] = service.forms['request']!.pages
  const depth = { ...page!, schema: { type: 'object' as const, properties: { depth: { type: 'integer' } } } }
  service.forms['survey'] = { ...service.forms['request']!, id: 'survey', pages: [depth] }
  expect(found(service)).toEqual([`fail process/read-before ${first}`])
})

test('what is done on a way can be read after the ways, and on the others, but not before', () => {
  const service = (at: string) => {
    const branches = [
      { when: was('left', 'yes'), next: at === 'right' ? 'stop' : 'end' },
      { next: at === 'right' ? 'stop' : 'end' },
    ]
    const steps = {
      first: { ...task, next: 'split' },
      split: {
        kind: 'parallel',
        config: { until: 'all', ways: ['left', 'right'].map((start) => ({ id: start, title: start, start })) },
        next: 'after',
      },
      left: { ...task, next: 'stop' },
      right: { ...task, next: 'stop' },
      stop: { kind: 'way-end' },
      after: { ...task, next: 'end' },
      end,
    }
    const { next: _, ...step } = steps[at as 'after']
    const first = at === 'first' ? [{ ...branches[0]!, next: 'split' }, { next: 'split' }] : branches
    return smallService({ ...steps, [at]: { ...step, branches: first } })
  }
  expect(found(service('after'))).toEqual([])
  expect(found(service('right'))).toEqual([])
  expect(found(service('first'))).toEqual(['fail process/read-before /process/steps/first/branches/0/when'])
})
