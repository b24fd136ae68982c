import type { WorkKind } from '@guildhall/schemas'
import { settleByHand } from '../residents/settle-by-hand.ts'
import { anchorLedgers } from './anchor-ledgers.ts'
import { callConnector } from './call-connector.ts'
import { cancelPayment } from './cancel-payment.ts'
import { cancelSubCase } from './cancel-sub-case.ts'
import { checkPayment } from './check-payment.ts'
import { endHold } from './end-hold.ts'
import { fireTimer } from './fire-timer.ts'
import { inviteRenewal } from './invite-renewal.ts'
import { makeDocument } from './make-document.ts'
import { moveVersion } from './move-version.ts'
import { publishService } from './publish-service.ts'
import { returnMoney } from './return-money.ts'
import { sendAccountLetter } from './send-account-letter.ts'
import { sendDraftLink } from './send-draft-link.ts'
import { sendFollowCode } from './send-follow-code.ts'
import { sendMessage } from './send-message.ts'
import { sendSignInLink } from './send-sign-in-link.ts'
import { settleRenewal } from './settle-renewal.ts'
import { startSubCase } from './start-sub-case.ts'
import { tellParent } from './tell-parent.ts'
import { tellResident } from './tell-resident.ts'
import type { WorkKindEntry } from './work-kind.ts'

/** Every kind of work that a transition or a use case writes: a line here and one in schemas/work/work-kind.schema.json. */
export const workKinds = {
  'anchor-ledgers': {
    effect: 'idempotent',
    handle: anchorLedgers,
    longestMs: 3_600_000,
    byHand: {
      done: 'You have written an anchor with npm run anchor:ledger.',
      givenUp: 'There is no anchor of that day. The next one vouches for everything up to it.',
    },
  },
  'call-connector': {
    // Whether the operation knows our key is for its connection to say: a person cannot count on it.
    effect: 'unsafe',
    handle: callConnector,
    byHand: {
      done: 'You have looked it up in the other system, or have done it there. The case goes on as you say here.',
      givenUp: 'The case goes on waiting for the other system.',
      outcomes: [
        { id: 'ok', title: 'It is done in the other system' },
        { id: 'failed', title: 'It is not done, and will not be' },
      ],
      event: ({ step, occurrence }, outcome) => {
        const visit = { step: String(step), occurrence: Number(occurrence) }
        return outcome === 'ok'
          ? { type: 'connector-replied', ...visit, result: {} }
          : { type: 'connector-failed', ...visit, reason: 'by-hand' }
      },
    },
  },
  'cancel-payment': {
    effect: 'idempotent',
    handle: cancelPayment,
    byHand: {
      done: 'You have made sure with the payment service that no money came and none can come. The case goes on as unpaid.',
      givenUp: 'The case goes on waiting for the payment.',
      event: ({ step, occurrence }) => ({
        type: 'payment-abandoned',
        step: String(step),
        occurrence: Number(occurrence),
      }),
    },
  },
  'cancel-sub-case': {
    effect: 'idempotent',
    handle: cancelSubCase,
    byHand: {
      done: 'You have cancelled the other case, or have seen that it is still wanted.',
      givenUp: 'The case that was started goes on although nobody waits for it.',
    },
  },
  'check-payment': {
    effect: 'idempotent',
    handle: checkPayment,
    byHand: {
      done: 'You have looked it up with the payment service. The case goes on as you say here.',
      givenUp: 'Nobody asks any more. The case goes on only if the resident comes back or the time to pay runs out.',
      outcomes: [
        { id: 'paid', title: 'The money came' },
        { id: 'not-paid', title: 'No money came' },
      ],
      settle: (g, { attemptId }, outcome) =>
        settleByHand(g, { attemptId: String(attemptId), paid: outcome === 'paid' }),
    },
  },
  'end-hold': {
    effect: 'idempotent',
    handle: endHold,
    byHand: {
      done: 'The slot has been given back in another way.',
      givenUp: 'The slot stays taken although nobody uses it.',
    },
  },
  'fire-timer': {
    effect: 'idempotent',
    handle: fireTimer,
    byHand: {
      done: 'The case goes on as if the moment had come.',
      givenUp: 'The case does not hear of this moment. If it waits for nothing else, it stays where it is.',
      event: ({ key }) => ({ type: 'timer-fired', key: String(key) }),
    },
  },
  'invite-renewal': {
    effect: 'idempotent',
    handle: inviteRenewal,
    byHand: {
      done: 'You have told the resident how to renew. There is no form filled in from this case.',
      givenUp: 'The resident is not invited. The case waits until it runs out.',
    },
  },
  'make-document': {
    effect: 'idempotent',
    handle: makeDocument,
    byHand: {
      done: 'You have given them the document in another way, by post for example. The case goes on without one of its own.',
      givenUp: 'The case goes on waiting for the document.',
      event: ({ step, occurrence }) => ({ type: 'document-made', step: String(step), occurrence: Number(occurrence) }),
    },
  },
  'move-version': {
    effect: 'idempotent',
    handle: moveVersion,
    byHand: {
      done: 'The cases have been moved in another way.',
      givenUp: 'Cases that were not moved yet stay at their version.',
    },
  },
  'publish-service': {
    effect: 'idempotent',
    handle: publishService,
    byHand: {
      done: 'The service has been published in another way, from its Publish tab for example.',
      givenUp:
        'The service stays at the version that is in force. Its Publish tab goes on showing the plan until it is cancelled.',
    },
  },
  'return-money': {
    effect: 'unsafe',
    handle: returnMoney,
    forPeople: true,
    byHand: {
      done: 'You have given the money back with the payment service, or have settled it with the resident.',
      givenUp: 'The council keeps money for which it did nothing.',
    },
  },
  'send-draft-link': {
    effect: 'lookup',
    handle: sendDraftLink,
    byHand: {
      done: 'The person has their link, because they saved the form again for example.',
      givenUp: 'The person gets no link. They can save the form again while they have it open.',
    },
  },
  'send-account-letter': {
    effect: 'lookup',
    handle: sendAccountLetter,
    byHand: {
      done: 'The person knows what the email would have said, or has asked for a newer code.',
      givenUp: 'The person is not told. Whoever waits for a code has to ask for another.',
    },
  },
  'send-follow-code': {
    effect: 'lookup',
    handle: sendFollowCode,
    byHand: {
      done: 'The person has seen the request, or has asked for a newer code.',
      givenUp: 'The person gets no code and has to ask for another.',
    },
  },
  'send-message': {
    effect: 'lookup',
    handle: sendMessage,
    byHand: {
      done: 'You have told them in another way, by phone for example.',
      givenUp: 'They are not told.',
    },
  },
  'send-sign-in-link': {
    effect: 'lookup',
    handle: sendSignInLink,
    byHand: {
      done: 'The person can sign in now, with a newer link for example.',
      givenUp: 'The person gets no link and has to ask for another.',
    },
  },
  'start-sub-case': {
    effect: 'idempotent',
    handle: startSubCase,
    byHand: {
      done: 'What the other service would have done is settled in another way. The case goes on as if it could not be started.',
      givenUp: 'No case of the other service is started. The case goes on waiting.',
      event: ({ step, occurrence }) => ({
        type: 'sub-case-refused',
        step: String(step),
        occurrence: Number(occurrence),
        reason: 'by-hand',
      }),
    },
  },
  'tell-parent': {
    effect: 'idempotent',
    handle: tellParent,
    byHand: {
      done: 'The case that started it has been led on in another way, by skipping the step for example.',
      givenUp: 'The case does not hear that the one which it started has ended, and goes on waiting.',
    },
  },
  'tell-resident': {
    effect: 'lookup',
    handle: tellResident,
    byHand: {
      done: 'You have told the resident in another way that something new is on the page of the request.',
      givenUp: 'The resident is not told. They see it when they look at the request.',
    },
  },
  'settle-renewal': {
    effect: 'idempotent',
    handle: settleRenewal,
    byHand: {
      done: 'You have looked for a newer request. The case goes on as if nobody had renewed.',
      givenUp: 'The case goes on waiting and does not hear whether somebody renewed.',
      event: ({ step, occurrence }) => ({ type: 'renewal-lapsed', step: String(step), occurrence: Number(occurrence) }),
    },
  },
} satisfies Record<WorkKind, WorkKindEntry>
