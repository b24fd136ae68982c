import { expect, test } from '@jest/globals'
import { visitTo } from '../visit.fixture.ts'
import { decisionStep } from './step.ts'

test('a decision goes on at once and leaves the outcome of the step before for its branches to ask about', () => {
  expect(decisionStep.enter(visitTo(decisionStep.example))).toEqual({ done: {} })
  expect(decisionStep.keepsOutcome).toBe(true)
})
