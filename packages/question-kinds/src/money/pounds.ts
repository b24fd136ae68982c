/** Pence as a plain number of pounds: 30.50. */
export function pounds(pence: number): string {
  return (pence / 100).toFixed(2)
}

/** Pence as people read them: £1,200.50. */
export function sayPounds(pence: number): string {
  const amount = (Math.abs(pence) / 100).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return `${pence < 0 ? '-' : ''}£${amount}`
}

/** A limit in pence, without pence where there are none. */
export function sayLimit(pence: number): string {
  return sayPounds(pence).replace(/\.00$/, '')
}
