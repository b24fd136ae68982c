import type { Command } from './command.ts'

/** Takes a journey away. */
export function removeJourney(input: { journey: number; title: string }): Command {
  return {
    sentence: `Took away the journey “${input.title}”`,
    apply: (before) =>
      before.journeys?.[input.journey]
        ? { ...before, journeys: before.journeys.filter((_, index) => index !== input.journey) }
        : before,
  }
}
