import type { BookingStepConfig, LedgerEventType } from '@guildhall/schemas'
import type { StepKind } from '../../definition.ts'
import type { Effect } from '../../model.ts'

type Action = { effect: Extract<Effect, { bookingId: string }>['type']; line: LedgerEventType; outcome: string }

const actions: Record<BookingStepConfig['action'], Action> = {
  reserve: { effect: 'reserve-slot', line: 'slot-reserved', outcome: 'reserved' },
  confirm: { effect: 'confirm-slot', line: 'slot-confirmed', outcome: 'confirmed' },
  release: { effect: 'release-slot', line: 'slot-released', outcome: 'released' },
}

/** Acts on the slot in an answer `{ bookingId, date, window }`, and goes on at once. Without such an answer there is nothing to act on. */
export const bookingStep: StepKind<BookingStepConfig> = {
  kind: 'booking',
  waits: false,
  example: { booking: 'collections', action: 'reserve', question: 'slot' },
  outcomes: ({ action }) => [actions[action].outcome, 'no-slot'],
  uses: ({ booking, question }) => [
    { of: 'booking', id: booking, at: '/booking' },
    { of: 'question', id: question, at: '/question' },
  ],
  enter({ config, scope, slots, key }) {
    const slot = readSlot(scope.answers[config.question])
    if (!slot) return { done: { outcome: 'no-slot' } }
    const { effect, line, outcome } = actions[config.action]
    const standing = slots[slot.bookingId]
    // Somebody went back to a step before this one: what was booked stays booked, and what was given back is somebody else's by now.
    if (standing === 'released' && config.action !== 'release') return { done: { outcome: 'no-slot' } }
    if (standing === outcome || (standing === 'confirmed' && config.action === 'reserve'))
      return { done: { outcome, result: slot } }
    return {
      effects: [{ type: effect, key: key(config.action), bookingId: slot.bookingId }],
      ledger: [{ type: line, data: { bookingId: slot.bookingId } }],
      done: { outcome, result: slot },
    }
  },
}

function readSlot(answer: unknown): { bookingId: string; date?: string; window?: string } | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined
  const { bookingId, date, window } = answer as Record<string, unknown>
  if (typeof bookingId !== 'string') return undefined
  return {
    bookingId,
    ...(typeof date === 'string' && { date }),
    ...(typeof window === 'string' && { window }),
  }
}
