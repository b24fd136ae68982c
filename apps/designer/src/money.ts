/** Pence as the pounds that stand in a field: 4250 as 42.50. */
export function poundsOf(pence: number): string {
  return (pence / 100).toFixed(2)
}

/** The pence that a typed amount means, as "42", "£42.50" or "1,200"; nothing when it is no amount of whole pence. */
export function penceOf(typed: string): number | undefined {
  const found = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{1,2}))?$/.exec(typed.trim())
  if (!found) return undefined
  const pounds = Number(found[1]!.replaceAll(',', ''))
  return pounds * 100 + Number((found[2] ?? '').padEnd(2, '0'))
}
