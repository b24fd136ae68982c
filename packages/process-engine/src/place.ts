/**
 * Where a case stands. On its main way a place is a step's id. A step that opens ways of its own (a parallel, a for-each) has them named
 * after its visit: `survey#1.roof/inspect` is the step inspect on the way "roof" that the first visit to survey opened. Ids of steps and
 * ways hold only letters, digits and hyphens, so the signs between them are never theirs.
 */

/** The place of a step on a way; the main way is the empty text. */
export function placeOn(way: string, step: string): string {
  return way === '' ? step : `${way}/${step}`
}

/** The id of the step at a place. */
export function stepIdOf(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1)
}

/** The way on which a place lies; the empty text for the main way. */
export function wayOf(place: string): string {
  const end = place.lastIndexOf('/')
  return end < 0 ? '' : place.slice(0, end)
}

/** The way that a visit to a place opens under a name. */
export function wayFrom(place: string, occurrence: number, name: string): string {
  return `${place}#${occurrence}.${name}`
}

/** Whose way it is: the place that opened it, at which visit, and the name it has there. Undefined for the main way. */
export function ownerOf(way: string): { place: string; occurrence: number; name: string } | undefined {
  if (way === '') return undefined
  const from = way.lastIndexOf('#')
  const dot = way.indexOf('.', from)
  return { place: way.slice(0, from), occurrence: Number(way.slice(from + 1, dot)), name: way.slice(dot + 1) }
}
