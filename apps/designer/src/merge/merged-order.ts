/**
 * The names of two lists that came from the same one, in one order: names that one side added stand after the neighbour they were added after.
 * When both turned the old names round, each otherwise, the two orders differ and `collides` says so.
 */
export function mergedOrder(
  base: string[],
  mine: string[],
  theirs: string[],
): { mine: string[]; theirs: string[]; collides: boolean } {
  const kept = base.filter((name) => mine.includes(name) && theirs.includes(name))
  const among = (names: string[]) => names.filter((name) => kept.includes(name)).join('\n')
  const [old, left, right] = [kept.join('\n'), among(mine), among(theirs)]
  const [byMine, byTheirs] = [withAdded(mine, theirs), withAdded(theirs, mine)]
  if (left === right) return { mine: byMine, theirs: byMine, collides: false }
  if (left === old) return { mine: byTheirs, theirs: byTheirs, collides: false }
  if (right === old) return { mine: byMine, theirs: byMine, collides: false }
  return { mine: byMine, theirs: byTheirs, collides: true }
}

/** The names in the order of the first, with what only the other has put after what it follows there. */
function withAdded(names: string[], other: string[]): string[] {
  const all = [...names]
  for (const [index, name] of other.entries()) {
    if (all.includes(name)) continue
    const before = other
      .slice(0, index)
      .reverse()
      .find((one) => all.includes(one))
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, name)
  }
  return all
}
