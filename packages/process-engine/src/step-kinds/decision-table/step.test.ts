import type { DecisionTableStepConfig, TableCell } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { advance, newCase } from '../../advance.ts'
import { compileProcess } from '../../compile.ts'
import { end, smallService } from '../../small-service.fixture.ts'
import { play } from '../play.fixture.ts'
import { decisionTableStep } from './step.ts'

const base: DecisionTableStepConfig = {
  hitPolicy: 'first',
  inputs: [
    { id: 'guests', title: 'Guests', value: { var: 'answers.guests' } },
    { id: 'alcohol', title: 'Alcohol', value: { var: 'answers.alcohol' } },
  ],
  outputs: [
    { id: 'route', title: 'Route', type: 'text' },
    { id: 'fee', title: 'Fee', type: 'number' },
  ],
  rows: [
    { when: [{ op: 'above', value: 99 }, null], gives: ['police', 2100] },
    { when: [null, { op: 'is', value: true }], gives: ['licensing', 1000] },
  ],
}
const decide = (config: object, answers: object) => {
  const step = { kind: 'decision-table', config: { ...base, ...config }, next: 'end' }
  return play({ look: step, end }, answers as never)
}
const endingOf = (config: object, answers: object) => {
  const { outcome, result } = decide(config, answers).state.steps['look']!
  return { outcome, result }
}

test('of a table by first hit the first row that holds gives the result', () => {
  expect(endingOf({}, { guests: 100, alcohol: true })).toEqual({
    outcome: 'matched',
    result: { route: 'police', fee: 2100 },
  })
  expect(endingOf({}, { guests: 10, alcohol: true }).result).toEqual({ route: 'licensing', fee: 1000 })
  expect(endingOf({}, { guests: 10 })).toEqual({ outcome: 'no-match', result: { route: null, fee: null } })
})

test('of a table with unique rows two that hold are told apart from one and decide nothing', () => {
  const unique = { hitPolicy: 'unique' }
  expect(endingOf(unique, { guests: 100, alcohol: false }).result).toEqual({ route: 'police', fee: 2100 })
  expect(endingOf(unique, { guests: 100, alcohol: true })).toEqual({
    outcome: 'ambiguous',
    result: { route: null, fee: null },
  })
})

test('a collecting table gives the outputs of every row that holds, in order', () => {
  const collect = { hitPolicy: 'collect' }
  expect(endingOf(collect, { guests: 100, alcohol: true }).result).toEqual({
    route: ['police', 'licensing'],
    fee: [2100, 1000],
  })
  expect(endingOf(collect, { guests: 1 })).toEqual({ outcome: 'no-match', result: { route: [], fee: [] } })
})

test('the ledger names the rows that were used, as the grid counts them, and none of the answers', () => {
  const { ledger } = decide({ hitPolicy: 'collect' }, { guests: 100, alcohol: true })
  expect(ledger).toContainEqual({
    type: 'table-decided',
    step: 'look',
    data: { outcome: 'matched', rows: [1, 2] },
  })
})

test('why is kept beside the ledger: what every column looked at, the row that held, and what it gives', () => {
  const reasonOf = (more: object, answers: object) => {
    const steps = { look: { kind: 'decision-table', config: { ...base, ...more }, next: 'end' }, end }
    const event = { type: 'start', answers: { ...answers }, actor: { kind: 'guest' }, channel: 'online' } as const
    const { reasons } = advance(compileProcess(smallService(steps)), newCase(), event, new Date())
    return reasons.find(({ about }) => about === 'table')
  }
  expect(reasonOf({}, { guests: 10, alcohol: true })).toEqual({
    about: 'table',
    step: 'look',
    at: '/process/steps/look/config/rows/1',
    inputs: { 'answers.guests': 10, 'answers.alcohol': true },
    result: { outcome: 'matched', rows: [2], gives: { route: 'licensing', fee: 1000 } },
  })
  expect(reasonOf({ hitPolicy: 'collect' }, { guests: 1 })).toMatchObject({
    at: '/process/steps/look/config/rows',
    inputs: { 'answers.guests': 1, 'answers.alcohol': null },
    result: { outcome: 'no-match', rows: [] },
  })
})

test('branches read the result, and so do later steps', () => {
  const police = { '==': [{ var: 'result.route' }, 'police'] }
  const story = play(
    {
      look: {
        kind: 'decision-table',
        config: { ...base },
        branches: [{ when: police, next: 'again' }, { next: 'end' }],
      },
      again: {
        kind: 'decision',
        config: {},
        branches: [{ when: { '>': [{ var: 'steps.look.result.fee' }, 2000] }, next: 'refused' }, { next: 'end' }],
      },
      refused: { kind: 'end', config: { outcome: 'refused' } },
      end,
    },
    { guests: 200 },
  )
  expect(story.state.outcome).toBe('refused')
})

test.each<[TableCell, unknown[], unknown[]]>([
  [{ op: 'is', value: 'red' }, ['red'], ['blue', undefined]],
  [{ op: 'is', value: null }, [undefined, null], ['red', 0, false]],
  [{ op: 'is-not', value: 'red' }, ['blue', undefined], ['red']],
  [{ op: 'one-of', value: ['red', 'blue'] }, ['red', 'blue'], ['green', undefined]],
  [{ op: 'none-of', value: ['red', 'blue'] }, ['green', undefined], ['red']],
  [{ op: 'at-least', value: 2 }, [2, 3], [1, undefined]],
  [{ op: 'above', value: 2 }, [3], [2, undefined]],
  [{ op: 'at-most', value: 2 }, [2, 0, -1], [3, undefined]],
  [{ op: 'below', value: 2 }, [1], [2, undefined]],
  [{ op: 'between', value: [2, 4] }, [2, 3, 4], [1, 5, undefined]],
  [{ op: 'between', value: ['2026-12-01', '2026-12-31'] }, ['2026-12-24'], ['2027-01-01', undefined]],
  [{ op: 'includes', value: 'sofa' }, [['bed', 'sofa']], [['bed'], [], undefined]],
])('the cell %j takes %j and leaves %j', (cell, takes, leaves) => {
  const rows = [{ when: [cell, null], gives: ['yes', 1] }]
  const outcomes = (list: unknown[]) => list.map((guests) => endingOf({ rows }, { guests }).outcome)
  expect(outcomes(takes)).toEqual(takes.map(() => 'matched'))
  expect(outcomes(leaves)).toEqual(leaves.map(() => 'no-match'))
})

test('columns of one name, rows of another length and values of another type are problems', () => {
  const problems = (config: Partial<DecisionTableStepConfig>) =>
    decisionTableStep.check?.({ ...base, ...config }).map(({ code, at }) => `${code} ${at}`)
  expect(problems({})).toEqual([])
  expect(problems({ inputs: [base.inputs[0]!, base.inputs[0]!] })).toEqual(['process/column-twice /inputs/1/id'])
  expect(problems({ rows: [{ when: [null], gives: ['a', 1] }] })).toEqual(['process/row-length /rows/0'])
  expect(problems({ rows: [{ when: [null, null], gives: ['a', 'b'] }] })).toEqual(['process/row-value /rows/0/gives/1'])
})
