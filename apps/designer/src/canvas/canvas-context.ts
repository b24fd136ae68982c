import { createContext, useContext } from 'react'

/** What cards call; the same object as long as the canvas is open. */
export type CanvasCalls = {
  pick: (step: string, more: boolean) => void
  open: (step: string) => void
  /** The focus has come to a card, by whatever means. */
  comeTo: (step: string) => void
}

export const CanvasContext = createContext<CanvasCalls | undefined>(undefined)

/** The calls of the canvas around. */
export function useCanvasCalls(): CanvasCalls {
  const calls = useContext(CanvasContext)
  if (!calls) throw new Error('A part of the canvas is used outside it')
  return calls
}
