import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import { fieldNow, pageKey, questionKey, remarkPlaces, stepKey, suggestedEdit } from './places.ts'

const pack = catalogue().find(({ service }) => service.slug === 'bulky-waste')!
const [step] = Object.keys(pack.process.steps) as [string]
const question = questionKey('request', 'contact', 'email')

test('every page, question and step of a draft can be remarked on, by a key that does not move with it', () => {
  const keys = remarkPlaces(pack).map(({ key }) => key)
  expect(keys).toEqual(expect.arrayContaining([pageKey('request', 'contact'), question, stepKey(step)]))
  expect(new Set(keys).size).toBe(keys.length)
})

test.each([
  [pageKey('request', 'contact'), 'title'],
  [question, 'title'],
  [question, 'description'],
  [stepKey(step), 'title'],
])('a suggestion for %s, %s, becomes an edit of just that', (place, field) => {
  const edit = suggestedEdit(pack, place, field, 'Other words')!
  expect(edit.sentence).toMatch(/^Took a suggestion: /)
  expect(fieldNow(edit.apply(pack), place, field)).toBe('Other words')
  expect(fieldNow(pack, place, field)).not.toBe('Other words')
})

test('a suggestion for what is gone becomes nothing', () => {
  for (const place of [pageKey('request', 'gone'), questionKey('request', 'contact', 'gone'), stepKey('gone')])
    expect(suggestedEdit(pack, place, 'title', 'Other words')).toBeUndefined()
})
