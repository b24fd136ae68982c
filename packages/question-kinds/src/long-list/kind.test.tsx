import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { longList } from './model.ts'
import { settings } from './settings.ts'

const { schema } = longList.newQuestion('q', 'Which street is it in?')
const streets = Array.from({ length: 5000 }, (_, n) => ({ value: `s${n}`, title: `${n} Àbbey Road, Kingsmere` }))
const options = { kind: 'long-list', entries: streets, enter: 'a street' }

test('an entry is known by its value and by its words in any case, and other words stay as they were typed', () => {
  const read = (raw: unknown) => longList.parse(raw, schema, options)
  expect(read('s7')).toBe('s7')
  expect(read({ search: ' 7 abbey road  kingsmere ' })).toBe('s7')
  expect(read({ search: 'abb', value: 's9' })).toBe('s9')
  expect(read({ search: 'abb', value: '' })).toBe('abb')
  expect(read({ search: ' ' })).toBeUndefined()
})

test('only an entry of the list is an answer; the rest is looked for or said not to be there', () => {
  const say = (answer: string) => {
    const fault = longList.check?.(answer, schema, options, {})
    return fault && longList.errorFor(fault, schema, options, answer)
  }
  expect(say('s4999')).toBeUndefined()
  expect(say('4999 abb')).toBe('Select a street')
  expect(say('Zzz')).toBe('There is no “Zzz” in the list. Check the spelling or type fewer letters')
})

test('a page with 5,000 entries stays light: it holds none of them before a search and fifty after', () => {
  const empty = drawQuestion({ kind: 'long-list', schema, options })
  expect(empty.documentElement.outerHTML.length).toBeLessThan(2_000)
  expect(posted(empty)).toEqual([['q[search]', '']])
  const found = drawQuestion({ kind: 'long-list', schema, options, answer: '1 abbey' })
  expect(found.querySelectorAll('option')).toHaveLength(51)
  expect(found.getElementById('q')?.tagName).toBe('SELECT')
  expect(found.getElementById('q-search')?.getAttribute('value')).toBe('1 abbey')
})

test('the kept entry is shown by its words, which are read as that entry again', () => {
  const page = drawQuestion({ kind: 'long-list', schema, options, answer: 's12' })
  const [[, shown] = []] = posted(page)
  expect(shown).toBe('12 Àbbey Road, Kingsmere')
  expect(longList.parse({ search: shown }, schema, options)).toBe('s12')
  expect(longList.format('s12', schema, options)).toEqual([shown])
})

test('a list of two hundred is drawn whole', () => {
  const short = { ...options, entries: streets.slice(0, 200) }
  const page = drawQuestion({ kind: 'long-list', schema, options: short, answer: 's3' })
  expect(page.querySelectorAll('option')).toHaveLength(201)
  expect(posted(page)).toEqual([['q', 's3']])
})

test('an entry keeps its value when lines are added before it', () => {
  const entries = settings.find(({ name }) => name === 'entries')!
  const draft = {
    name: 'q',
    schema,
    ui: { 'ui:options': { entries: [{ value: 'x1', title: 'High Street' }] } },
    required: true,
  }
  const after = entries.write(draft, ['Abbey Road', 'High Street'])
  expect((after.ui['ui:options'] as { entries: unknown }).entries).toEqual([
    { value: 'abbey-road', title: 'Abbey Road' },
    { value: 'x1', title: 'High Street' },
  ])
})
