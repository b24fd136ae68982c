import type { Council } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { councilChanges } from './council-changes.ts'

const otherton: Council = {
  format: 'guildhall.council/1',
  name: 'Otherton Council',
  phone: '01632 960 555',
  email: 'hello@otherton.example',
  address: ['1 High Street', 'Otherton'],
  hours: { 1: [{ from: '10:00', to: '16:00' }] },
}

test('settings that are the same have no change', () => {
  expect(councilChanges(otherton, structuredClone(otherton))).toEqual([])
})

test('what is new, what is different and what is gone are told apart', () => {
  const look = { main: '#5b2c83', link: '#2e3192', button: '#7a1f5c' }
  const before = { ...otherton, footer: { text: 'Proud of Otherton' } }
  const after = { ...otherton, name: 'Otherton City Council', look }
  expect(councilChanges(before, after)).toEqual([
    'Name: Otherton City Council, before that Otherton Council',
    'Main colour: #5b2c83',
    'Colour of links: #2e3192',
    'Colour of buttons: #7a1f5c',
    'Text at the end of pages: no longer Proud of Otherton',
  ])
})

test('the first settings say all that they are', () => {
  expect(councilChanges(undefined, otherton)).toContain('Opening hours: Monday, 10am to 4pm')
})

test('a text in Welsh alone is a change', () => {
  const translations = { cy: { '/name': 'Cyngor Otherton' } }
  expect(councilChanges(otherton, { ...otherton, translations })).toEqual(['Welsh: Cyngor Otherton'])
})
