import { expect, test } from '@jest/globals'
import { advance, newCase } from './advance.ts'
import { answers, bulkyWaste } from './bulky-waste.fixture.ts'
import { compileProcess } from './compile.ts'
import { inputsOf } from './reasons.ts'

const start = { type: 'start', answers, actor: { kind: 'guest' }, channel: 'online' } as const
const now = new Date('2026-12-01T10:00:00Z')
const at = (pointer: string) =>
  pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((part, key) => (part as never)[key], bulkyWaste)

test('each line of a fee that a rule decides is explained, charged or not, by what the rule read and what it came to', () => {
  const { reasons } = advance(compileProcess(bulkyWaste), newCase(), start, now)
  const fee = reasons.filter(({ about }) => about === 'fee')
  expect(fee).toContainEqual({
    about: 'fee',
    step: 'pay',
    at: '/fees/collection/lines/3/times',
    inputs: { 'answers.items': answers.items },
    result: { line: 'upholstered', each: 500, times: 4, amount: 2000 },
  })
  expect(fee.find(({ result }) => (result as { line?: string }).line === 'cold')?.result).toMatchObject({
    times: 0,
    amount: 0,
  })
  expect(fee.at(-1)).toEqual({ about: 'fee', step: 'pay', at: '/fees/collection', result: { total: 6200 } })
})

test('a way is explained by every branch that was tried, a task by its team, a clock by its calendar and target, a message by its step', () => {
  const definition = compileProcess(bulkyWaste)
  const { state } = advance(definition, newCase(), start, now)
  const paid = { type: 'payment-received', step: 'pay', occurrence: 1, amount: 6200, attempt: 'a' } as const
  const { reasons } = advance(definition, state, paid, now)
  expect(reasons.map(({ about, at, inputs, result }) => [about, at, inputs, result])).toEqual([
    ['way', '/process/steps/pay/branches/0', { outcome: 'paid' }, false],
    ['way', '/process/steps/pay/branches/1', undefined, 'confirm-slot'],
    ['message', '/process/steps/send-confirmation', undefined, { message: 'confirmed', to: 'applicant' }],
    [
      'clock',
      '/process/steps/collect/clock',
      { 'answers.slot.date': '2026-12-22' },
      {
        calendar: 'council',
        target: { workingDays: 1 },
        startedAt: '2026-12-22T00:00:00.000Z',
        dueAt: '2026-12-23T17:00:00.000Z',
      },
    ],
    ['task', '/process/steps/collect', undefined, { team: 'waste-crew', dueAt: '2026-12-23T17:00:00.000Z' }],
  ])
  for (const { at: pointer } of reasons) expect(at(pointer)).toBeDefined()
})

test('a rule is said to have read null where there was nothing, and nothing of a prototype', () => {
  const rule = { and: [{ var: 'answers.gone.deep' }, { var: 'answers.constructor' }, { var: 'answers.place' }] }
  expect(inputsOf(rule, { answers: { place: 'here' } })).toEqual({
    'answers.gone.deep': null,
    'answers.constructor': null,
    'answers.place': 'here',
  })
})
