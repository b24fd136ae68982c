import { mergedOrder } from './merged-order.ts'
import { fromParts, isSame, partsOf } from './parts.ts'

/** Whose change a place keeps where both have changed it. */
export type Side = 'mine' | 'theirs'

/** A place that both have changed, each otherwise: the names that lead there, and what stood and stands there. */
export type Collision = { path: string[]; base: unknown; mine: unknown; theirs: unknown }

/** The end of the path of a collision that is only about the order of what is there. */
export const ORDER = '#order'

/** The key of a place, for choosing. */
export const placeKey = (path: string[]) => path.join('\n')

/**
 * Two drafts that came from the same one, made one: each keeps what only one side has changed. Where both changed the same place the side that
 * `choose` names wins, theirs unless it says so, and the place is told. What did not change stays the very same object.
 */
export function merge<T>(
  base: T,
  mine: T,
  theirs: T,
  choose: (key: string) => Side = () => 'theirs',
): { merged: T; collisions: Collision[] } {
  const collisions: Collision[] = []
  const collide = (path: string[], sides: { base: unknown; mine: unknown; theirs: unknown }): Side => {
    collisions.push({ path, ...sides })
    return choose(placeKey(path))
  }
  const mergeAt = (path: string[], was: unknown, my: unknown, their: unknown): unknown => {
    if (isSame(was, my) || isSame(my, their)) return their
    if (isSame(was, their)) return my
    const [old, left, right] = [partsOf(was), partsOf(my), partsOf(their)]
    if (!old || !left || !right || left.kind !== old.kind || right.kind !== old.kind)
      return collide(path, { base: was, mine: my, theirs: their }) === 'mine' ? my : their
    const order = mergedOrder(old.names, left.names, right.names)
    const names =
      order.collides &&
      collide([...path, ORDER], { base: old.names, mine: left.names, theirs: right.names }) === 'theirs'
        ? order.theirs
        : order.mine
    const parts = names.map((name): [string, unknown] => [
      name,
      mergeAt([...path, name], old.at(name), left.at(name), right.at(name)),
    ])
    return fromParts(
      old.kind,
      parts.filter(([, part]) => part !== undefined),
    )
  }
  return { merged: mergeAt([], base, mine, theirs) as T, collisions }
}
