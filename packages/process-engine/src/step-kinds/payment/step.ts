import type { Fee, PaymentStepConfig } from '@guildhall/schemas'
import { addDuration } from '@guildhall/working-time'
import type { StepKind, StepMove } from '../../definition.ts'
import { ProcessBrokenError } from '../../errors.ts'
import { type FeeCharge, workOutFee } from '../../fee.ts'

/**
 * Asks for a fee and waits. When `abandonAfter` is over the provider is asked to cancel and the step goes on waiting: only the
 * provider knows whether the money came first, and its answer arrives as payment-received or payment-abandoned.
 */
export const paymentStep: StepKind<PaymentStepConfig> = {
  kind: 'payment',
  waits: true,
  staysPut: true,
  lasting: ['paid'],
  waitsFor: () => 'resident',
  example: { fee: 'collection', description: 'Bulky waste collection', abandonAfter: { minutes: 30 } },
  outcomes: () => ['paid', 'abandoned', 'nothing-to-pay'],
  uses: ({ fee }) => [{ of: 'fee', id: fee, at: '/fee' }],

  enter({ step, occurrence, config, scope, now, definition, calendar, key }) {
    const fee = definition.fees.get(config.fee)
    if (!fee) throw new ProcessBrokenError(`The step "${step}" asks for the fee "${config.fee}", which does not exist`)
    const { total, lines } = workOutFee(fee, scope)
    const reasons = reasonsForFee(config.fee, fee, lines, total)
    if (total === 0) return { reasons, done: { outcome: 'nothing-to-pay', result: { amount: 0 } } }
    const { description, abandonAfter } = config
    return {
      effects: [{ type: 'request-payment', key: key('payment'), step, occurrence, amount: total, description, lines }],
      ledger: [{ type: 'payment-requested', data: { amount: total } }],
      reasons,
      timers: [{ name: 'abandon', dueAt: addDuration(now, abandonAfter, calendar), purpose: 'abandon' }],
    }
  },

  on({ step, occurrence, key }, event) {
    switch (event.type) {
      case 'timer-fired':
        return { effects: [{ type: 'cancel-payment', key: key('cancel'), step, occurrence }] }
      case 'payment-failed':
        return { ledger: [{ type: 'payment-failed', data: { attempt: event.attempt, reason: event.reason } }] }
      case 'payment-received': {
        const { amount, attempt } = event
        return {
          ledger: [{ type: 'payment-received', data: { amount, attempt } }],
          done: { outcome: 'paid', result: { amount } },
        }
      }
      case 'payment-abandoned':
        return { ledger: [{ type: 'payment-abandoned' }], done: { outcome: 'abandoned' } }
      default:
        return undefined
    }
  },

  // A key of its own: the time to pay may have run out just before, and that cancelling may have come too early.
  leave: ({ step, occurrence, key }) => ({
    effects: [{ type: 'cancel-payment', key: key('left'), step, occurrence }],
  }),
}

/** Each line of the fee that a rule decides, charged or not, and the whole. */
function reasonsForFee(id: string, fee: Fee, charged: FeeCharge[], total: number): NonNullable<StepMove['reasons']> {
  const ofLines = fee.lines.flatMap(({ id: line, when, times, amount }, index) => {
    const at = `/fees/${id}/lines/${index}`
    const rules = [
      ...(when === undefined ? [] : [{ rule: when, at: `${at}/when` }]),
      ...(times === undefined ? [] : [{ rule: times, at: `${at}/times` }]),
    ]
    const charge = charged.find((one) => one.id === line)
    const result = { line, each: amount, times: charge?.times ?? 0, amount: charge?.amount ?? 0 }
    return rules.map((one) => ({ about: 'fee' as const, ...one, result }))
  })
  return [...ofLines, { about: 'fee', at: `/fees/${id}`, result: { total } }]
}
