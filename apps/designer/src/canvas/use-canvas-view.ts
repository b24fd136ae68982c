import { useReactFlow } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { CanvasNode } from './flow.ts'

/** Fitted into the window a process must still be readable; a longer one opens at its first step instead. */
const READABLE = 0.6
const MARGIN = 24

type Rect = { x: number; y: number; width: number; height: number }

/** Moves over the canvas: to a step, to the whole, nearer and farther. */
export function useCanvasView(frame: RefObject<HTMLDivElement | null>, nodes: CanvasNode[], start: string) {
  const flow = useReactFlow<CanvasNode>()
  const wanted = useRef<string>(undefined)
  const isOpened = useRef(false)

  const rectOf = useCallback(
    (step: string): Rect | undefined => {
      const node = flow.getInternalNode(step)
      if (!node) return undefined
      const { width = 0, height = 0 } = node
      return { ...node.internals.positionAbsolute, width, height }
    },
    [flow],
  )

  const isInSight = useCallback(
    (step: string): boolean => {
      const rect = rectOf(step)
      const box = frame.current?.getBoundingClientRect()
      if (!rect || !box) return false
      const { x, y, zoom } = flow.getViewport()
      const [left, top] = [rect.x * zoom + x, rect.y * zoom + y]
      return left >= 0 && top >= 0 && left + rect.width * zoom <= box.width && top + rect.height * zoom <= box.height
    },
    [flow, frame, rectOf],
  )

  /** Brings a step into sight, and the focus on it as soon as it is drawn. */
  const goTo = useCallback(
    (step: string, focus = true) => {
      const rect = rectOf(step)
      if (focus) wanted.current = step
      if (!rect) return
      if (!isInSight(step)) {
        const zoom = Math.max(READABLE, flow.getZoom())
        void flow.setCenter(rect.x + rect.width / 2, rect.y + rect.height / 2, { zoom })
      }
      if (focus) focusSoon(frame, wanted, 30)
    },
    [flow, frame, isInSight, rectOf],
  )

  useEffect(() => {
    if (nodes.length === 0) return
    if (!isOpened.current) {
      isOpened.current = true
      openAt(flow, frame.current, rectOf(start))
    }
    if (wanted.current !== undefined) goTo(wanted.current)
  }, [nodes, flow, frame, start, rectOf, goTo])

  return { goTo, isInSight, flow }
}

type Flow = ReturnType<typeof useReactFlow<CanvasNode>>

function openAt(flow: Flow, frame: HTMLDivElement | null, start: Rect | undefined): void {
  const bounds = flow.getNodesBounds(flow.getNodes())
  if (!frame || !start) return
  const { width, height } = frame.getBoundingClientRect()
  const fits = Math.min((width - 2 * MARGIN) / bounds.width, (height - 2 * MARGIN) / bounds.height)
  if (fits >= READABLE) void flow.fitView({ padding: 0.06, maxZoom: 1 })
  else {
    const zoom = 0.85
    void flow.setViewport({ x: width / 2 - (start.x + start.width / 2) * zoom, y: MARGIN - start.y * zoom, zoom })
  }
}

/** A card that comes into sight is drawn a frame or two later. */
function focusSoon(
  frame: RefObject<HTMLDivElement | null>,
  wanted: RefObject<string | undefined>,
  tries: number,
): void {
  requestAnimationFrame(() => {
    const step = wanted.current
    if (step === undefined) return
    const card = frame.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"]`)
    if (card) {
      wanted.current = undefined
      // The frame itself must not scroll: React Flow moves what is in it.
      card.focus({ preventScroll: true })
    } else if (tries > 0) focusSoon(frame, wanted, tries - 1)
  })
}
