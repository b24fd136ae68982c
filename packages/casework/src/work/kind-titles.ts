import type { WorkKind } from '@guildhall/schemas'

/** Each kind of work as a staff member would say it. */
export const kindTitles: Record<WorkKind, string> = {
  'call-connector': 'Call another system',
  'cancel-payment': 'Cancel a payment that was not made in time',
  'check-payment': 'Ask what became of a payment',
  'end-hold': 'Give back a slot that was held too long',
  'fire-timer': 'Go on at a moment that the case waits for',
  'move-version': 'Move cases to another version',
  'return-money': 'Decide whether money is given back',
  'send-message': 'Send an email',
  'send-sign-in-link': 'Send a sign-in link',
}

/** A kind in words; one that only a newer Guildhall knows stays as it is written. */
export function titleOfKind(kind: string): string {
  return Object.hasOwn(kindTitles, kind) ? kindTitles[kind as WorkKind] : kind
}
