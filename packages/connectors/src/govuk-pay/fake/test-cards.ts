import type { PaymentStatus } from '../payment.ts'
import type { FakeCard } from './fake-payment.ts'

/** A card of the pretend service and what happens to whoever pays with it. */
export type TestCard = {
  number: string
  brand: string
  type: FakeCard['type']
  /** What it does, in words. */
  says: string
  outcome: { status: PaymentStatus; code?: string }
}

const declined = { status: 'failed', code: 'P0010' } as const

/** The cards of the providers' own sandboxes. The first one pays and is filled in to begin with. */
export const testCards: readonly TestCard[] = [
  { number: '4242424242424242', brand: 'Visa', type: 'credit', says: 'Pays', outcome: { status: 'success' } },
  {
    number: '4000058260000005',
    brand: 'Visa',
    type: 'debit',
    says: 'Pays, a debit card',
    outcome: { status: 'success' },
  },
  { number: '4444333322221111', brand: 'Visa', type: 'credit', says: 'Pays', outcome: { status: 'success' } },
  { number: '4000000000000002', brand: 'Visa', type: 'credit', says: 'Is declined', outcome: declined },
  { number: '4000000000000069', brand: 'Visa', type: 'credit', says: 'Is declined: expired card', outcome: declined },
  {
    number: '4000000000000127',
    brand: 'Visa',
    type: 'credit',
    says: 'Is declined: wrong security code',
    outcome: declined,
  },
  {
    number: '4000000000000119',
    brand: 'Visa',
    type: 'credit',
    says: 'Breaks: the provider fails',
    outcome: { status: 'error', code: 'P0050' },
  },
]

/** A card number in groups of four. */
export function spaced(number: string): string {
  return number.replaceAll(/(.{4})(?=.)/g, '$1 ')
}
