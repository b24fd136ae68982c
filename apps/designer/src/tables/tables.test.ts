import type { ServicePackage } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import licence from '@guildhall/schemas/services/pavement-licence.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addTableColumn } from '../commands/add-table-column.ts'
import { addTableRow } from '../commands/add-table-row.ts'
import { changeTableColumn } from '../commands/change-table-column.ts'
import type { Command } from '../commands/command.ts'
import { copyTableColumn } from '../commands/copy-table-column.ts'
import { moveTableColumn } from '../commands/move-table-column.ts'
import { moveTableRow } from '../commands/move-table-row.ts'
import { pasteRows } from '../commands/paste-rows.ts'
import { removeTableColumn } from '../commands/remove-table-column.ts'
import { removeTableRow } from '../commands/remove-table-row.ts'
import { setHitPolicy } from '../commands/set-hit-policy.ts'
import { setRowNote } from '../commands/set-row-note.ts'
import { setTableCell } from '../commands/set-table-cell.ts'
import { setTableResult } from '../commands/set-table-result.ts'
import type { FieldType, RuleField } from '../rules/rule-field.ts'
import { carriedOut, noHistory, redone, undone } from '../store/history.ts'
import { draftOf, madeOf } from './cell-draft.ts'
import { cellWords } from './cell-words.ts'
import { operatorsFor, takesMany } from './operators.ts'
import { paste, readTabs } from './paste.ts'
import { readCell } from './read-cell.ts'
import { rowProblems } from './row-problems.ts'
import { type Cell, type DecisionTable, fieldOf, tableFields, tableOf } from './table.ts'

const pack = deepFreeze(structuredClone(licence)) as unknown as ServicePackage
const of = { step: 'route', title: 'Who decides' }
const tableIn = (after: ServicePackage) => tableOf(after.process.steps['route'])!
const table = tableIn(pack)
const fields = table.inputs.map((input) => fieldOf(tableFields(pack), input))

const commands: Command[] = [
  addTableColumn({ ...of, column: { side: 'inputs', title: 'Tables', at: 1, value: { var: 'answers.tables' } } }),
  addTableColumn({ ...of, column: { side: 'outputs', title: 'Who decides', at: 1, type: 'yes-no' } }),
  addTableRow({ ...of, at: 1 }),
  addTableRow({ ...of, at: 1, copyOf: 0 }),
  changeTableColumn({ ...of, side: 'inputs', at: 0, change: { title: 'How many' } }),
  changeTableColumn({ ...of, side: 'inputs', at: 0, change: { value: { var: 'answers.alcohol' } } }),
  changeTableColumn({ ...of, side: 'outputs', at: 0, change: { type: 'number' } }),
  copyTableColumn({ ...of, side: 'inputs', at: 0 }),
  copyTableColumn({ ...of, side: 'outputs', at: 0 }),
  moveTableColumn({ ...of, side: 'inputs', at: 0, by: 1, column: 'Tables' }),
  moveTableRow({ ...of, row: 0, by: 1 }),
  pasteRows({ ...of, rows: table.rows.slice(0, 1), count: 1 }),
  removeTableColumn({ ...of, side: 'inputs', at: 1, column: 'Alcohol' }),
  removeTableRow({ ...of, row: 0 }),
  setHitPolicy({ ...of, hitPolicy: 'first' }),
  setRowNote({ ...of, row: 1, note: 'Alcohol is for an officer' }),
  setTableCell({ ...of, row: 2, column: 1, cell: { op: 'is', value: true } }),
  setTableResult({ ...of, row: 0, column: 0, value: null }),
]

test.each(commands.map((one) => [one.sentence, one] as const))(
  '%s: is undone, done again and leaves a table that is well formed',
  (_name, command) => {
    const done = carriedOut(noHistory, pack, command)
    expect(done.present).toBeDefined()
    expect(done.present).not.toEqual(pack)
    expect(undone(done).present).toEqual(pack)
    expect(redone(undone(done)).present).toEqual(done.present)
    const { inputs, outputs, rows } = tableIn(done.present!)
    for (const row of rows) expect([row.when.length, row.gives.length]).toEqual([inputs.length, outputs.length])
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length)
    expect(new Set(outputs.map(({ id }) => id)).size).toBe(outputs.length)
    expect(checkServicePackage(done.present!)).toEqual([])
  },
)

test('the last row and the last column of a side stay, and what is at the edge is not moved over it', () => {
  const short = { ...table, rows: table.rows.slice(0, 1) } as DecisionTable
  const alone = {
    ...pack,
    process: { ...pack.process, steps: { route: { ...pack.process.steps['route']!, config: { ...short } } } },
  }
  for (const command of [
    removeTableRow({ ...of, row: 0 }),
    removeTableColumn({ ...of, side: 'outputs', at: 0, column: 'Who decides' }),
    moveTableRow({ ...of, row: 0, by: -1 }),
    moveTableColumn({ ...of, side: 'inputs', at: 1, by: 1, column: 'Alcohol' }),
  ])
    expect(carriedOut(noHistory, alone, command).past).toEqual([])
})

const options = [
  { value: 'fridge', label: 'Fridge or freezer' },
  { value: 'unsure', label: 'Not sure' },
  { value: 'few', label: '1 to 3' },
]
const field = (type: FieldType): RuleField => ({
  path: 'answers.x',
  title: 'X',
  type,
  options: type === 'choice' || type === 'choices' ? options : [],
  page: '',
  name: 'x',
})
const values: Partial<Record<FieldType, fc.Arbitrary<string | number | boolean>>> = {
  choice: fc.constantFrom(...options.map(({ value }) => value)),
  choices: fc.constantFrom(...options.map(({ value }) => value)),
  'yes-no': fc.boolean(),
  number: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  date: fc.constantFrom('2026-01-31', '2026-12-24', '2027-02-28'),
}
const cells: fc.Arbitrary<{ type: FieldType; cell: Cell }> = fc
  .constantFrom(...(Object.keys(values) as FieldType[]))
  .chain((type) =>
    fc.constantFrom(...operatorsFor(type)).chain((op) => {
      const one = values[type]!
      const value = takesMany(op)
        ? fc.uniqueArray(one, { minLength: 2, maxLength: 3 })
        : op === 'between'
          ? fc.tuple(one, one).map((ends) => ends.toSorted((a, b) => (a < b ? -1 : 1)))
          : one
      return value.map((given) => ({ type, cell: { op, value: given } as Cell }))
    }),
  )

test('every cell is read back from its words, and made again by its editor', () => {
  fc.assert(
    fc.property(cells, ({ type, cell }) => {
      expect(readCell(cellWords(cell, field(type)), field(type))).toEqual(cell)
      expect(madeOf(draftOf(cell, field(type)), field(type))).toEqual(cell)
    }),
  )
})

test('cells are read as people write them in a spreadsheet', () => {
  expect(readCell('>= 6', field('number'))).toEqual({ op: 'at-least', value: 6 })
  expect(readCell('<1,000', field('number'))).toEqual({ op: 'below', value: 1000 })
  expect(readCell('1..3', field('number'))).toEqual({ op: 'between', value: [1, 3] })
  expect(readCell('24/12/2026', field('date'))).toEqual({ op: 'is', value: '2026-12-24' })
  expect(readCell('31/2/2026', field('date'))).toBeUndefined()
  expect(readCell('', field('number'))).toBeNull()
  expect(readCell('lots', field('number'))).toBeUndefined()
  expect(readCell('> 3', field('choice'))).toBeUndefined()
})

test('a paste fills cells from its place on and adds the rows that are missing', () => {
  const pasted = paste(table, fields, { row: 2, column: 0 }, 'at most 9\tno\tofficer\r\n>= 10\t\tcommittee\r\n')
  expect(pasted).toMatchObject({ rows: 2 })
  const { rows } = (pasted as { table: DecisionTable }).table
  expect(rows).toHaveLength(4)
  expect(rows.slice(2)).toEqual([
    {
      when: [
        { op: 'at-most', value: 9 },
        { op: 'is', value: false },
      ],
      gives: ['officer'],
    },
    { when: [{ op: 'at-least', value: 10 }, null], gives: ['committee'] },
  ])
})

test('a paste with a cell that cannot be read takes nothing and names the cell', () => {
  expect(paste(table, fields, { row: 0, column: 0 }, 'many\tyes\tofficer\textra')).toEqual({
    mistakes: ['“many” cannot be read as “Tables” in row 1', 'There is no column for “extra” in row 1'],
  })
})

test('cells with quotation marks and line breaks come whole from a spreadsheet', () => {
  expect(readTabs('a\t"one ""two""\nthree"\nb\tc\n')).toEqual([
    ['a', 'one "two"\nthree'],
    ['b', 'c'],
  ])
})

test('problems stand on their rows, and those of the whole table apart', () => {
  const problem = (at: string) => ({ at, message: at, code: 'process/rows-overlap' })
  const start = '/process/steps/route/config'
  const found = rowProblems(
    [
      problem(`${start}/rows/2`),
      problem(`${start}/rows/2/when/1`),
      problem(`${start}/rows`),
      problem('/process/steps/route2/config/rows/0'),
    ],
    'route',
  )
  expect([...found].map(([row, list]) => [row, list.length])).toEqual([
    [2, 2],
    [-1, 1],
  ])
})

function deepFreeze<T>(value: T): T {
  if (value && typeof value === 'object') {
    for (const inner of Object.values(value)) deepFreeze(inner)
    Object.freeze(value)
  }
  return value
}
