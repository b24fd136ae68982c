import type { WorkKind } from '@guildhall/schemas'
import { cancelPayment } from './cancel-payment.ts'
import { checkPayment } from './check-payment.ts'
import { endHold } from './end-hold.ts'
import { fireTimer } from './fire-timer.ts'
import { returnMoney } from './return-money.ts'
import { sendMessage } from './send-message.ts'
import { sendSignInLink } from './send-sign-in-link.ts'
import type { WorkKindEntry } from './work-kind.ts'

/** Every kind of work that a transition or a use case writes: a line here and one in schemas/work/work-kind.schema.json. */
export const workKinds = {
  'cancel-payment': {
    title: 'Cancel a payment that was not made in time',
    connector: 'govuk-pay',
    effect: 'idempotent',
    handle: cancelPayment,
  },
  'check-payment': {
    title: 'Ask what became of a payment',
    connector: 'govuk-pay',
    effect: 'idempotent',
    handle: checkPayment,
  },
  'end-hold': { title: 'Give back a slot that was held too long', effect: 'idempotent', handle: endHold },
  'fire-timer': { title: 'Go on at a moment that the case waits for', effect: 'idempotent', handle: fireTimer },
  'return-money': { title: 'Give back money that came too late', effect: 'unsafe', handle: returnMoney },
  'send-message': { title: 'Send an email', connector: 'govuk-notify', effect: 'lookup', handle: sendMessage },
  'send-sign-in-link': {
    title: 'Send a sign-in link',
    connector: 'govuk-notify',
    effect: 'lookup',
    handle: sendSignInLink,
  },
} satisfies Record<WorkKind, WorkKindEntry>
