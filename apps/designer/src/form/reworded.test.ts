import { questionKinds, settingsFor } from '@guildhall/question-kinds/models'
import { expect, test } from '@jest/globals'
import type { Question } from './question.ts'
import { keepReworded } from './reworded.ts'

function rewritten(kind: string, first: string[], second: string[]) {
  const { schema, uiSchema } = questionKinds.get(kind)!.newQuestion('thing', 'Thing?')
  const options = settingsFor(kind).find((setting) => setting.type === 'options')!
  const before: Question = options.write({ name: 'thing', schema, ui: uiSchema, required: true }, first)
  const after = options.write(before, second)
  const text = JSON.stringify(keepReworded(before.schema, after.schema))
  return [...text.matchAll(/"const":"([^"]*)","title":"([^"]*)"/g)].map((found) => `${found[1]}: ${found[2]}`)
}

test.each(['radios', 'select', 'checkboxes', 'quantities'])('%s: a reworded option keeps its value', (kind) => {
  expect(rewritten(kind, ['Fridge', 'Sofa'], ['Fridge or freezer', 'Sofa'])).toEqual([
    'fridge: Fridge or freezer',
    'sofa: Sofa',
  ])
})

test('options that move, come or go keep their own values', () => {
  expect(rewritten('radios', ['Fridge', 'Sofa'], ['Sofa', 'Fridge'])).toEqual(['sofa: Sofa', 'fridge: Fridge'])
  expect(rewritten('radios', ['Fridge', 'Sofa'], ['Bed', 'Fridge', 'Sofa'])).toEqual([
    'bed: Bed',
    'fridge: Fridge',
    'sofa: Sofa',
  ])
  expect(rewritten('radios', ['Fridge', 'Sofa'], ['Sofa'])).toEqual(['sofa: Sofa'])
})
