import { cancelPayment } from './cancel-payment.ts'
import { checkPayment } from './check-payment.ts'
import { endHold } from './end-hold.ts'
import { fireTimer } from './fire-timer.ts'
import type { WorkHandler } from './handler.ts'
import { returnMoney } from './return-money.ts'
import { sendMessage } from './send-message.ts'
import { sendSignInLink } from './send-sign-in-link.ts'

/** Every kind of work that a transition or a use case writes, and how it is carried out. */
export const workHandlers: Record<string, WorkHandler> = {
  'cancel-payment': cancelPayment,
  'check-payment': checkPayment,
  'end-hold': endHold,
  'fire-timer': fireTimer,
  'return-money': returnMoney,
  'send-message': sendMessage,
  'send-sign-in-link': sendSignInLink,
}
