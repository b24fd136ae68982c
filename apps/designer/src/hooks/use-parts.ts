import { useEffect } from 'react'

/** The parts of the editor that F6 goes round, in the order they stand. */
const parts = '.dz-outline, .dz-steps, .cv-canvas .react-flow__nodes, .dz-preview, .dz-settings'

/** F6 goes to the next part of the editor and Shift with F6 to the one before, so that nobody tabs through the preview. */
export function useParts() {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      const found = [...document.querySelectorAll<HTMLElement>(parts)].filter((part) => part.offsetParent !== null)
      if (found.length === 0) return
      event.preventDefault()
      const at = found.findIndex((part) => part.contains(document.activeElement))
      const next = event.shiftKey ? found.at(at <= 0 ? -1 : at - 1) : found[(at + 1) % found.length]
      const current = next?.querySelector<HTMLElement>('[aria-current], #settings-heading')
      const first = current ?? next?.querySelector<HTMLElement>('button, [tabindex]')
      first?.focus()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
}
