import { expect, test } from '@jest/globals'
import { joinSections } from './answer-sections.ts'

test('pages of one question share a list, and a page of several keeps its title', () => {
  const sections = [
    { title: 'Where?', rows: ['address'] },
    { title: 'What?', rows: ['items'] },
    { title: 'Contact', rows: ['name', 'email'] },
    { title: 'When?', rows: ['slot'] },
  ]
  expect(joinSections(sections)).toEqual([
    { rows: ['address', 'items'] },
    { title: 'Contact', rows: ['name', 'email'] },
    { rows: ['slot'] },
  ])
})
