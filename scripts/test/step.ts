/** What a step of `npm test` found: how much held, how much did not, and what to show of that which did not. */
export type Outcome = { passed: number; failed: number; details?: string }

export type Step = {
  name: string
  run(stop: AbortSignal): Promise<Outcome>
}
