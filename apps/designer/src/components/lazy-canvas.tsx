import { lazy } from 'react'
import { processViewStore } from '../store/process-view.ts'

const load = () => import('../canvas/process-canvas.tsx')

/** The canvas: drawing and layout are large, so they are fetched when it is first looked at. */
export const LazyCanvas = lazy(load)

/** Fetches the canvas while the service is still being read, for whoever looks at processes as a canvas. */
export function prepareCanvas(): void {
  // A failure here is met again, and told, when the canvas is opened.
  if (processViewStore.get() === 'canvas') load().catch(() => undefined)
}
