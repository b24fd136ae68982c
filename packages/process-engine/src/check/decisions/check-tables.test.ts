import type { DecisionTableStepConfig, TableCell } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { end, smallService } from '../../small-service.fixture.ts'
import { checkProcess } from '../check-process.ts'

const properties = {
  colour: { type: 'string', title: 'Colour', enum: ['red', 'blue', 'green'] },
  sure: { type: 'boolean', title: 'Are you sure?' },
  count: { type: 'integer', title: 'How many', minimum: 1, maximum: 9 },
}
const columns = Object.keys(properties)

type Cells = { colour?: TableCell; sure?: TableCell; count?: TableCell }

function found(hitPolicy: DecisionTableStepConfig['hitPolicy'], ...rows: Cells[]) {
  const config = {
    hitPolicy,
    inputs: columns.map((id) => ({ id, title: id, value: { var: `answers.${id}` } })),
    outputs: [{ id: 'row', title: 'Row', type: 'number' }],
    rows: rows.map((cells, index) => ({ when: columns.map((id) => cells[id as keyof Cells] ?? null), gives: [index] })),
  }
  const service = structuredClone(
    smallService({
      request: { kind: 'form', config: { form: 'request', by: 'resident' }, next: 'look' },
      look: { kind: 'decision-table', title: 'Look', config, next: 'end' },
      end,
    }),
  )
  service.forms['request']!.pages = [
    { id: 'all', title: 'All', schema: { type: 'object', properties, required: columns }, uiSchema: {} },
  ]
  service.fees = {}
  service.bookings = {}
  service.messages = {}
  const short = (at: string) => at.replace('/process/steps/look/config/rows', '')
  return checkProcess(service).map(({ code, at }) => `${code.replace('process/', '')} ${short(at)}`.trim())
}
const is = (value: string | boolean): TableCell => ({ op: 'is', value })
const few: TableCell = { op: 'at-most', value: 4 }
const many: TableCell = { op: 'at-least', value: 5 }

test('a table that takes every case once has no problems', () => {
  expect(found('unique', { count: few }, { count: many, sure: is(true) }, { count: many, sure: is(false) })).toEqual([])
  expect(found('first', { colour: is('red') }, { sure: is(true) }, {})).toEqual([])
  expect(found('collect', { colour: is('red') }, { sure: is(true) })).toEqual([])
})

test('rows that hold together are found where only one may', () => {
  expect(
    found('unique', { count: few }, { count: many }, { colour: is('red'), count: { op: 'is', value: 4 } }),
  ).toEqual(['rows-overlap /2'])
})

test('a row that those before it leave nothing for is found where the first one counts', () => {
  expect(found('first', { count: few }, { count: { op: 'below', value: 3 } }, {})).toEqual(['row-never /1'])
})

test('a row that contradicts the form is found whatever the policy', () => {
  expect(found('collect', { count: { op: 'between', value: [6, 5] } })).toEqual(['row-never /0'])
})

test('a case that no row takes is worth a look', () => {
  expect(found('unique', { count: few }, { count: { op: 'above', value: 5 } })).toEqual(['table-gap'])
})

test('a value that the question never has is told once, by the types', () => {
  expect(found('first', { colour: is('purple') }, {})).toEqual(['rule/value-not-offered /0/when/0/=='])
})
