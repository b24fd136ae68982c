/** WCAG 2.2 at level A and AA, in the tags of axe: every release adds its own to those before it. */
export const wcagTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
