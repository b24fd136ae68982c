/** One line of the report: a figure of ours beside a bare one of the same run. */
export type Figure = { name: string; unit: string; ours: number; bare: number; wanted?: number; notes?: string }

/** One line of the report that has no bare baseline: what was measured, and whether that is what it should be. */
export type Fact = { name: string; value: string; reached: boolean; wanted: string }

/** The middle value. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Prints a figure with its ratio, and what it should reach. */
export function say({ name, unit, ours, bare, wanted, notes }: Figure): void {
  const ratio = bare > 0 ? ours / bare : 0
  const goal = wanted === undefined ? '' : `, wanted ${wanted}${ratio >= wanted ? '' : ' – NOT REACHED'}`
  console.log(`${name}: ${ours.toFixed(0)} ${unit}, bare ${bare.toFixed(0)}, ratio ${ratio.toFixed(2)}${goal}`)
  if (notes) console.log(`  ${notes}`)
}

/** Prints a fact and what it should be. */
export function sayFact({ name, value, reached, wanted }: Fact): void {
  console.log(`${name}: ${value}, wanted ${wanted}${reached ? '' : ' – NOT REACHED'}`)
}
