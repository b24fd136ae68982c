import { expect, test } from '@jest/globals'
import { visitTo } from '../visit.fixture.ts'
import { formStep } from './step.ts'

test('a form is done at once, for its answers came with the start', () => {
  expect(formStep.enter(visitTo(formStep.example))).toEqual({ done: { outcome: 'submitted' } })
})
