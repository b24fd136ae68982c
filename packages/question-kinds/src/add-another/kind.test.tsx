import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { addAnother } from './model.ts'

const options = {
  kind: 'add-another',
  thing: 'person',
  fields: {
    name: { 'ui:options': { kind: 'name' } },
    born: { 'ui:options': { kind: 'date', notAfter: 'today' }, 'ui:description': 'As on the passport' },
  },
}
const schema = {
  type: 'array',
  title: 'Who lives with you?',
  minItems: 1,
  maxItems: 3,
  items: {
    type: 'object',
    properties: {
      name: { type: 'string', title: 'Full name', maxLength: 200 },
      born: { type: 'string', title: 'Date of birth', format: 'date' },
    },
    required: ['name'],
    additionalProperties: false,
  },
}
const people = [{ name: 'Ada Lovelace', born: '1815-12-10' }, { name: 'Zoë' }]
const draw = (answer?: unknown, more: Partial<Parameters<typeof drawQuestion>[0]> = {}) =>
  drawQuestion({ kind: 'add-another', schema, options, answer, ...more })

test('items are read by the kinds of their questions, those left empty are no item', () => {
  const typed = [
    { name: ' Ada  Lovelace ', born: { day: '10', month: 'dec', year: '1815' } },
    { name: '', born: { day: '', month: '', year: '' } },
    { name: 'Zoë', other: 'x' },
  ]
  expect(addAnother.parse(typed, schema, options)).toEqual(people)
  expect(addAnother.parse([{}], schema, options)).toBeUndefined()
})

test.each([
  ['required', '/1/name', {}, 'Enter full name', '1.name'],
  ['format', '/0/born', {}, 'Date of birth must include a day and month', '0.born.day'],
  ['minItems', '', { limit: 2 }, 'You must add at least 2', 'more'],
  ['minItems', '', { limit: 1 }, 'Add at least one person', 'more'],
  ['maxItems', '', { limit: 3 }, 'You can add up to 3', 'more'],
  ['more', '', {}, 'Select yes if you need to add another person', 'more'],
])('%s at “%s” is said where it belongs', (keyword, path, params, message, part) => {
  const answer = [{ name: 'Ada', born: '1815--' }, {}]
  const fault = { keyword, path, params }
  expect(addAnother.errorFor(fault, schema, options, answer)).toBe(message)
  expect(addAnother.partOf?.(fault, schema, answer, options)).toBe(part)
  expect(addAnother.errorInWelsh(fault, schema, options, answer)).not.toMatch(/ (the|must|add) /)
})

test('what a schema cannot say is asked of each item by its kind', () => {
  const answer = [{ name: 'Ada' }, { name: 'Zoë', born: '2030-01-01' }]
  const fault = addAnother.check?.(answer, schema, options, { today: '2026-11-24' })
  expect(fault?.path).toBe('/1/born')
  expect(addAnother.errorFor(fault!, schema, options, answer)).toBe('Date of birth must be today or in the past')
})

test('an empty list begins with the questions of its first item', () => {
  const page = draw()
  expect(page.querySelector('h1')?.textContent).toBe('Person 1 Who lives with you?')
  expect(posted(page).map(([name]) => name)).toEqual([
    'q[item][name]',
    'q[item][born][day]',
    'q[item][born][month]',
    'q[item][born][year]',
  ])
})

test('an item that is changed shows its answers, and its errors at their fields', () => {
  const errors = [{ at: 'q.1.name', message: 'Enter full name' }]
  const page = draw(people, { errors, context: { lists: { q: { stage: 'item', index: 1 } } } })
  expect(page.querySelector('h1')?.textContent).toBe('Person 2 Who lives with you?')
  expect(posted(page)[0]).toEqual(['q[item][name]', 'Zoë'])
  expect(page.getElementById('q-1-name')?.className).toContain('govuk-input--error')
})

test('the list says each item, can change and remove each, and asks whether there is more', () => {
  const errors = [{ at: 'q.more', message: 'Select yes if you need to add another person' }]
  const page = draw(people, { errors, context: { lists: { q: { stage: 'list', query: '?from=check&' } } } })
  const links = [...page.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])
  expect(links).toEqual([
    ['Change Person 1', '?from=check&change=q.0'],
    ['Change Person 2', '?from=check&change=q.1'],
  ])
  expect([...page.querySelectorAll('button')].map((button) => button.value)).toEqual(['remove:q.0', 'remove:q.1'])
  expect(page.getElementById('q-more')?.getAttribute('type')).toBe('radio')
  expect(page.body.textContent).toContain('Do you need to add another person?')
})

test('a list that is full asks for no more', () => {
  const page = draw([...people, { name: 'Eve' }])
  expect(posted(page)).toEqual([['q[more]', 'no']])
  expect(page.body.textContent).toContain('You have added 3, which is the most you can add.')
})

test('it reads item by item', () => {
  expect(addAnother.format(people, schema, options)).toEqual(['Ada Lovelace, 10 December 1815', 'Zoë'])
})
