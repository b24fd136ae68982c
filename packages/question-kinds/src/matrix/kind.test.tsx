import { expect, test } from '@jest/globals'
import type { QuestionSchema } from '../kind.ts'
import { describedBy, drawQuestion, posted } from '../testing/draw-question.tsx'
import { matrix } from './model.ts'
import { settings } from './settings.ts'

const { schema, uiSchema } = matrix.newQuestion('q', 'How clean was each place?')
const rows = settings.find(({ name }) => name === 'rows')!
const draft = { name: 'q', schema, ui: uiSchema, required: true }

test('each row is read, rows left alone and rows that are not there are passed over', () => {
  expect(matrix.parse({ firstThing: 'good', secondThing: '', another: 'good' }, schema, {})).toEqual({
    firstThing: 'good',
  })
  expect(matrix.parse({}, schema, {})).toBeUndefined()
})

test('a row without an answer is asked for by its words, at its first button', () => {
  const fault = { keyword: 'required', path: '/secondThing', params: {} }
  expect(matrix.errorFor(fault, schema, {}, {})).toBe('Select an answer for “Second thing”')
  expect(matrix.partOf?.(fault, schema, {})).toBe('secondThing')
})

test('every button has a label of its own, and rows are groups with a name', () => {
  const errors = [{ at: 'q.secondThing', message: 'Select an answer for “Second thing”' }]
  const page = drawQuestion({ kind: 'matrix', answer: { firstThing: 'fair' }, errors })
  expect(posted(page)).toEqual([['q[firstThing]', 'fair']])
  expect([...page.querySelectorAll('legend')].map(({ textContent }) => textContent)).toContain('Second thing')
  expect(page.querySelector('label[for=q-secondThing]')?.textContent).toBe('Good')
  const group = page.getElementById('q-secondThing')?.closest('fieldset')
  expect(group?.getAttribute('aria-describedby')).toBe('q-secondThing-error')
  expect(describedBy(page, 'q-secondThing')).toEqual([])
})

test('it reads row by row', () => {
  expect(matrix.format({ firstThing: 'good', secondThing: 'poor' }, schema, {})).toEqual([
    'First thing: Good',
    'Second thing: Poor',
  ])
})

test('a row keeps its name when it is moved or reworded, and a new one gets its own', () => {
  const names = (lines: string[], from = draft) =>
    Object.keys((rows.write(from, lines).schema as QuestionSchema).properties ?? {})
  expect(names(['Second thing', 'First thing'])).toEqual(['secondThing', 'firstThing'])
  expect(names(['First thing', 'The second thing'])).toEqual(['firstThing', 'secondThing'])
  expect(names(['First thing', '3rd floor', 'Second thing'])).toEqual(['firstThing', 'row3rdFloor', 'secondThing'])
})
