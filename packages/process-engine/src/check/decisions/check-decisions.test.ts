import { holds } from '@guildhall/rules'
import type { Branch } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { end, payment, smallService, task } from '../../small-service.fixture.ts'
import { scopeTypes } from '../types/scope-type.ts'
import { checkDecisions } from './check-decisions.ts'

const properties = {
  colour: { type: 'string', title: 'Colour', enum: ['red', 'blue', 'green'] },
  sure: { type: 'boolean', title: 'Are you sure?' },
  count: { type: 'integer', title: 'How many', minimum: 0, maximum: 5 },
  pence: { type: 'integer', title: 'How much', minimum: 0, maximum: 100_000_000 },
  size: { type: 'number', title: 'How long' },
  words: { type: 'string', title: 'In your words' },
  days: { type: 'array', title: 'Days', items: { type: 'string', enum: ['mon', 'tue'] } },
  maybe: { type: 'boolean', title: 'Maybe' },
}
const required = Object.keys(properties).filter((name) => name !== 'maybe')

function serviceWith(rules: unknown[], hasDefault = true) {
  const last: Branch[] = hasDefault ? [{ next: 'end' }] : []
  const branches = [...rules.map((when) => ({ when, next: 'end' })), ...last]
  const service = structuredClone(smallService({ ask: { ...task, branches }, end }))
  service.forms['request']!.pages = [
    { id: 'all', title: 'All', schema: { type: 'object', properties, required }, uiSchema: {} },
  ]
  service.fees = {}
  return service
}
const problemsOf = (service: ReturnType<typeof smallService>) =>
  checkDecisions(service, scopeTypes(service), () => false)
const found = (...rules: unknown[]) =>
  problemsOf(serviceWith(rules)).map(
    ({ code, at }) => `${code.replace('process/', '')} ${at.replace('/process/steps/ask/branches/', '')}`,
  )
const v = (name: string) => ({ var: `answers.${name}` })
const is = (name: string, value: unknown) => ({ '==': [v(name), value] })

test.each<[string, unknown[], string[]]>([
  ['choices one by one with one left for the default', [is('colour', 'red'), is('colour', 'blue')], []],
  ['every choice taken', [is('colour', 'red'), is('colour', 'blue'), is('colour', 'green')], ['default-never 3']],
  ['yes and no taken', [is('sure', true), is('sure', false)], ['default-never 2']],
  ['yes and no taken of a question that may be left out', [is('maybe', true), is('maybe', false)], []],
  [
    'a choice that a list before it holds',
    [{ in: [v('colour'), ['red', 'blue']] }, is('colour', 'blue')],
    ['branch-hidden 1/when'],
  ],
  [
    'a choice that two branches before it share',
    [is('colour', 'red'), { '!=': [v('colour'), 'red'] }, is('colour', 'blue')],
    ['branch-hidden 2/when'],
  ],
  [
    'branches that overlap in part',
    [{ in: [v('colour'), ['red', 'blue']] }, { in: [v('colour'), ['blue', 'green']] }],
    ['default-never 2'],
  ],
  ['what contradicts itself', [{ and: [is('colour', 'red'), is('colour', 'blue')] }], ['never-holds 0/when']],
  ['what is so in any case', [{ or: [is('sure', true), is('sure', false)] }], ['always-holds 0/when']],
  ['a plain yes', [true], ['always-holds 0/when']],
  ['whole numbers with a hole', [{ '<': [v('count'), 3] }, { '>': [v('count'), 3] }], []],
  ['whole numbers without one', [{ '<': [v('count'), 3] }, { '>': [v('count'), 2] }], ['default-never 2']],
  ['more than there can be', [{ '>': [v('count'), 5] }], ['never-holds 0/when']],
  [
    'a wide range by its constants',
    [{ '>': [v('pence'), 5000] }, { '>=': [v('pence'), 7000] }],
    ['branch-hidden 1/when'],
  ],
  ['a wide range past its end', [{ '<=': [0, v('pence'), 100_000_000] }], ['always-holds 0/when']],
  ['numbers with parts between whole ones', [{ '<=': [v('size'), 3] }, { '>=': [v('size'), 4] }], []],
  ['the same text twice', [is('words', 'a'), is('words', 'b'), is('words', 'a')], ['branch-hidden 2/when']],
  ['any text', [{ '!!': v('words') }, { '!': v('words') }], ['default-never 2']],
  ['a text whose parts are looked at', [{ in: ['a', v('words')] }, { in: ['a', v('words')] }], []],
  [
    'a choice of several',
    [{ in: ['mon', v('days')] }, { and: [{ in: ['mon', v('days')] }, { in: ['tue', v('days')] }] }],
    ['branch-hidden 1/when'],
  ],
  [
    'the outcomes of the step',
    [{ '==': [{ var: 'outcome' }, 'yes'] }, { '==': [{ var: 'outcome' }, 'no'] }],
    ['default-never 2'],
  ],
  ['what nobody can list', [{ '>': [{ '+': [v('size'), v('pence')] }, 3] }, { var: 'case.id' }], []],
  [
    'one that can be listed beside one that cannot',
    [{ var: 'case.id' }, { and: [is('sure', true), is('sure', false)] }],
    ['never-holds 1/when'],
  ],
  ['a fall-back value', [{ '==': [{ var: ['answers.words', 'a'] }, 'a'] }, is('words', 'a')], []],
  ['a rule that is not allowed', [{ log: 1 }], []],
])('%s', (_name, rules, expected) => {
  expect(found(...rules)).toEqual(expected)
})

test('without a default, what no branch takes is told by an example', () => {
  expect(
    problemsOf(serviceWith([is('colour', 'red'), { and: [is('colour', 'blue'), is('sure', true)] }], false)),
  ).toEqual([
    {
      code: 'process/gap',
      at: '/process/steps/ask/branches',
      message: 'No branch of "ask" holds when "Colour" is "blue" and "Are you sure?" is false',
    },
  ])
  expect(problemsOf(serviceWith([is('sure', true), is('sure', false)], false))).toEqual([])
})

test('more combinations than can be tried: each rule is judged by itself, and nothing is said of their order', () => {
  const wide = Array.from({ length: 12 }, (_, index) => [`q${index}`, { type: 'boolean', title: `Q${index}` }] as const)
  const rules = [...wide.map(([name]) => is(name, true)), is('q0', true), { and: [is('q0', true), is('q0', false)] }]
  const service = serviceWith(rules)
  service.forms['request']!.pages[0]!.schema = { type: 'object', properties: Object.fromEntries(wide) }
  expect(problemsOf(service).map(({ code, at }) => `${code} ${at}`)).toEqual([
    'process/never-holds /process/steps/ask/branches/13/when',
  ])
})

test('a line of a fee that is never charged, and one whose rule says nothing', () => {
  const service = serviceWith([])
  service.process = smallService({ pay: { ...payment, next: 'end' }, end }).process
  service.fees = {
    collection: {
      title: 'Fee',
      lines: [
        { id: 'a', label: 'A', amount: 1, when: { '>': [v('count'), 9] } },
        { id: 'b', label: 'B', amount: 1, when: { '>=': [v('count'), 0] } },
        { id: 'c', label: 'C', amount: 1, when: { '>=': [v('count'), 1] } },
      ],
    },
  }
  expect(problemsOf(service).map(({ code, at, level = 'fail' }) => `${level} ${code} ${at}`)).toEqual([
    'fail process/never-holds /fees/collection/lines/0/when',
    'warn process/always-holds /fees/collection/lines/1/when',
  ])
})

const comparison = fc.oneof(
  fc.constantFrom('red', 'blue', 'pink').map((colour) => is('colour', colour)),
  fc.boolean().map((sure) => is('sure', sure)),
  ...['count', 'pence', 'size'].map((name) =>
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.integer({ min: -1, max: 6 }))
      .map(([operator, than]) => ({ [operator]: [v(name), than] })),
  ),
  fc.constantFrom('a', '', 'b').map((words) => is('words', words)),
  fc.constant({ '!!': v('maybe') }),
  fc.constantFrom('mon', 'tue').map((day) => ({ in: [day, v('days')] })),
)
const rule: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  rule: fc.oneof(
    { maxDepth: 2 },
    comparison,
    fc
      .tuple(fc.constantFrom('and', 'or'), tie('rule'), tie('rule'))
      .map(([operator, a, b]) => ({ [operator]: [a, b] })),
    tie('rule').map((part) => ({ '!': [part] })),
  ),
})).rule
const answers = fc.record(
  {
    colour: fc.constantFrom('red', 'blue', 'green'),
    sure: fc.boolean(),
    count: fc.integer({ min: 0, max: 5 }),
    pence: fc.integer({ min: 0, max: 12 }),
    size: fc.double({ min: -2, max: 8, noNaN: true }),
    words: fc.constantFrom('', 'a', 'b', 'zzz'),
    days: fc.subarray(['mon', 'tue']),
    maybe: fc.boolean(),
  },
  { requiredKeys: required as never },
)

test('whatever the answers, no branch is taken that was said never to be, and every rule holds that was said always to', () => {
  let claims = 0
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 1, maxLength: 4 }),
      fc.array(answers, { minLength: 20, maxLength: 20 }),
      (rules, many) => {
        const problems = problemsOf(serviceWith(rules))
        claims += problems.length
        for (const given of many) {
          const scope = { answers: given }
          const taken = rules.findIndex((one) => holds(one, scope))
          for (const { code, at } of problems) {
            const branch = Number(/branches\/(\d+)/.exec(at)![1])
            if (code === 'process/always-holds') expect(holds(rules[branch], scope)).toBe(true)
            else expect(taken === -1 ? rules.length : taken).not.toBe(branch)
          }
        }
      },
    ),
    { numRuns: 300 },
  )
  expect(claims).toBeGreaterThan(50)
})
