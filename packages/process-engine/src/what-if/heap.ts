/** Gives back what was put in, the least first; of two alike the one that was put in first. */
export type Heap<Item> = {
  readonly size: number
  put(item: Item): void
  least(): Item | undefined
  take(): Item | undefined
}

/** An empty heap of items in the order of a number. */
export function heapBy<Item>(rankOf: (item: Item) => number): Heap<Item> {
  type Entry = { item: Item; rank: number; order: number }
  const entries: Entry[] = []
  let order = 0
  const isBefore = (a: number, b: number) => {
    const [one, other] = [entries[a]!, entries[b]!]
    return one.rank === other.rank ? one.order < other.order : one.rank < other.rank
  }
  const swap = (a: number, b: number) => {
    const held = entries[a]!
    entries[a] = entries[b]!
    entries[b] = held
  }
  return {
    get size() {
      return entries.length
    },
    put(item) {
      entries.push({ item, rank: rankOf(item), order: order++ })
      for (let at = entries.length - 1; at > 0; ) {
        const above = (at - 1) >> 1
        if (!isBefore(at, above)) break
        swap(at, above)
        at = above
      }
    },
    least: () => entries[0]?.item,
    take() {
      const first = entries[0]
      const last = entries.pop()
      if (!first || !last || entries.length === 0) return first?.item
      entries[0] = last
      for (let at = 0; ; ) {
        let least = at
        for (const below of [2 * at + 1, 2 * at + 2])
          if (below < entries.length && isBefore(below, least)) least = below
        if (least === at) return first.item
        swap(at, least)
        at = least
      }
    },
  }
}
