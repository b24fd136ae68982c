import type { NewPayment } from './payment.ts'

/** GOV.UK Pay's firewall turns away a whole request with one of these anywhere in a value (P0920). */
const refusedCharacters = /[<>"\\|]/

/** A description that GOV.UK Pay accepts: at most 255 characters, none that its firewall refuses. */
export function payText(text: string): string {
  return text.replaceAll(new RegExp(refusedCharacters, 'g'), ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 255)
}

/** The field that GOV.UK Pay is sure to refuse, named before anything is sent. */
export function requestProblem(payment: NewPayment): string | undefined {
  if (!Number.isInteger(payment.amount) || payment.amount < 1 || payment.amount > 10_000_000) return 'amount'
  if (!within(payment.reference, 255)) return 'reference'
  if (!within(payText(payment.description), 255)) return 'description'
  if (!within(payment.returnUrl, 2000) || !URL.canParse(payment.returnUrl)) return 'return_url'
  if (payment.email !== undefined && !within(payment.email, 254)) return 'email'
  const metadata = Object.entries(payment.metadata ?? {})
  const fits = ([key, value]: [string, unknown]) => within(key, 30) && within(String(value), 100)
  if (metadata.length > 15 || !metadata.every(fits)) return 'metadata'
  return undefined
}

function within(text: string, longest: number): boolean {
  return text.length > 0 && text.length <= longest && !refusedCharacters.test(text)
}
