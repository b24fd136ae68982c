/** Numbers by chance that are the same for the same seed. */
export type Chance = {
  /** From 0 up to but not 1. */
  next(): number
  /** A length by a mean, such as the gaps between requests that come independently. */
  gap(mean: number): number
  /** Around a mean, never below 0: `spread` is the standard deviation as a part of the mean. */
  around(mean: number, spread: number): number
  /** One of several by their weights; the first where none has any. */
  pick<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item
}

/** Chance from a seed, by Marsaglia's xorshift of 128 bits. */
export function chanceFrom(seed: number): Chance {
  const words = [1, 2, 3, 4].map((place) => mixed(seed + place * 0x9e3779b9))
  const next = () => {
    let t = words[0]!
    t ^= t << 11
    t ^= t >>> 8
    words.shift()
    const last = words[2]!
    const w = (last ^ (last >>> 19) ^ t) >>> 0
    words.push(w)
    return w / 2 ** 32
  }
  const gap = (mean: number) => -Math.log(1 - next()) * mean
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    next,
    gap,
    around(mean, spread) {
      if (spread <= 0 || mean <= 0) return Math.max(0, mean)
      // Lognormal: work often takes a little less than the mean, and now and then much more.
      const variance = Math.log(1 + spread * spread)
      return mean * Math.exp(Math.sqrt(variance) * normal() - variance / 2)
    },
    pick(items, weightOf) {
      const total = items.reduce((sum, item) => sum + Math.max(0, weightOf(item)), 0)
      let left = next() * total
      for (const item of items) {
        left -= Math.max(0, weightOf(item))
        if (left < 0) return item
      }
      return items[0]!
    },
  }
}

/** Neighbouring seeds must not begin alike; never 0, for all four words of 0 would stay so. */
function mixed(seed: number): number {
  let word = seed >>> 0
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
  return ((word ^ (word >>> 16)) >>> 0) + 1
}
