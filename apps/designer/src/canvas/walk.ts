import type { Graph } from './graph.ts'
import type { Layout } from './layout.ts'

/** A way of an arrow key over the canvas: along the arrows, or to what stands beside. */
export type Direction = 'on' | 'back' | 'left' | 'right'

/**
 * The step that an arrow key leads to; nothing where there is none. On and back go along the arrows, the usual one first; back goes to the step that
 * one came from, if that is known. Left and right go to the other steps that the step before leads to, or else to what is drawn beside.
 */
export function walk(
  graph: Graph,
  layout: Layout,
  from: string,
  direction: Direction,
  cameFrom?: string,
): string | undefined {
  if (direction === 'on') return usual(graph, from)
  const before = [...new Set(graph.arrows.filter(({ to }) => to === from).map((arrow) => arrow.from))]
  if (direction === 'back') {
    if (cameFrom !== undefined && before.includes(cameFrom)) return cameFrom
    const numbers = new Map(graph.cards.map(({ id, number }) => [id, number]))
    return before.toSorted((one, other) => numbers.get(one)! - numbers.get(other)!)[0]
  }
  const parent = cameFrom !== undefined && before.includes(cameFrom) ? cameFrom : before[0]
  const siblings = new Set(graph.arrows.filter((arrow) => arrow.from === parent).map(({ to }) => to))
  const beside = siblings.size > 1 ? siblings : sameHeight(graph, layout, from)
  const row = [...beside].toSorted((one, other) => compare(layout, one, other))
  return row[row.indexOf(from) + (direction === 'left' ? -1 : 1)]
}

/** The way that a case goes when nothing special happens is the last one that no deadline forces. */
function usual({ arrows }: Graph, from: string): string | undefined {
  const own = arrows.filter((arrow) => arrow.from === from)
  const plain = own.filter(({ slot }) => slot.of === 'next' || slot.of === 'branch')
  return (plain.at(-1) ?? own[0])?.to
}

function sameHeight({ cards }: Graph, layout: Layout, from: string): Set<string> {
  const reach = (id: string) => (layout.cards[id]?.height ?? 0) / 2
  const y = (id: string) => layout.middles[id]?.y ?? 0
  const near = cards.filter(({ id }) => Math.abs(y(id) - y(from)) < reach(id) + reach(from))
  return new Set(near.map(({ id }) => id))
}

/** From left to right; of two that stand one below the other the upper one first. */
function compare({ middles }: Layout, one: string, other: string): number {
  const [a, b] = [middles[one], middles[other]]
  return (a?.x ?? 0) - (b?.x ?? 0) || (a?.y ?? 0) - (b?.y ?? 0)
}
