/** That a named condition holds, or does not. */
export type Choice = { name: string; holds: boolean }

const MOST_NAMES = 12
const MOST_WAYS = 64

/**
 * The same ways in fewer words: "A, or not A" becomes always. Tried out over every case of the conditions, so there is a
 * most of them; undefined beyond it. A way that is undefined makes the whole undefined.
 */
export function simplest(ways: (Choice[] | undefined)[]): Choice[][] | undefined {
  if (ways.some((way) => way === undefined)) return undefined
  const all = (ways as Choice[][]).map(withoutTwice).filter((way) => way !== undefined)
  const names = [...new Set(all.flat().map(({ name }) => name))]
  if (names.length > MOST_NAMES || all.length > MOST_WAYS) return all.some((way) => way.length === 0) ? [[]] : undefined
  const cases = 1 << names.length
  const places = new Map(names.map((name, index) => [name, index]))
  const truth = (list: Choice[][]) =>
    Array.from({ length: cases }, (_, one) =>
      list.some((way) => way.every(({ name, holds }) => Boolean(one & (1 << places.get(name)!)) === holds)),
    )
  const wanted = truth(all)
  const same = (list: Choice[][]) => truth(list).every((value, index) => value === wanted[index])
  let best = all
  for (let index = 0; index < best.length; index++) {
    for (let at = 0; at < best[index]!.length; ) {
      const shorter = best.with(index, best[index]!.toSpliced(at, 1))
      if (same(shorter)) best = shorter
      else at += 1
    }
  }
  for (let index = best.length - 1; index >= 0; index--) {
    const fewer = best.toSpliced(index, 1)
    if (same(fewer)) best = fewer
  }
  return best
}

/** A way that says the same twice says it once; one that contradicts itself is none. */
function withoutTwice(way: Choice[]): Choice[] | undefined {
  const known = new Map<string, boolean>()
  for (const { name, holds } of way) {
    if (known.has(name) && known.get(name) !== holds) return undefined
    known.set(name, holds)
  }
  return [...known].map(([name, holds]) => ({ name, holds }))
}
