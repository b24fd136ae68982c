import { type NodeChange, type OnNodeDrag, useReactFlow } from '@xyflow/react'
import { useCallback, useState } from 'react'
import { useStepEdits } from '../hooks/use-step-edits.ts'
import type { CanvasNode } from './flow.ts'
import type { Graph } from './graph.ts'
import type { Layout } from './layout.ts'
import { distanceTo } from './rounded-path.ts'

/** A card that is being dragged: where it is now, and the arrow on which it would come to stand. */
export type CardDrag = { id: string; x: number; y: number; drop: string | undefined }

/** How near (px of the canvas) the middle of a card must be to an arrow to go there. */
const NEAR = 60

/** Dragging a card onto an arrow moves its step there; dropped anywhere else it goes back to its place. */
export function useCardDrag(graph: Graph, layout: Layout | undefined) {
  const flow = useReactFlow<CanvasNode>()
  const { place } = useStepEdits()
  const [drag, setDrag] = useState<CardDrag>()

  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      for (const change of changes) {
        if (change.type !== 'position' || !change.position || !change.dragging) continue
        const { id, position } = change
        const node = flow.getInternalNode(id)
        const at = change.positionAbsolute ?? node?.internals.positionAbsolute
        const middle = at && {
          x: at.x + (node?.measured.width ?? 0) / 2,
          y: at.y + (node?.measured.height ?? 0) / 2,
        }
        setDrag({ id, ...position, drop: middle && layout && arrowNear(graph, layout, id, middle) })
      }
    },
    [flow, graph, layout],
  )

  const onNodeDragStop: OnNodeDrag<CanvasNode> = (_event, { id }) => {
    const arrow = drag?.drop === undefined ? undefined : graph.arrows.find((one) => one.id === drag.drop)
    setDrag(undefined)
    if (arrow) place(id, arrow.from, arrow.slot)
  }
  return { drag, dragging: { onNodesChange, onNodeDragStop } }
}

function arrowNear(graph: Graph, layout: Layout, id: string, middle: { x: number; y: number }): string | undefined {
  let nearest: { id: string; distance: number } | undefined
  for (const arrow of graph.arrows) {
    if (arrow.from === id || arrow.to === id) continue
    const distance = distanceTo(layout.routes[arrow.id]?.points ?? [], middle)
    if (distance < (nearest?.distance ?? NEAR)) nearest = { id: arrow.id, distance }
  }
  return nearest?.id
}
