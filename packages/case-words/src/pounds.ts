/** Pence in words: £35 or £35.50. */
export function pounds(pence: number): string {
  return `£${pence % 100 === 0 ? pence / 100 : (pence / 100).toFixed(2)}`
}
