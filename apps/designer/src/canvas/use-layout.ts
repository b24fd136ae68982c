import { useEffect, useState } from 'react'
import type { Graph } from './graph.ts'
import { layOutAway } from './lay-out-away.ts'
import { cardHeight, type Layout } from './layout.ts'

/** Layouts that were worked out before, so that undo and coming back to the canvas show theirs at once. */
const known = new Map<string, Layout>()
const MOST_KNOWN = 30

/** Where everything of a graph is drawn: the layout before until the new one is there. Only a graph of another shape is laid out anew. */
export function useLayout(graph: Graph): { layout: Layout | undefined; hasFailed: boolean } {
  const shape = shapeOf(graph)
  const [state, setState] = useState<{ layout: Layout | undefined; hasFailed: boolean }>(() => ({
    layout: known.get(shape),
    hasFailed: false,
  }))
  const found = known.get(shape)
  // The shape says all of the graph that counts here.
  useEffect(() => {
    if (found) return setState({ layout: found, hasFailed: false })
    let isOver = false
    layOutAway(graph).then(
      (layout) => {
        remember(shape, layout)
        if (!isOver) setState({ layout, hasFailed: false })
      },
      () => {
        if (!isOver) setState(({ layout }) => ({ layout, hasFailed: true }))
      },
    )
    return () => {
      isOver = true
    }
  }, [shape])
  return { layout: found ?? state.layout, hasFailed: state.hasFailed }
}

function remember(shape: string, layout: Layout): void {
  const [oldest] = known.keys()
  if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest)
  known.set(shape, layout)
}

/** Whatever moves something when it changes. */
function shapeOf({ cards, arrows, groups }: Graph): string {
  return [
    ...cards.map((card) => `${card.id} ${cardHeight(card)} ${card.group ?? ''}`),
    ...arrows.map(({ id, to, label }) => `${id} ${to} ${label}`),
    ...groups.map(({ id, parent }) => `${id} ${parent ?? ''}`),
  ].join('\n')
}
