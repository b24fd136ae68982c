const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** Writes integer pence as pounds, for example 4250 as £42.50. */
export function Money({ pence }: { pence: number }) {
  return <span>{pounds.format(pence / 100)}</span>
}
