import { expect, test } from '@jest/globals'
import { visitTo } from '../visit.fixture.ts'
import { endStep } from './step.ts'

test('ends the case with its outcome', () => {
  expect(endStep.enter(visitTo({ outcome: 'refused' as const }))).toEqual({ ends: 'refused' })
})
