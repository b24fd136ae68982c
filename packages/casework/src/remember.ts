/**
 * A look-up that keeps each answer for a while, at most so many, the oldest leaving first. Askers at once share one look-up; a failed one is not
 * kept. Only for what may be `forMs` milliseconds old.
 */
export function remembering<Found>(
  lookUp: (key: string) => Promise<Found>,
  { forMs, most }: { forMs: number; most: number },
): (key: string) => Promise<Found> {
  const known = new Map<string, { found: Promise<Found>; until: number }>()
  return (key) => {
    const kept = known.get(key)
    if (kept && kept.until > Date.now()) return kept.found
    const fresh = { found: lookUp(key), until: Date.now() + forMs }
    fresh.found.catch(() => known.get(key) === fresh && known.delete(key))
    known.delete(key)
    if (known.size >= most) known.delete(known.keys().next().value!)
    known.set(key, fresh)
    return fresh.found
  }
}
