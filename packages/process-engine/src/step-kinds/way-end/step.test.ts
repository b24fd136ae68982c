import { expect, test } from '@jest/globals'
import { visitTo } from '../visit.fixture.ts'
import { wayEndStep } from './step.ts'

test('a way ends with its outcome, or with none', () => {
  expect(wayEndStep.enter(visitTo({ outcome: 'fine' }))).toEqual({ endsWay: { outcome: 'fine' } })
  expect(wayEndStep.enter(visitTo({}))).toEqual({ endsWay: {} })
})
