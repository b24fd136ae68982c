import { expect, test } from '@jest/globals'
import { visitTo } from '../visit.fixture.ts'
import { messageStep } from './step.ts'

test('a message is queued under the key of the visit, and the case goes on', () => {
  expect(messageStep.enter(visitTo(messageStep.example))).toMatchObject({
    effects: [{ type: 'send-message', key: 'here#1:message', message: 'confirmed', to: 'applicant', step: 'here' }],
    ledger: [{ type: 'message-queued', data: { message: 'confirmed', to: 'applicant' } }],
    done: {},
  })
})
