import { contrast } from './contrast.ts'
import type { Look } from './look.ts'
import { darker, surfaceOf } from './shades.ts'

/** What text of normal size needs: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const WANTED_CONTRAST = 4.5

/** A colour on which, or in which, text cannot be read well enough. */
export type LookProblem = {
  at: keyof Look
  /** What is wrong and what to do, in a sentence. */
  message: string
  /** The nearest darker colour that passes. */
  suggestion: string
}

/** What each colour meets on the pages, and how a person would say it. */
const meets: { [Part in keyof Look]: (look: Look) => { colour: string; words: string }[] } = {
  main: () => [{ colour: '#ffffff', words: 'White text on the main colour' }],
  link: ({ main }) => [
    { colour: '#ffffff', words: 'A link on white' },
    { colour: surfaceOf(main), words: 'A link on the ground at the end of a page' },
  ],
  button: () => [{ colour: '#ffffff', words: 'White text on a button' }],
}

/** Every colour that is too pale for the text on it or in it; none where all of it can be read (WCAG 2.2 AA). */
export function judgeLook(look: Look): LookProblem[] {
  return (Object.keys(meets) as (keyof Look)[]).flatMap((at) => {
    const grounds = meets[at](look)
    const worst = grounds.map((ground) => ({ ...ground, ratio: contrast(look[at], ground.colour) })).sort(byRatio)[0]!
    if (worst.ratio >= WANTED_CONTRAST) return []
    // The ground at the end of a page changes with the main colour, never with the colour that is looked for.
    const suggestion = nearestDarker(look[at], (colour) =>
      grounds.every((ground) => contrast(colour, ground.colour) >= WANTED_CONTRAST),
    )
    // Never rounded up: 4.49 must not read as 4.5.
    const ratio = (Math.floor(worst.ratio * 10) / 10).toFixed(1)
    const message = `${worst.words} has a contrast of ${ratio} to 1 and needs ${WANTED_CONTRAST}. Choose a darker colour; the nearest is ${suggestion}`
    return [{ at, message, suggestion }]
  })
}

/** Darkens a colour, keeping its hue, just as far as it takes; black passes in any case. */
function nearestDarker(colour: string, passes: (colour: string) => boolean): string {
  const STEPS = 256
  for (let step = 1; step < STEPS; step += 1) {
    const tried = darker(colour, step / STEPS)
    if (passes(tried)) return tried
  }
  return '#000000'
}

function byRatio(one: { ratio: number }, other: { ratio: number }): number {
  return one.ratio - other.ratio
}
