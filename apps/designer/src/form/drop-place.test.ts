import type { Form, ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { nextPlace, pagePlaces, placeWords, questionPlaces, staysAt } from './drop-place.ts'
import { placeQuestions } from './place-questions.ts'
import { questionsOf } from './question.ts'

const form = (bulkyWaste as unknown as ServicePackage).forms['request']!
const names = (after: Form, id: string) =>
  questionsOf(after.pages.find((page) => page.id === id)!).map(({ name }) => name)
const required = (after: Form, id: string) => after.pages.find((page) => page.id === id)!.schema.required
const at = (page: string, before?: string) => ({ id: '', page, ...(before && { before }) })

test('there is a gap before each question and at the end of each page, and one around each page', () => {
  expect(questionPlaces(form)).toHaveLength(8 + 6)
  expect(pagePlaces(form)).toHaveLength(7)
  expect(new Set([...questionPlaces(form), ...pagePlaces(form)].map(({ id }) => id)).size).toBe(21)
})

test('dropped beside itself it stays', () => {
  const email = { questions: ['email'] }
  expect(staysAt(form, email, at('contact', 'email'))).toBe(true)
  expect(staysAt(form, email, at('contact', 'phone'))).toBe(true)
  expect(staysAt(form, email, at('contact', 'fullName'))).toBe(false)
  expect(staysAt(form, email, at('contact'))).toBe(false)
  expect(staysAt(form, email, at('place'))).toBe(false)
  expect(staysAt(form, { page: 'slot' }, { id: 'page ' })).toBe(true)
  expect(staysAt(form, { questions: ['fullName', 'phone'] }, at('contact'))).toBe(false)
})

test('the arrow keys go by one gap that changes something, over the edges of pages, and stop at both ends', () => {
  const email = { questions: ['email'] }
  expect(nextPlace(form, email, undefined, -1)).toMatchObject({ page: 'contact', before: 'fullName' })
  expect(nextPlace(form, email, undefined, 1)).toMatchObject({ id: 'contact/' })
  expect(nextPlace(form, email, 'contact/', 1)).toMatchObject({ page: 'slot', before: 'slot' })
  expect(nextPlace(form, email, 'contact/fullName', -1)).toMatchObject({ id: 'place/' })
  expect(nextPlace(form, email, 'contact/', -1)).toMatchObject({ before: 'email' })
  expect(nextPlace(form, email, 'slot/', 1)).toBeUndefined()
  expect(nextPlace(form, { page: 'address' }, undefined, -1)).toBeUndefined()
})

test('a gap is told by what is beside it', () => {
  expect(placeWords(form, at('contact', 'email'))).toBe('before “Email address” on the page “How can we contact you?”')
  expect(placeWords(form, at('contact'))).toBe('to the end of the page “How can we contact you?”')
  expect(placeWords(form, { id: '', before: 'slot' })).toBe('before the page “Choose a collection day”')
})

test('questions keep their order, and whether they must be answered, wherever they go', () => {
  const after = placeQuestions(form, ['phone', 'fullName', 'place'], { page: 'photo', before: 'photo' })
  expect(names(after, 'photo')).toEqual(['place', 'fullName', 'phone', 'photo'])
  expect(required(after, 'photo')).toEqual(['place', 'fullName'])
  expect(names(after, 'contact')).toEqual(['email'])
  expect(names(after, 'place')).toEqual([])
  expect(after.pages.find(({ id }) => id === 'place')!.schema).not.toHaveProperty('required')
})

test('a place before one of those that move is the place before the next that stays', () => {
  const after = placeQuestions(form, ['fullName', 'email', 'items'], { page: 'contact', before: 'fullName' })
  expect(names(after, 'contact')).toEqual(['items', 'fullName', 'email', 'phone'])
})

test('a check goes with its question, and its Welsh with it', () => {
  const welsh = (one: Form, pointer: string) => one.translations?.['cy']?.[pointer]
  const after = placeQuestions(form, ['items'], { page: 'contact' })
  const contact = after.pages.findIndex(({ id }) => id === 'contact')
  expect(after.pages[contact]!.checks).toEqual(form.pages[1]!.checks)
  expect(after.pages[1]!.checks).toBeUndefined()
  expect(welsh(after, `/pages/${contact}/checks/0/message`)).toBe(welsh(form, '/pages/1/checks/0/message'))
  expect(welsh(after, '/pages/1/checks/0/message')).toBeUndefined()
  expect(Object.keys(after.translations!['cy']!)).toHaveLength(Object.keys(form.translations!['cy']!).length)
})
