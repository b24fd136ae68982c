import { evaluate } from '@guildhall/rules'
import type { ServicePackage } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bulkyWaste } from '../../bulky-waste.fixture.ts'
import { end, payment, smallService, task } from '../../small-service.fixture.ts'
import { checkTypes as check } from './check-types.ts'
import { scopeTypes } from './scope-type.ts'

const checkTypes = (service: ServicePackage) => check(service, scopeTypes(service))

const schema = {
  type: 'object' as const,
  properties: {
    count: { type: 'integer', title: 'How many', minimum: 0, maximum: 10 },
    words: { type: 'string', title: 'In your words', maxLength: 100 },
    sure: { type: 'boolean', title: 'Are you sure?' },
    colour: { type: 'string', title: 'Colour', enum: ['red', 'blue'] },
    days: { type: 'array', title: 'Days', items: { type: 'string', oneOf: [{ const: 'mon' }, { const: 'tue' }] } },
    born: { type: 'string', title: 'Born', format: 'date' },
    home: { type: 'object', title: 'Home', properties: { town: { type: 'string', title: 'Town' } } },
    rows: {
      type: 'array',
      title: 'Rows',
      items: {
        type: 'object',
        properties: { thing: { type: 'string', enum: ['a', 'b'] }, size: { type: 'number', title: 'Size' } },
      },
    },
  },
  required: ['count', 'words', 'sure', 'colour', 'days', 'born', 'home', 'rows'],
}

function serviceWith(when: unknown) {
  const branches = [{ when, next: 'end' }, { next: 'end' }]
  const service = structuredClone(smallService({ ask: { ...task, branches }, end }))
  const form = service.forms['request']!
  form.pages = [{ id: 'all', title: 'All', schema, uiSchema: {} }]
  service.fees = {}
  service.bookings = {}
  return service
}
const v = (name: string) => ({ var: `answers.${name}` })
const found = (rule: unknown) => checkTypes(serviceWith(rule)).map(({ code }) => code.replace('rule/', ''))

test.each<[unknown, string[]]>([
  [{ '==': [v('count'), 3] }, []],
  [{ '==': [v('count'), 'three'] }, ['unlike-types']],
  [{ '==': [v('count'), null] }, []],
  [{ '!=': [v('words'), ''] }, []],
  [{ '==': [v('sure'), 'yes'] }, ['unlike-types']],
  [{ '==': [v('sure'), true] }, []],
  [{ '==': [v('colour'), 'red'] }, []],
  [{ '==': ['green', v('colour')] }, ['value-not-offered']],
  [{ '==': [v('colour'), ''] }, []],
  [{ '!==': [v('colour'), 'Red'] }, ['value-not-offered']],
  [{ in: [v('colour'), ['red', 'blue']] }, []],
  [{ in: [v('colour'), ['red', 'green', 'pink']] }, ['value-not-offered']],
  [{ in: [v('colour'), [1]] }, ['unlike-types']],
  [{ in: ['mon', v('days')] }, []],
  [{ in: ['sun', v('days')] }, ['value-not-offered']],
  [{ in: ['mon', v('count')] }, ['not-a-list']],
  [{ in: ['at', v('words')] }, []],
  [{ in: [1, v('words')] }, ['unlike-types']],
  [{ '==': [v('days'), 'mon'] }, ['unlike-types']],
  [{ '==': [v('home'), null] }, []],
  [{ '<': [v('home'), 1] }, ['no-order']],
  [{ '<': [v('sure'), 1] }, ['no-order']],
  [{ '<': [0, v('count'), 'x'] }, ['unlike-types']],
  [{ '<': [v('born'), '2000-01-01'] }, []],
  [{ '<': [v('born'), '1 May 2000'] }, ['unlike-types']],
  [{ '>': [{ '+': [v('count'), v('words')] }, 1] }, ['not-a-number']],
  [{ '>': [{ max: [v('count'), { '-': v('days') }] }, 1] }, ['not-a-number']],
  [{ some: [v('rows'), { '==': [{ var: 'thing' }, 'a'] }] }, []],
  [{ some: [v('rows'), { '==': [{ var: 'thing' }, 'c'] }] }, ['value-not-offered']],
  [{ some: [v('days'), { '==': [{ var: '' }, 'wed'] }] }, ['value-not-offered']],
  [{ some: [v('words'), { '==': [{ var: '' }, 'wed'] }] }, ['not-a-list']],
  [{ '==': [{ var: 'answers.rows.0.thing' }, 'c'] }, ['value-not-offered']],
  [{ '>': [{ reduce: [v('rows'), { '+': [{ var: 'accumulator' }, { var: 'current.size' }] }, 0] }, 1] }, []],
  [
    { '>': [{ reduce: [v('rows'), { '+': [{ var: 'accumulator' }, { var: 'current.thing' }] }, 0] }, 1] },
    ['not-a-number'],
  ],
  [{ '==': [{ if: [v('sure'), 1, 2] }, 'x'] }, ['unlike-types']],
  [{ '==': [{ var: 'outcome' }, 'yes'] }, []],
  [{ '==': [{ var: 'outcome' }, 'maybe'] }, ['value-not-offered']],
  [{ '==': [{ var: 'steps.ask.outcome' }, 'maybe'] }, ['value-not-offered']],
  [{ '==': [{ var: 'steps.ask.result.note' }, 3] }, []],
  [{ '==': [{ var: 'case.anything' }, 3] }, []],
  [{ log: v('count') }, []],
])('%j', (rule, expected) => {
  expect(found(rule)).toEqual(expected)
})

test('each problem names the thing, says what it can be, and is at the very operator', () => {
  const rule = { or: [{ '==': [v('sure'), true] }, { '==': [v('colour'), 'green'] }] }
  expect(checkTypes(serviceWith(rule))).toEqual([
    {
      code: 'rule/value-not-offered',
      at: '/process/steps/ask/branches/0/when/or/1/==',
      message: '"Colour" is never "green": it can be "red" or "blue"',
    },
  ])
})

test('a decision asks about the outcomes of the steps that lead to it', () => {
  const branches = (outcome: string) => [
    { when: { '==': [{ var: 'outcome' }, outcome] }, next: 'end' },
    { next: 'end' },
  ]
  const service = (outcome: string) =>
    smallService({ pay: { ...payment, next: 'split' }, split: { kind: 'decision', branches: branches(outcome) }, end })
  expect(checkTypes(service('nothing-to-pay'))).toEqual([])
  expect(checkTypes(service('declined'))).toEqual([
    expect.objectContaining({ code: 'rule/value-not-offered', at: '/process/steps/split/branches/0/when/==' }),
  ])
})

test('the rules of forms, fees and bookings are judged by the same types', () => {
  const service = structuredClone(bulkyWaste)
  const page = service.forms['request']!.pages[2]!
  page.showWhen = { '==': [{ var: 'answers.address' }, 'here'] }
  page.checks = [{ question: 'photo', rule: { '<': [{ var: 'answers.items' }, 2] }, message: 'No' }]
  service.fees['collection']!.lines[0]!.when = {
    some: [{ var: 'answers.items' }, { '==': [{ var: 'item' }, 'piano'] }],
  }
  service.bookings['collections']!.zone = { '+': [{ var: 'answers.address.zone' }, 1] }
  expect(checkTypes(service).map(({ code, at }) => `${code} ${at}`)).toEqual([
    'rule/value-not-offered /fees/collection/lines/0/when/some/1/==',
    'rule/not-a-number /bookings/collections/zone/+/0',
    'rule/unlike-types /forms/request/pages/2/showWhen/==',
    'rule/no-order /forms/request/pages/2/checks/0/rule/<',
  ])
})

const reading = fc.constantFrom('count', 'words', 'sure', 'colour', 'days', 'rows').map(v)
const leaf = fc.oneof(reading, fc.constantFrom<unknown>(1, 0, 'red', 'mon', true))
const rule: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    ...['==', '<', '>=', '+', '-', '*', 'max', 'in'].map((operator) =>
      fc.tuple(tie('rule'), tie('rule')).map((args) => ({ [operator]: args })),
    ),
    tie('rule').map((part) => ({ '!': [part] })),
    fc
      .tuple(reading, fc.constantFrom('', 'thing', 'size'))
      .map(([list, path]) => ({ some: [list, { '==': [{ var: path }, 'a'] }] })),
  ),
})).rule
const answers = fc.record({
  count: fc.integer({ min: 0, max: 10 }),
  words: fc.constantFrom('red', 'mon', 'x'),
  sure: fc.boolean(),
  colour: fc.constantFrom('red', 'blue'),
  days: fc.subarray(['mon', 'tue']),
  rows: fc.constantFrom([], [{ thing: 'a', size: 1.5 }]),
})

test('a rule without a problem can be worked out for any answers that keep their schemas', () => {
  let sound = 0
  fc.assert(
    fc.property(rule, answers, (made, given) => {
      if (checkTypes(serviceWith(made)).length > 0) return
      sound += 1
      expect(evaluate(made, { answers: given })).not.toBeNull()
    }),
    { numRuns: 1000 },
  )
  expect(sound).toBeGreaterThan(100)
})
