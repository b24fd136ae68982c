import type { Service } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { groupByLetter, groupByTopic, searchServices } from './search-services.ts'

const service = (slug: string, name: string, summary: string, topic: string): Service => ({
  slug,
  name,
  prefix: 'ABC',
  summary,
  topic,
  department: 'Streets',
  start: { need: [], cost: '', duration: '' },
})
const bulky = service('bulky', 'Bulky waste collection', 'Book a collection of furniture and large appliances', 'Bins')
const permit = service('permit', 'Parking permit', 'Park your car on your street', 'Parking')
const garden = service('garden', 'Garden waste', 'Have a brown bin emptied', 'Bins')
const all = [permit, bulky, garden]

test('a word of the summary finds a service, in plural or singular', () => {
  expect(searchServices(all, 'appliance')).toEqual([bulky])
  expect(searchServices(all, 'permits')).toEqual([permit])
})

test('a match in the name comes before a match elsewhere', () => {
  expect(searchServices(all, 'collection')[0]).toBe(bulky)
  expect(searchServices(all, 'park')).toEqual([permit])
})

test('half of the words must be found, and words like "my" and "the" do not count', () => {
  expect(searchServices(all, 'get the bulky waste')).toEqual([bulky, garden])
  expect(searchServices(all, 'old furniture')).toEqual([bulky])
  expect(searchServices(all, 'a new street lamp')).toEqual([])
  expect(searchServices(all, 'the')).toEqual([])
})

test.each([
  ['furnitur', 'bulky'],
  ['furnitrue', 'bulky'],
  ['aplliances', 'bulky'],
  ['parcking', 'permit'],
  ['permitt', 'permit'],
  ['gadren', 'garden'],
])('somebody who types %s finds the service meant', (query, slug) => {
  expect(searchServices(all, query).map((found) => found.slug)).toEqual([slug])
})

test('short words and words that are far off are not guessed at, and what is spelt right comes first', () => {
  expect(searchServices(all, 'cat')).toEqual([])
  expect(searchServices(all, 'library')).toEqual([])
  const wast = service('wast', 'Wasps', 'Have a nest removed', 'Pests')
  expect(searchServices([wast, bulky], 'waste')[0]).toBe(bulky)
})

test('services from A to Z stand under their first letters', () => {
  expect(groupByLetter(all, 'en').map(({ letter, services }) => [letter, services.length])).toEqual([
    ['B', 1],
    ['G', 1],
    ['P', 1],
  ])
})

test('topics and their services come in alphabetical order', () => {
  expect(groupByTopic(all)).toEqual([
    { title: 'Bins', services: [bulky, garden] },
    { title: 'Parking', services: [permit] },
  ])
})
