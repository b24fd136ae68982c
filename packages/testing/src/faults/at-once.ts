/** What came of many tries at once: how often each value or each code of an error. */
export async function atOnce<T>(tries: Promise<T>[]): Promise<{ values: T[]; refusals: Record<string, number> }> {
  const outcomes = await Promise.allSettled(tries)
  const refusals: Record<string, number> = {}
  const values: T[] = []
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') values.push(outcome.value)
    else {
      const { code, message } = outcome.reason as { code?: string; message: string }
      const name = code ?? message
      refusals[name] = (refusals[name] ?? 0) + 1
    }
  }
  return { values, refusals }
}
