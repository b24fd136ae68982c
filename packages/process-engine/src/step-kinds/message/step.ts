import type { MessageStepConfig } from '@guildhall/schemas'
import type { StepKind } from '../../definition.ts'

/** Sends a message of the service and goes on at once; the worker delivers it. */
export const messageStep: StepKind<MessageStepConfig> = {
  kind: 'message',
  waits: false,
  example: { message: 'confirmed', to: 'applicant' },
  outcomes: () => [],
  uses: ({ message }) => [{ of: 'message', id: message, at: '/message' }],
  enter: ({ step, config: { message, to }, key, at }) => ({
    effects: [{ type: 'send-message', key: key('message'), message, to, step }],
    ledger: [{ type: 'message-queued', data: { message, to } }],
    reasons: [{ about: 'message', at, result: { message, to } }],
    done: {},
  }),
}
