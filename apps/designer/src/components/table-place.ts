import type { GridPlace } from '../tables/place-in-grid.ts'

/** The mark by which a place of the grid is found in the page. */
export const placeMark = ({ row, column }: GridPlace) => `${row} ${column}`

/** Takes the focus to a place of the grid at once, so that the next key finds it there. */
export function focusPlace(place: GridPlace): void {
  document.querySelector<HTMLElement>(`[data-place="${CSS.escape(placeMark(place))}"]`)?.focus()
}

/** Takes the focus to a place of the grid when a change of its rows or columns is drawn. */
export function focusPlaceLater(place: GridPlace): void {
  requestAnimationFrame(() => focusPlace(place))
}

/** Takes the focus to the first thing that can be changed in the panel beside the grid. */
export function focusPanel(): void {
  document.querySelector<HTMLElement>('#table-panel :is(input, button, textarea):not([disabled])')?.focus()
}
