import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { content } from './model.ts'

const schema = { type: 'null', title: 'Before you start', description: 'Have your bill ready.\n\nIt takes 5 minutes.' }

test('it takes no answer, whatever is posted', () => {
  expect(content.parse('something', schema, {})).toBeUndefined()
  expect(posted(drawQuestion({ kind: 'content', schema }))).toEqual([])
})

test('paragraphs are kept apart, and markup in them is shown as it was typed', () => {
  const page = drawQuestion({ kind: 'content', schema: { ...schema, description: 'One <b>x</b>\n\nTwo' } })
  expect([...page.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['One <b>x</b>', 'Two'])
})

test.each(['inset', 'warning'])('%s looks it', (look) => {
  const page = drawQuestion({ kind: 'content', schema, options: { look } })
  expect(page.querySelector(`.govuk-${look}-text`)?.textContent).toContain('Have your bill ready.')
})
