/** The colours of a council's site, each as #rrggbb in small letters. */
export type Look = {
  /** The band at the top, the search of the front page, marks and lines. White text lies on it. */
  main: string
  /** Links, on white and on the tinted ground of the page's end. */
  link: string
  /** Buttons, with white text on them. */
  button: string
}

/** The colours of a site whose council has chosen none; portal.css and GOV.UK Frontend say the same. */
export const usualLook: Look = { main: '#0b4f5c', link: '#0b5a8a', button: '#0f7a52' }

/** Whether a text is a colour as this package reads it. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text)
}
